/** The model's three levels as a municipality gets them. From then on they are the secretariat's rows. */
import type { DefaultRow } from "../define-list.ts";

export const collaborationModel: readonly DefaultRow[] = [
  {
    kind: "template",
    values: {
      key: "viden",
      title: "Viden",
      level: "knowledge",
      order: 1,
      summary: "Vi fortæller hinanden, hvad vi ved, og gør hver vores.",
      when: "I arbejder med de samme borgere eller det samme emne, men indsatserne kan sagtens køre hver for sig.",
      aim: "Hvad skal samarbejdet gøre bedre, og for hvem? To-tre sætninger er nok.",
      receiver:
        "Hvad vil borgeren eller brugeren mærke, når det lykkes? Skriv det, som de selv ville sige det.",
      expectations: "Sig det lige ud, mens det er let at rette. Hvad har I brug for, og hvad kan I love?",
      evaluation: "Hvornår stopper I op og ser, om det virker? Hvad ser I efter, og hvem er med?",
      experience:
        "Hvilken viden deler I, hvor ofte, og hvordan når den ud til dem, der ikke sidder med ved bordet?",
    },
  },
  {
    kind: "template",
    values: {
      key: "koordination",
      title: "Koordination",
      level: "coordination",
      order: 2,
      summary: "Vi lægger indsatserne til rette efter hinanden og udfører dem hver for sig.",
      when: "Den enes arbejde afhænger af den andens: rækkefølge, tidspunkter eller overgange, som borgeren mærker.",
      jointGoals:
        "Hvad er I nået til, når samarbejdet er lykkedes? Skriv det, så I begge kan se, om det er sket.",
      roles: "Hvem gør hvad, og hvem ringer man til? Én linje for hver opgave.",
      coordination:
        "Hvor griber indsatserne ind i hinanden, hvad giver I videre hvornår, og hvad gør I, når planen skrider?",
    },
  },
  {
    kind: "template",
    values: {
      key: "samskabelse",
      title: "Samskabelse",
      level: "coCreation",
      order: 3,
      summary: "Vi løser den samme opgave sammen, fra start til slut.",
      when: "Ingen af jer kan løse opgaven alene, og I har ledernes opbakning til at afsætte tid til den.",
      involvement:
        "Hvordan er borgere, foreninger eller virksomheder med til at forme løsningen, og ikke kun til at modtage den?",
      decisions:
        "Hvad kan I beslutte selv, hvad skal løftes til lederne, og hvad lægger hver part i af tid og penge?",
    },
  },
];
