/** What the tab says in English: making a new plan. */
import type { Words } from "../da.ts";
import { countNoun } from "./counts.ts";

export const newPlan: Words["newPlan"] = {
  link: "New plan",
  title: "New plan",
  intro: "You can change everything afterwards. The plan is a draft until it is approved.",
  kind: "What kind of plan is it?",
  kinds: {
    businessPlan: "Two calendar years. Chapters on who you are, and focus areas with goals.",
    goalPlan: "One calendar year. Selected objectives turned into goals, signs and milestones.",
  },
  owner: "Whose plan is it?",
  year: "First year",
  period: (from, to) => `${from} – ${to}`,
  planTitle: "Title",
  begins: "The plan begins with",
  template: (chapters, areas) =>
    [
      ...(chapters.length > 0 ? [`the chapters ${chapters.map((title) => `“${title}”`).join(", ")}`] : []),
      ...(areas.length > 0 ? [`the focus area ${areas.map((title) => `“${title}”`).join(", ")}`] : []),
    ].join(" and "),
  objectives: (year) => `Objectives selected for ${year}`,
  objectivesHint: "Each objective that you choose becomes a goal that you write on.",
  noObjectives: (year) =>
    `The council's selected objectives for ${year} are not there yet. You can tie goals to objectives later.`,
  chosen: (count) => `${countNoun(count, "objective", "objectives")} chosen`,
  inTheWay: (title) => `${title} covers the same time. Would you rather go on with that one?`,
  openOther: "Open it",
  create: "Make the plan",
  creating: "Making the plan …",
  fromWord: "Start from a Word document",
  mayNot: "Only the department's own staff can make a plan here. You can read those that are there.",
};
