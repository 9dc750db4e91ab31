/** What the tab says in Danish: search. */
import { countNoun } from "./counts.ts";

export const search = {
  title: "Søg",
  placeholder: "Søg efter mål, handlinger, personer og sider",
  nothing: (text: string) => `Intet fundet for “${text}”.`,
  hint: "Skriv for at søge i den plan, du ser.",
  goals: "Mål",
  parts: "Handlinger og tegn",
  people: "Ansvarlige",
  departments: "Afdelinger",
  pages: "Sider",
  results: (count: number) => countNoun(count, "resultat", "resultater"),
};
