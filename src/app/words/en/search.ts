/** What the tab says in English: search. */
import type { Words } from "../da.ts";
import { countNoun } from "./counts.ts";

export const search: Words["search"] = {
  title: "Search",
  placeholder: "Search for goals, actions, people and pages",
  nothing: (text) => `Nothing found for “${text}”.`,
  hint: "Write to search the plan that you see.",
  goals: "Goals",
  parts: "Actions and signs",
  people: "Responsible",
  departments: "Departments",
  pages: "Pages",
  results: (count) => countNoun(count, "result", "results"),
};
