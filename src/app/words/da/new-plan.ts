/** What the tab says in Danish: making a new plan. */
import { countNoun } from "./counts.ts";

export const newPlan = {
  link: "Ny plan",
  title: "Ny plan",
  intro: "Du kan rette alt bagefter. Planen er en kladde, indtil den bliver godkendt.",
  kind: "Hvad er det for en plan?",
  kinds: {
    businessPlan: "To kalenderår. Kapitler om, hvem I er, og indsatsområder med mål.",
    goalPlan: "Ét kalenderår. Udvalgte målsætninger omsat til mål, tegn og milepæle.",
  },
  owner: "Hvis plan er det?",
  year: "Første år",
  period: (from: string, to: string) => `${from} – ${to}`,
  planTitle: "Titel",
  begins: "Planen begynder med",
  template: (chapters: readonly string[], areas: readonly string[]) =>
    [
      ...(chapters.length > 0 ? [`kapitlerne ${chapters.map((title) => `“${title}”`).join(", ")}`] : []),
      ...(areas.length > 0 ? [`indsatsområdet ${areas.map((title) => `“${title}”`).join(", ")}`] : []),
    ].join(" og "),
  objectives: (year: number) => `Målsætninger, som er udvalgt for ${year}`,
  objectivesHint: "Hver målsætning, du vælger, bliver til et mål, som du skriver videre på.",
  noObjectives: (year: number) =>
    `Kommunalbestyrelsens udvalgte målsætninger for ${year} er ikke lagt ind endnu. Du kan knytte mål til målsætninger senere.`,
  chosen: (count: number) => `${countNoun(count, "målsætning", "målsætninger")} valgt`,
  inTheWay: (title: string) => `${title} dækker samme tid. Vil I skrive videre på den i stedet?`,
  openOther: "Åbn den",
  create: "Opret planen",
  creating: "Opretter planen …",
  fromWord: "Start fra et Word-dokument",
  mayNot: "Kun afdelingens egne medarbejdere kan lave en plan her. Du kan læse dem, der er.",
};
