/** What the tab says in English: reminders to the department's channel. */
import type { Words } from "../da.ts";
import { countNoun } from "./counts.ts";

const inAll = (count: number) => countNoun(count, "reminder", "reminders");

export const reminders: Words["reminders"] = {
  next: (count, day) => `The next card is sent ${day} with ${inAll(count)}`,
  nothingNext: "There is nothing to remind of in the next 30 days",
  about:
    "Rettesnor reminds the department's channel of deadlines, evaluations and missing status: seven working days ahead, the day before, on the day and twice afterwards. What has been answered is not mentioned again.",
  neverRan: "The job has not run yet. Ask IT to set it up.",
  ranWell: (when, time, sent) =>
    `The job last ran ${when} at ${time} and sent ${sent === 0 ? "nothing, since nothing was due" : inAll(sent)}.`,
  ranBadly: (when, time) => `The job last ran ${when} at ${time}, and something went wrong.`,
  isRunning: (when, time) => `The job began ${when} at ${time} and has not finished.`,
  silentSince: (days) =>
    `${countNoun(days, "working day has", "working days have")} passed without a run. Tell IT.`,
  wholeMunicipality: "The figure is for the whole municipality.",
  failures: "Did not arrive",
  coming: "The next 30 days",
  repetitions: "Also show repetitions, if nobody answers",
  sent: "Sent in the last 30 days",
  nothingSent: "Nothing was sent in those 30 days.",
  nobody: "nobody responsible",
  again: "sent again",
  tryAgain: "The next run tries again.",
  loading: "Fetching the reminders …",
  showMore: (count) => `Show ${count} more`,
  missingStatus: (count) => `${countNoun(count, "goal lacks", "goals lack")} status`,
};
