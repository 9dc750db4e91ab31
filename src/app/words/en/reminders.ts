/** What the tab says in English: reminders to the department's channel. */
import type { Words } from "../da.ts";
import { countNoun } from "./counts.ts";

const inAll = (count: number) => countNoun(count, "reminder", "reminders");

export const reminders: Words["reminders"] = {
  next: (count, day) => `The next card is sent ${day} with ${inAll(count)}`,
  wouldBeNext: (count, day) =>
    `Reminders have not been started. Otherwise the next card would come ${day} with ${inAll(count)}`,
  nothingNext: "There is nothing to remind of in the next 30 days",
  about:
    "Rettesnor reminds the department's channel of deadlines, evaluations and missing status: seven working days ahead, the day before, on the day and twice afterwards. Activities of the annual wheel come with the notice that stands on them. What has been answered is not mentioned again.",
  neverRan: "No reminders have been sent yet. IT starts them once; then they come by themselves.",
  ranWell: (when, time, sent) =>
    sent === 0
      ? `Rettesnor last looked ${when} at ${time}. There was nothing to remind of.`
      : `Rettesnor last looked ${when} at ${time} and sent ${inAll(sent)} in the whole municipality.`,
  ranBadly: (when, time) => `Rettesnor last looked ${when} at ${time}, but not everything arrived:`,
  isRunning: (when, time) => `Rettesnor began to look ${when} at ${time} and has not finished.`,
  silentSince: (days) =>
    `${countNoun(days, "working day has", "working days have")} passed without Rettesnor looking. Tell IT.`,
  failures: "Did not arrive",
  coming: "The next 30 days",
  repetitions: "Also show repetitions, if nobody answers",
  sent: "Sent in the last 30 days",
  nothingSent: "Nothing was sent in those 30 days.",
  nobody: "nobody responsible yet",
  again: "sent again",
  tryAgain: "We try again next time.",
  perhaps: "It may have arrived all the same. We send it once more and say on the card that it is again.",
  loading: "Fetching the reminders …",
  showMore: (count) => `Show ${count} more`,
  everybody: {
    whose: "Whose reminders",
    all: "All departments",
    views: "Show the reminders",
    days: "Day by day",
    departments: "Departments",
    failures: (count: number) => (count === 0 ? "Failures only" : `Failures only (${count})`),
    find: "Find a department, title or person",
    next: (count: number, departments: number, day: string) =>
      `The next cards go ${day} to ${countNoun(departments, "department", "departments")} with ${inAll(count)}`,
    wouldBeNext: (count, departments, day) =>
      `Reminders have not been started. Otherwise the next cards would go ${day} to ${countNoun(departments, "department", "departments")} with ${inAll(count)}`,
    nothingNext: "There is nothing to remind any department of in the next 30 days",
    withoutChannel: (names: string) =>
      `${names}: no channel. Reminders for it cannot be sent until IT has set one up.`,
    muted: (names: string) => `${names}: no cards, as agreed.`,
    silent: (names: string) => `${names}: no cards in the last 30 days.`,
    departmentCount: (count: number) => countNoun(count, "department", "departments"),
    dayCount: (departments: number, count: number) =>
      `${countNoun(departments, "department", "departments")} · ${inAll(count)}`,
    silences: {
      withoutChannel: "No channel",
      muted: "Gets no cards",
      silent: "No cards in 30 days",
    },
    comingTo: (count: number, day: string) => `${inAll(count)} to come, the first ${day}`,
    nothingComing: "nothing to come",
    lastSent: (day: string) => `last card ${day}`,
    failedCount: (count: number) => `${count} did not arrive`,
    comingPart: "To come",
    sentPart: "Sent",
    toDepartment: (title: string) => `Open the reminders of ${title}`,
    nothingFound: (text: string) => `Nothing here fits “${text}”.`,
    allArrived: "Everything has arrived in the last 30 days.",
    nothingSent: "Nothing was sent in the last 30 days.",
    missedStatus: (count: number) => `Missing status of ${countNoun(count, "goal", "goals")}`,
    found: (coming: number, sent: number, failed: number) =>
      `Found: ${coming} to come, ${sent} sent, ${failed} not arrived`,
  },
  missingStatus: (count) => `${countNoun(count, "goal lacks", "goals lack")} status`,
};
