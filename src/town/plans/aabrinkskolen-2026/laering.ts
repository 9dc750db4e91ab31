/** Åbrinkskolen, målplan 2026, focus area 2: learning. */
import { who } from "../../people.ts";
import type { TownFocusArea } from "../../town.ts";
import { counted, noticed, said } from "../../write.ts";

export const laering: TownFocusArea = {
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
