/** What the tab says in English: search. */
import type { Words } from "../da.ts";
import { countNoun } from "./counts.ts";

export const search: Words["search"] = {
  title: "Search the whole municipality",
  placeholder: "Search for goals, actions, people, agreements and pages",
  nothing: (text) => `Nothing found for “${text}”.`,
  hint: "Goals, actions, people, agreements, the year, departments and pages of the whole municipality.",
  coming: "Searching the rest of the municipality as well …",
  missing: "The rest of the municipality cannot be read just now. The plan that you see was searched.",
  older: "The rest of the municipality cannot be read just now. It was searched as it was before.",
  recent: "Found lately",
  goals: "Goals",
  parts: "Actions and signs",
  people: "People",
  plans: "Plans",
  draft: "draft",
  agreements: "Collaboration",
  activities: "The year",
  departments: "Departments",
  pages: "Go to",
  some: (shown, of) => `${shown} of ${of}`,
  all: (count) => `Show all ${count}`,
  results: (count) => countNoun(count, "result", "results"),
  commands: {
    write: "Write in the plan",
    nextDue: "See what is overdue or due soon",
    newPlan: "Make a new plan",
    importPlan: "Bring in a plan from Word",
    newAgreement: "Begin a collaboration",
  },
};
