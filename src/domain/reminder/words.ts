/**
 * A reminder in words: what it is, when it is due seen from a day, and what is missing. The same sentences stand on the
 * card and on the page.
 */
import { bilingual, type Bilingual, type Language } from "../../schema/bilingual.ts";
import type { Day } from "../../schema/day.ts";
import { assessments } from "../../schema/lists/assessments.ts";
import { planElements } from "../../schema/lists/plan-elements.ts";
import { daysBetween, isQuarter, quarterOf } from "../calendar/calendar.ts";
import { quarterInText, relativeDay, weekdayInText } from "../calendar/day-words.ts";
import { quarterAsked } from "../plan/overview.ts";
import { isLoose, shortDeadline } from "../calendar/stretch.ts";
import type { OpenEnd, ReminderWhat } from "./reminder.ts";
import { workingDaysBetween } from "../calendar/working-day.ts";

/** The headings under which a card and the page gather reminders, in their order. */
export const reminderGroups = {
  late: bilingual("Fristen er gået", "Past the deadline"),
  deadline: bilingual("Frister", "Deadlines"),
  evaluation: bilingual("Skal evalueres", "To be evaluated"),
  confirmation: bilingual("Venter på jeres bekræftelse", "Waiting for your confirmation"),
  status: bilingual("Venter på status", "Waiting for a status"),
  activity: bilingual("Fra årshjulet", "From the annual wheel"),
} as const satisfies Record<string, Bilingual>;

export type ReminderGroup = keyof typeof reminderGroups;

/** The heading under which something stands on a day. */
export function groupOf(end: Pick<OpenEnd, "what" | "due">, today: Day): ReminderGroup {
  if (end.what === "status" || end.what === "activity" || end.what === "confirmation") return end.what;
  if (end.what === "collaboration") return "evaluation";
  return end.due < today ? "late" : end.what;
}

/** `Mål 1.1`, `Handling under mål 1.1`, `Aktivitet`. */
export function whatInText(language: Language, end: OpenEnd): string {
  if (end.kind === "activity") return language === "da" ? "Årshjul" : "Annual wheel";
  if (end.kind === "collaboration") return language === "da" ? "Samarbejde" : "Collaboration";
  const kind = planElements.kinds[end.kind].label[language];
  if (end.goal === undefined) return kind;
  if (end.kind === "goal") return `${kind} ${end.goal.number}`;
  return language === "da" ? `${kind} under mål ${end.goal.number}` : `${kind} of goal ${end.goal.number}`;
}

interface Tenses {
  readonly ahead: string;
  readonly past: string;
}

const evaluated: Record<Language, Tenses> = {
  da: { ahead: "Evalueres", past: "Skulle være evalueret" },
  en: { ahead: "To be evaluated", past: "Was to be evaluated" },
};

const tenses: Record<ReminderWhat | "start", Record<Language, Tenses>> = {
  deadline: { da: { ahead: "Frist", past: "Fristen var" }, en: { ahead: "Due", past: "Was due" } },
  evaluation: evaluated,
  collaboration: evaluated,
  status: {
    da: { ahead: "Skal gives senest", past: "Skulle være givet senest" },
    en: { ahead: "To be given by", past: "Was to be given by" },
  },
  activity: { da: { ahead: "Frist", past: "Fristen var" }, en: { ahead: "Due", past: "Was due" } },
  confirmation: {
    da: { ahead: "Bekræftet af de andre", past: "Bekræftet af de andre" },
    en: { ahead: "Confirmed by the others", past: "Confirmed by the others" },
  },
  start: { da: { ahead: "Begynder", past: "Begyndte" }, en: { ahead: "Begins", past: "Began" } },
};

const byDay: Record<Language, string> = { da: "senest", en: "by" };

/**
 * `Frist fredag den 27. november (om 4 arbejdsdage)`, `Frist i morgen`, `Fristen var i går`, `Frist medio maj, senest
 * torsdag den 20. maj`.
 */
export function whenInText(language: Language, end: OpenEnd, today: Day): string {
  const verb = tenses[end.what === "activity" && !end.isDeadline ? "start" : end.what][language];
  const when = dayFrom(language, end.due, today);
  const said = isLoose(end)
    ? `${shortDeadline(language, end, today) ?? ""}, ${byDay[language]} ${when}`
    : when;
  return `${end.due < today ? verb.past : verb.ahead} ${said}`;
}

function dayFrom(language: Language, of: Day, today: Day): string {
  const distance = daysBetween(today, of);
  if (Math.abs(distance) <= 1) {
    return relativeDay(language, of, today);
  }
  const named = weekdayInText(language, of, today);
  const count = workingDaysBetween(today, of);
  // How long ago it was is no help; how long there is left is.
  if (count <= 0) return named;
  if (count === 1) return `${named} (${language === "da" ? "næste arbejdsdag" : "the next working day"})`;
  return language === "da" ? `${named} (om ${count} arbejdsdage)` : `${named} (in ${count} working days)`;
}

/** What is missing for it to be settled; undefined when the heading says it all. */
export function missingInText(language: Language, end: OpenEnd, today: Day): string | undefined {
  const da = language === "da";
  const said = end.latest?.assessment;
  const last = said && `${da ? "Sidste status" : "Last status"}: ${assessments[said][language]}`;
  switch (end.what) {
    case "activity":
    case "collaboration":
    case "confirmation":
      return undefined;
    case "evaluation":
      return da ? "Evalueringen er ikke skrevet endnu" : "The evaluation is not written yet";
    case "status":
      return last ?? (da ? "Har ikke fået status endnu" : "Has no status yet");
    case "deadline":
    default:
  }
  if (end.kind === "goal") {
    // What has ended is spoken of for the quarter in which it did.
    const quarter = quarterAsked(end, quarterOf(today));
    const isSaid = isQuarter(end.latest?.period) && end.latest.period >= quarter;
    const missing = da
      ? `Har ikke fået status for ${quarterInText("da", quarter, today)} endnu`
      : `Has no status for ${quarterInText("en", quarter, today)} yet`;
    return [isSaid ? undefined : missing, last].filter((text) => text !== undefined).join(". ");
  }
  if (end.kind === "milestone") return da ? "Ikke meldt nået endnu" : "Not said to be reached yet";
  const state = end.state && planElements.fields.state.choices[end.state][language];
  if (state === undefined) return da ? "Ikke meldt gennemført endnu" : "Not said to be done yet";
  return `${da ? "Står som" : "Stands as"} ${state.toLocaleLowerCase(language)}`;
}

/** Whole departments answer for these: nobody is missed who is not named. */
export function isNobodysOwn({ what }: Pick<OpenEnd, "what">): boolean {
  return what === "activity" || what === "collaboration" || what === "confirmation";
}

/** Who should do it; undefined when nobody is named. */
export function whoInText(end: OpenEnd): string | undefined {
  return end.responsible === undefined || end.responsible.name === "" ? undefined : end.responsible.name;
}
