/** What the tab says in Danish: search. */
import { countNoun } from "./counts.ts";

export const search = {
  title: "Søg i hele kommunen",
  placeholder: "Søg efter mål, handlinger, personer, aftaler og sider",
  nothing: (text: string) => `Intet fundet for “${text}”.`,
  hint: "Mål, handlinger, personer, aftaler, årshjul, afdelinger og sider i hele kommunen.",
  coming: "Søger også i resten af kommunen …",
  missing: "Resten af kommunen kan ikke læses lige nu. Der er søgt i den plan, du ser.",
  older: "Resten af kommunen kan ikke læses lige nu. Der er søgt i den, som den var sidst.",
  recent: "Sidst fundet",
  goals: "Mål",
  parts: "Handlinger og tegn",
  people: "Personer",
  plans: "Planer",
  draft: "kladde",
  agreements: "Samarbejde",
  activities: "Årshjul",
  departments: "Afdelinger",
  pages: "Gå til",
  some: (shown: number, of: number) => `${shown} af ${of}`,
  all: (count: number) => `Vis alle ${count}`,
  results: (count: number) => countNoun(count, "resultat", "resultater"),
  commands: {
    write: "Skriv i planen",
    nextDue: "Se, hvad der er overskredet eller snart skal være færdigt",
    newPlan: "Lav en ny plan",
    importPlan: "Hent en plan fra Word",
    newAgreement: "Begynd et samarbejde",
  },
};
