/** What the tab says in English: a plan that is deleted, and had back. */
import type { PlanElement } from "../../../schema/lists/plan-elements.ts";
import type { planRemoval as danish } from "../da/plan-removal.ts";
import { countNoun } from "./counts.ts";

const nouns: Readonly<Record<PlanElement["kind"], readonly [string, string]>> = {
  chapter: ["chapter", "chapters"],
  focusArea: ["focus area", "focus areas"],
  goal: ["goal", "goals"],
  action: ["action", "actions"],
  trialAction: ["trial action", "trial actions"],
  indicator: ["sign", "signs"],
  milestone: ["milestone", "milestones"],
};

export const planRemoval: typeof danish = {
  more: "More about the plan",
  remove: "Delete plan",
  ask: (title) => `Delete “${title}”?`,
  counting: "Looking at what the plan holds …",
  count: (kind, count) => countNoun(count, ...nouns[kind]),
  list: (parts) =>
    parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`,
  holds: (parts) => `The plan holds ${parts}.`,
  holdsNothing: "The plan is empty.",
  lastEdited: (who, when) => `${who} was the last to write in it, ${when}.`,
  statusGoes: (count) =>
    `Status has been given ${countNoun(count, "time", "times")}. It is deleted together with the plan.`,
  statusStays: (count) =>
    `${countNoun(count, "status", "statuses")} that came with the document ${count === 1 ? "stays" : "stay"} in the list Status, to which you can only add. Without the plan ${count === 1 ? "it is" : "they are"} shown nowhere.`,
  broughtGoes: (count) =>
    `${countNoun(count, "status", "statuses")} that came with the document ${count === 1 ? "is" : "are"} deleted too.`,
  deadlines: (count) =>
    `${countNoun(count, "deadline", "deadlines")} will disappear from the wheel, the overview and the reminders.`,
  agreements: (titles, count) =>
    `${countNoun(count, "collaboration leads", "collaborations lead")} to goals of the plan: ${titles}. The ${count === 1 ? "agreement stays" : "agreements stay"}, without those goals.`,
  toBin: "All of it goes to the recycle bin of the SharePoint site, and you can undo it afterwards.",
  keep: "Keep the plan",
  close: "Close",
  given: (count) => `Status has been given ${countNoun(count, "time", "times")} in the plan.`,
  isGoing: (title) => `${title} is being deleted`,
  isComingBack: (title) => `${title} is being put back`,
  going: "All of it goes to the recycle bin of the SharePoint site. You can undo it when it is done.",
  comingBack: "The plan is shown when all of it is in place again.",
  done: (done, total) => `${done} of ${total} lines`,
  stopped: "It was interrupted on the way. Nothing is lost: delete the rest, or put the plan back as it was.",
  waiting: "The department is deleting the plan. It cannot be read meanwhile.",
  elsewhere: (person, when) =>
    `${person || "A colleague"} began ${when} and may still be at it. If it has come to a halt, you can delete the rest here. If the plan is to come back, ${person || "your colleague"} must open it in the same browser and put it back.`,
  ownElsewhere: (when) =>
    `You began ${when} in another browser or on another computer. Open the plan there to put it back, or delete the rest here.`,
  finish: "Delete the rest",
  finishAsk: "Delete the rest of the plan?",
  finishText: "What is left goes to the recycle bin of the SharePoint site as well.",
  putBack: "Put the plan back",
  removed: (title) => `${title} has been deleted.`,
  isBack: (title) => `${title} has been put back as it was.`,
  undo: "Undo",
  tryAgain: "Try again",
  removedHere: (title) => `“${title}” has been deleted`,
  removedHereText:
    "You deleted the plan in this browser. It lies in the recycle bin of the SharePoint site and can be put back as it was.",
};
