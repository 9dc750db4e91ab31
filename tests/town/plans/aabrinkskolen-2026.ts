/** Målplan 2026 of Åbrinkskolen, a unit of Skoler & Uddannelse: two focus areas, five goals. */
import { who } from "../people.ts";
import type { TownFocusArea, TownPlan } from "../town.ts";
import { copenhagen, counted, noticed, said } from "../write.ts";

const faellesskaber: TownFocusArea = {
  title: "Fællesskaber med plads",
  description:
    "Vi er 612 elever og 74 voksne. Vi vil være en skole, hvor man savner hinanden, når nogen er væk, og gør noget ved det.",
  goals: [
    {
      title: "Alle har en at gå i skole for",
      description:
        "Alle elever kan nævne mindst to kammerater og én voksen, som de glæder sig til at se. Fraværet på mellemtrinnet falder fra 7,9 til 6 procent.",
      responsible: who.pernille,
      due: "2026-12-31",
      objectives: ["faellesskab-i-skolen"],
      focusAreas: ["unge-i-trivsel"],
      targetGroup: "Elever i 4.-6. klasse",
      trialActions: [
        {
          title: "Legeaftaler trukket ved lodtrækning",
          description:
            "Hver fredag trækker klassen par, som finder på noget sammen i næste uges store frikvarter.",
          due: "2026-06-19",
          state: "done",
          targetGroup: "4. a og 4. c",
          expectedEffect: "De elever, som ofte går alene, bliver spurgt af nogen, de ikke kendte.",
          evaluateOn: "2026-06-22",
          status: [
            said(
              "2026-06-22 12:27",
              who.pernille,
              "reached",
              "Antallet af elever, der går alene, er faldet fra ni til to. 5. klasserne vil også være med.",
            ),
          ],
        },
      ],
      indicators: [
        {
          title: "Fravær på mellemtrinnet",
          unit: "%",
          baseline: 7.9,
          target: 6,
          direction: "down",
          observations: [
            counted("2026-04-09 12:41", who.pernille, 8.1, undefined, "2026-03-31"),
            counted("2026-07-01 10:38", who.pernille, 7.2, undefined, "2026-06-26"),
            counted("2026-10-07 12:34", who.pernille, 6.5, undefined, "2026-09-30"),
          ],
        },
        {
          title: "Elever går ikke alene i frikvarteret",
          observations: [
            noticed(
              "2026-09-11 12:19",
              who.pernille,
              "Vi talte tre dage i træk. To elever gik alene, og den ene sagde, at han havde brug for det.",
            ),
          ],
        },
      ],
      status: [
        said(
          "2026-03-24 12:38",
          who.pernille,
          "onTrack",
          "Alle klasser på mellemtrinnet har tegnet deres venskaber. Vi ved nu, hvem vi skal holde øje med.",
        ),
        said(
          "2026-06-22 12:35",
          who.pernille,
          "onTrack",
          "Lodtrækningen er det bedste, vi har prøvet i år, og det koster ingenting.",
        ),
        said(
          "2026-09-24 13:05",
          who.pernille,
          "onTrack",
          "Alle seks klasser er med. Fraværet er det laveste på mellemtrinnet i fem år.",
        ),
        said(
          "2026-11-18 12:53",
          who.pernille,
          "onTrack",
          "Fraværet er 6,3 procent. Elevrådet laver en aften i december, hvor man tager én med, man ikke kender.",
        ),
      ],
    },
    {
      title: "Færre konflikter i frikvarteret",
      description:
        "Elever løser selv de fleste uenigheder. Antallet af konflikter, der fortsætter ind i timen, er halveret.",
      responsible: who.louise,
      due: "2026-12-31",
      objectives: ["faellesskab-i-skolen"],
      targetGroup: "Elever i 1.-6. klasse",
      trialActions: [
        {
          title: "Zoner i skolegården, som eleverne har bestemt",
          due: "2026-05-22",
          state: "done",
          targetGroup: "Indskolingen og mellemtrinnet",
          expectedEffect:
            "Boldspil og rolig leg generer ikke hinanden, og de voksne kan være, hvor der er brug for dem.",
          evaluateOn: "2026-06-12",
        },
        {
          title: "Konfliktmæglere fra 6. klasse",
          responsible: who.pernille,
          due: "2026-12-11",
          state: "running",
          targetGroup: "Elever i 1.-3. klasse",
          expectedEffect: "De små henter hellere en stor elev end en voksen, og det går hurtigere over.",
          evaluateOn: "2026-12-17",
        },
      ],
      indicators: [
        {
          title: "Konflikter om ugen, der fortsætter i timen",
          unit: "konflikter",
          baseline: 38,
          target: 19,
          direction: "down",
          observations: [
            counted("2026-06-12 13:36", who.louise, 27),
            counted("2026-10-09 13:25", who.louise, 22),
          ],
        },
      ],
      status: [
        said(
          "2026-03-26 12:11",
          who.louise,
          "onTrack",
          "Eleverne har tegnet zonerne med kridt. De er strengere end os.",
        ),
        said(
          "2026-06-22 13:08",
          who.louise,
          "onTrack",
          "27 konflikter om ugen mod 38. Boldburet var svaret på det meste.",
        ),
        said(
          "2026-09-24 13:14",
          who.louise,
          "onTrack",
          "22. Tolv elever fra 6. klasse er uddannet som mæglere.",
        ),
        said(
          "2026-11-17 12:32",
          who.louise,
          "onTrack",
          "Mæglerne bruges dagligt. Vi regner med at være på 19 ved jul.",
        ),
      ],
    },
  ],
};

const laering: TownFocusArea = {
  title: "Læring, der kan bruges",
  description:
    "Det, eleverne lærer, skal kunne mærkes uden for klassen: hos dem, de læser for, i deres egen mappe og i skolens regnskab for strøm og affald.",
  goals: [
    {
      title: "Store læser for små",
      description:
        "Alle elever i 1. og 2. klasse læser tyve minutter om dagen, og hver uge læser en elev fra 7. klasse med dem.",
      responsible: who.bo,
      due: "2026-12-31",
      objectives: ["rigt-sprog"],
      together: ["kultur-fritid"],
      targetGroup: "Elever i 1., 2. og 7. klasse",
      trialActions: [
        {
          title: "Læsemakkere hver onsdag",
          due: "2026-11-25",
          state: "running",
          targetGroup: "96 små og 48 store",
          expectedEffect: "Begge læser mere, og de store vælger selv bøger til de små.",
          evaluateOn: "2026-12-02",
        },
      ],
      indicators: [
        {
          title: "Elever, der når forventet niveau i 2. klasse",
          unit: "%",
          baseline: 71,
          target: 82,
          direction: "up",
          observations: [counted("2026-05-28 12:24", who.bo, 78)],
        },
      ],
      status: [
        said(
          "2026-03-25 12:45",
          who.bo,
          "onTrack",
          "Bøgerne står nu i gangen og ikke bag en dør. Udlånet er fordoblet.",
        ),
        said(
          "2026-06-18 12:16",
          who.bo,
          "onTrack",
          "78 procent når niveauet. De største fremskridt har vi hos de tosprogede drenge.",
        ),
        said(
          "2026-09-22 12:29",
          who.bo,
          "onTrack",
          "Et nyt hold læsemakkere er i gang. De gamle mødte op for at lære dem op.",
        ),
      ],
    },
    {
      title: "Elever kan vise, hvad de har lært",
      description:
        "Alle elever på mellemtrinnet har en mappe med tre arbejder, de er stolte af, og fremlægger dem for deres forældre to gange om året.",
      responsible: who.louise,
      due: "2026-11-13",
      objectives: ["faellesskab-i-skolen"],
      targetGroup: "Elever i 4.-6. klasse",
      trialActions: [
        {
          title: "Eleven leder sin egen skole-hjem-samtale",
          due: "2026-11-13",
          state: "done",
          targetGroup: "5. klasserne",
          expectedEffect: "Samtalen handler om læring, og eleven husker aftalen bagefter.",
          evaluateOn: "2026-11-20",
        },
      ],
      indicators: [
        {
          title: "Forældre lærer noget nyt om deres barn",
          observations: [
            noticed(
              "2026-11-12 17:02",
              who.louise,
              "En far fortalte, at han aldrig havde hørt sin datter tale så længe om matematik. Hun havde øvet sig på sin lillebror.",
            ),
          ],
        },
      ],
      milestones: [{ title: "Mapperne er klar i alle seks klasser", due: "2026-04-30", state: "done" }],
      status: [
        said(
          "2026-03-26 12:20",
          who.louise,
          "onTrack",
          "Alle klasser har valgt, hvordan mappen skal se ud. To er på papir, og resten er digitale.",
        ),
        said(
          "2026-06-22 13:17",
          who.louise,
          "onTrack",
          "Første fremlæggelse er holdt. Nervøsiteten lå mest hos de voksne.",
        ),
        said(
          "2026-09-24 13:23",
          who.louise,
          "onTrack",
          "Vi øver samtalen i dansktimerne, så ingen møder uforberedt op.",
        ),
        said(
          "2026-11-19 16:20",
          who.louise,
          "reached",
          "131 af 134 samtaler i 5. klasse er ledet af eleven selv. Lærerne vil gøre det til vores måde fremover.",
          { documentation: "Spørgeskema til forældre: 92 procent foretrækker den nye form." },
        ),
      ],
    },
    {
      title: "Klimaskolen ved åen",
      description:
        "Skolens affald er sorteret i ni slags, restaffaldet er halveret, og alle årgange har et forløb ved åen, som svarer på deres egne spørgsmål.",
      responsible: who.louise,
      due: "2026-12-31",
      objectives: ["klimaneutral", "plads-til-regnen"],
      focusAreas: ["klimahandling"],
      together: ["by-klima-teknik"],
      targetGroup: "Alle elever",
      actions: [
        { title: "Nye spande og et hold affaldsværter fra 7. klasse", due: "2026-08-21", state: "done" },
      ],
      trialActions: [
        {
          title: "4. klasse måler vandet ved Åbrinken for kommunen",
          due: "2026-10-14",
          state: "done",
          together: ["by-klima-teknik"],
          targetGroup: "4. klasserne",
          expectedEffect: "Eleverne oplever, at deres tal bliver brugt til noget.",
          evaluateOn: "2026-10-28",
        },
      ],
      indicators: [
        {
          title: "Restaffald om ugen",
          unit: "kg",
          baseline: 310,
          target: 155,
          direction: "down",
          observations: [
            counted("2026-06-17 13:50", who.louise, 244),
            counted("2026-10-30 13:31", who.louise, 181),
          ],
        },
      ],
      status: [
        said(
          "2026-03-26 12:29",
          who.louise,
          "onTrack",
          "Vi har vejet en uges affald i gården. Halvdelen var frugt og mælkekartoner.",
        ),
        said(
          "2026-06-22 13:26",
          who.louise,
          "onTrack",
          "244 kilo. 4. klassernes målinger ligger på bordet hos byplanlæggeren.",
        ),
        said(
          "2026-09-24 13:31",
          who.louise,
          "attention",
          "Affaldsværterne mangler tid i skemaet, og de nye spande bliver brugt til det hele.",
        ),
      ],
    },
  ],
};

export const aabrinkskolen2026: TownPlan = {
  key: "aabrinkskolen-2026",
  kind: "goalPlan",
  title: "Målplan 2026 for Åbrinkskolen",
  department: "skoler-uddannelse",
  owner: "aabrinkskolen",
  from: "2026-01-01",
  to: "2026-12-31",
  state: "approved",
  approvedOn: "2026-02-12",
  edition: 1,
  caseNumber: "26/002063",
  written: { by: who.louise, at: copenhagen("2026-02-03 13:40") },
  focusAreas: [faellesskaber, laering],
};
