/** What the tab says in Danish: a plan on its way in. */

export const planWriting = {
  title: "Planen er ved at blive hentet ind",
  titleOf: (plan: string) => `${plan} er ved at blive hentet ind`,
  done: (done: number, total: number) => `${done} af ${total} afsnit, mål og handlinger er på plads`,
  running: "Det tager som regel under et minut. Planen vises, når det hele er på plads.",
  waiting: "Planen vises her, så snart det hele er på plads.",
  stopped:
    "Det blev afbrudt undervejs. Intet er gået tabt: fortsæt, hvor det slap, eller fjern det igen, der er kommet ind.",
  elsewhere: (person: string, when: string) =>
    `${person || "En kollega"} begyndte ${when} og er måske i gang endnu. Er det gået i stå, skal ${person || "din kollega"} åbne planen i den samme browser igen og vælge Fortsæt. Ellers kan du fjerne den halve plan her og hente dokumentet forfra.`,
  ownElsewhere: (when: string) =>
    `Du begyndte ${when} i en anden browser eller på en anden computer. Åbn planen dér, og vælg Fortsæt. Ellers kan du fjerne den halve plan her og hente dokumentet forfra.`,
  stop: "Stands",
  stopping: "Standser …",
  goOn: "Fortsæt",
  remove: "Fjern igen",
  removing: "Fjerner …",
  removed: "Det, der var kommet ind, er fjernet igen.",
  removeTitle: "Vil du fjerne den halve plan?",
  removeText:
    "Det, der er kommet ind, lægges i papirkurven på SharePoint-siden. Dokumentet, det kom fra, røres ikke.",
  keep: "Behold",
  other: (plan: string) => `Se ${plan} imens`,
};
