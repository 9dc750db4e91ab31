/** What the tab says in English: the pages' names. */
import type { Words } from "../da.ts";

export const pages: Words["pages"] = {
  overview: "Overview",
  plan: "Plan",
  wheel: "Annual wheel",
  followUp: "Follow-up",
  collaboration: "Collaboration",
  experience: "Experience",
  strategy: "Strategy",
  reminders: "Reminders",
  misfits: "Rows that do not fit",
  more: "More pages",
  navigation: "Pages",
};
