/** What the tab says in Danish: the whole municipality. */
import { countNoun, inWords, sentence } from "./counts.ts";

export const municipality = {
  /** The first sentence: of how many departments goals are off track. */
  offTrack: (count: number, all: number, area: string | undefined) => {
    const where = area === undefined ? "" : ` i ${area}`;
    if (all === 0) return `Der er ingen afdelinger${where}`;
    if (count === 0) return `Ingen afdelinger${where} har mål, der afviger`;
    return `${count} af ${countNoun(all, "afdeling", "afdelinger")}${where} har mål, der afviger`;
  },
  allSaid: (quarter: string) => `Alle mål har status i ${quarter}.`,
  missingBy: (missing: number, deadline: string) =>
    `${countNoun(missing, "mål", "mål")} mangler status inden ${deadline}.`,
  missingPast: (missing: number, deadline: string) =>
    `${countNoun(missing, "mål", "mål")} mangler status. Fristen var ${deadline}.`,
  concern: (attention: number, overdue: number) => {
    const parts = [
      attention > 0 ? `${inWords(attention, "ét")} kræver opmærksomhed` : "",
      overdue > 0 ? `${countNoun(overdue, "frist", "frister")} er over tid` : "",
    ].filter((part) => part !== "");
    return parts.length === 0 ? "" : sentence(`${parts.join(", og ")}.`);
  },
  noPlans: "Ingen afdeling har en plan, der gælder i dag.",
  seeDeviations: (count: number) =>
    count === 1 ? "Se målet, der afviger" : `Se de ${count} mål, der afviger`,
  print: "Udskriv",
  goals: (count: number) => countNoun(count, "mål", "mål"),
  table: "Afdelingerne",
  department: "Afdeling",
  planFor: (year: number) => `Plan for ${year}`,
  goalsIn: (quarter: string) => `Målene i ${quarter}`,
  missing: "Uden status",
  overdue: "Over tid",
  lastSaid: "Seneste status",
  since: (quarter: string) => `Siden ${quarter}`,
  underNone: "Stab",
  notBegun: "Ikke begyndt",
  noGoals: "Ingen mål",
  neverSaid: "Ingen endnu",
  unchanged: "Uændret",
  nothingSaid: "Ikke sagt endnu",
  reached: (count: number) => `${count} nået`,
  notReached: (count: number) => `${count} ikke nået`,
  better: (count: number) => `${count} går bedre`,
  worse: (count: number) => `${count} går dårligere`,
  onlyArea: (area: string) => `Vis kun ${area}`,
  allAreas: "Vis hele kommunen",
  deviations: "De største afvigelser",
  noDeviations: "Ingen mål afviger.",
  newDeviation: "Ny afvigelse",
  offTrackSince: (quarter: string) => `Afviger siden ${quarter}`,
  showAll: (count: number) => `Vis alle ${count}`,
  nothingInFigure: "Der er ingen mål her lige nu.",
  back: "Tilbage til overblikket",
  figures: {
    all: "Alle mål",
    onTrack: "Mål, der følger planen",
    attention: "Mål, der kræver opmærksomhed",
    offTrack: "Mål, der afviger",
    reached: "Mål, der er nået",
    notReached: "Mål, der ikke er nået",
    none: "Mål uden status",
    overdue: "Mål med noget over tid",
    changed: "Mål, der har flyttet sig",
  },
  inUnit: (title: string, unit: string) => `${title} · ${unit}`,
  from: (standing: string) => `før: ${standing}`,
  nobody: "Ingen ansvarlig",
  chooseTitle: "Vælg en afdeling",
  chooseText: "Siden findes for hver afdeling. Vælg den, du vil se.",
};
