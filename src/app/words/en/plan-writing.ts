/** What the tab says in English: a plan on its way in. */
import type { Words } from "../da.ts";

export const planWriting: Words["planWriting"] = {
  title: "The plan is being brought in",
  titleOf: (plan) => `${plan} is being brought in`,
  done: (done, total) => `${done} of ${total} parts, goals and actions are in place`,
  running: "It usually takes less than a minute. The plan is shown when all of it is in place.",
  waiting: "The plan is shown here as soon as all of it is in place.",
  stopped:
    "It was interrupted on the way. Nothing is lost: go on where it stopped, or remove what has come in.",
  elsewhere: (person: string, when: string) =>
    `${person || "A colleague"} began ${when} and may still be at it. If it has come to a halt, ${person || "your colleague"} must open the plan in the same browser again and choose Go on. Otherwise you can remove the half plan here and bring the document in anew.`,
  ownElsewhere: (when: string) =>
    `You began ${when} in another browser or on another computer. Open the plan there and choose Go on. Otherwise you can remove the half plan here and bring the document in anew.`,
  stop: "Stop",
  stopping: "Stopping …",
  goOn: "Go on",
  remove: "Remove again",
  removing: "Removing …",
  removed: "What had come in has been removed.",
  removeTitle: "Remove the half plan?",
  removeText:
    "What has come in goes to the recycle bin of the SharePoint site. The document it came from is not touched.",
  keep: "Keep",
  other: (plan) => `See ${plan} meanwhile`,
};
