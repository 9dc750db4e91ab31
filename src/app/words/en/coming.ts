/** What the tab says in English: pages whose place is held. */
import type { Words } from "../da.ts";

export const coming: Words["coming"] = {
  wheel: {
    title: "The annual wheel",
    text: "Here the year will be: phases, political deadlines, finance, staff and your own goals in one wheel that can hang in the kitchen.",
  },
  followUp: {
    title: "Follow-up",
    text: "Here the quarter's round will be: one goal at a time, last round's words above the field, done in ten minutes. Until then, take the round from Overview.",
  },
  experience: {
    title: "Experience",
    text: "Here will be what the departments have learnt from their trial actions. Searchable, so that nobody repeats what did not work.",
  },
  strategy: {
    title: "Strategy",
    text: "Here the vision, policies and objectives will be, and which goals in the municipality answer them.",
  },
  link: "Go to Overview",
};
