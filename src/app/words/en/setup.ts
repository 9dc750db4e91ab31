/** What the tab says in English: the tab's configuration. */
import type { Words } from "../da.ts";

export const setup: Words["setup"] = {
  title: "Which department does the channel belong to?",
  text: "The tab opens the department's plan for everybody in the channel. You can always switch department at the top, and everybody can read everybody's plans.",
  department: "Department",
  choose: "Choose department",
  chosen: (name) => `The tab will be called “${name}”. Press Save.`,
  tabName: (department) => `Rettesnor · ${department}`,
  everyone:
    "Everybody can read everybody's plans. You can always switch at the top, and next time the one you chose last opens.",
};
