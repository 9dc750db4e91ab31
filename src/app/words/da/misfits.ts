/** What the tab says in Danish: rows and folders that do not fit. */
import { countNoun } from "./counts.ts";

export const misfits = {
  title: "Rækker, der ikke passer",
  lead: "En række tæller for den afdeling, hvis mappe den ligger i. Peger den på en anden afdelings, eller kan den ikke regnes med, tæller den ikke og står her. Åbn rækken i SharePoint, og ret den, eller slet den.",
  empty: "Alle rækker passer, og alle afdelinger har deres mapper.",
  aside: (count: number) => `${countNoun(count, "række", "rækker")} tæller ikke med`,
  counting: (count: number) => `${countNoun(count, "række", "rækker")} tæller med, men noget er galt`,
  row: "Række",
  list: "Liste",
  folder: "Mappe",
  author: "Oprettet af",
  wrong: "Hvad er galt",
  number: (id: number) => `Nr. ${id}`,
  noFolder: "Ingen",
  missing: (count: number) =>
    count === 1 ? "En afdelings mappe mangler" : `${count} af afdelingernes mapper mangler`,
  missingHelp:
    "Den er omdøbt eller slettet i SharePoint. Bed it om at give den sit navn igen eller hente den i papirkurven. Er den helt væk, laver opsætningen (npm run provision) en ny.",
  unknown: (count: number) =>
    count === 1 ? "En mappe er ingens" : `${countNoun(count, "mappe", "mapper")} er ingens`,
  unknownHelp:
    "Rækker i den tæller ikke. Er det en afdelings omdøbte mappe, så bed it om at give den sit navn igen. Ellers flyttes eller slettes rækkerne og mappen.",
  some: (count: number) => `${countNoun(count, "række", "rækker")} passer ikke og er holdt uden for.`,
  see: "Se, hvad der er galt",
  folderMissing:
    "Afdelingens mappe mangler i SharePoint: den er omdøbt eller slettet. Indtil it har rettet det, kan afdelingens planer ikke ses eller skrives.",
};
