/** What stands in the activity form, and what it means: a draft to be written, and what is wrong with it. */
import { nextBegin, recurrenceRuleFits, weekdayIn } from "../../domain/wheel/recurrence.ts";
import { bilingual, type Bilingual } from "../../schema/bilingual.ts";
import { check } from "../../schema/check.ts";
import type { Day } from "../../schema/day.ts";
import type { Draft, Issue, Person } from "../../schema/entity.ts";
import { text as textField, type Field } from "../../schema/field.ts";
import { wheel, type WheelRow } from "../../schema/lists/wheel.ts";

export interface FormValues {
  readonly title: string;
  readonly shortTitle: string;
  readonly ring: WheelRow["ring"];
  readonly isCommon: boolean;
  readonly start: Day | undefined;
  readonly end: Day | undefined;
  readonly isDeadline: boolean;
  readonly repeats: NonNullable<WheelRow["repeats"]>;
  readonly dayRule: NonNullable<WheelRow["dayRule"]>;
  readonly nth: NonNullable<WheelRow["nth"]>;
  readonly weekday: NonNullable<WheelRow["weekday"]>;
  readonly dayOff: NonNullable<WheelRow["dayOff"]>;
  readonly until: Day | undefined;
  readonly remindFirst: number | undefined;
  readonly remindLast: number | undefined;
  readonly responsible: Person | undefined;
  readonly link: string;
  readonly text: string;
  /** That of a new activity which has been sent and may be there, so that sending it again makes no other. */
  readonly clientKey?: string;
}

/** What may be wrong with a form, beside what the list itself asks for. */
export const mistakes = {
  noStart: bilingual("Vælg den dag, den begynder.", "Choose the day on which it begins."),
  endBeforeStart: bilingual(
    "Sidste dag ligger før første dag. Byt dem om, eller ret den ene.",
    "The last day is before the first day. Swap them, or correct one.",
  ),
  endAfterNext: bilingual(
    "Sidste dag ligger efter, at aktiviteten begynder igen. Skriv sidste dag for den gang, der begynder på første dag.",
    "The last day is after the activity begins again. Write the last day of the time that begins on the first day.",
  ),
  untilBeforeStart: bilingual(
    "Den kan ikke slutte med at gentages, før den begynder.",
    "It cannot stop repeating before it begins.",
  ),
  reminderOrder: bilingual(
    "Den første påmindelse skal komme før den sidste, altså flere arbejdsdage før.",
    "The first reminder must come before the last, that is, more working days before.",
  ),
} as const;

/** A new activity's form: in the department's own ring when that may be written, otherwise common. */
export function emptyForm(isCommon: boolean): FormValues {
  return {
    title: "",
    shortTitle: "",
    ring: isCommon ? "management" : "department",
    isCommon,
    start: undefined,
    end: undefined,
    isDeadline: false,
    repeats: "once",
    dayRule: "sameDate",
    nth: "first",
    weekday: "monday",
    dayOff: "stay",
    until: undefined,
    remindFirst: undefined,
    remindLast: undefined,
    responsible: undefined,
    link: "",
    text: "",
  };
}

export function formOf(row: WheelRow, isCommon: boolean): FormValues {
  const empty = emptyForm(isCommon);
  const { title, ring, start, end, isDeadline, until, remindFirst, remindLast, responsible, text } = row;
  return {
    title,
    shortTitle: row.shortTitle ?? "",
    ring,
    isCommon,
    start,
    end,
    isDeadline,
    repeats: row.repeats ?? empty.repeats,
    dayRule: row.dayRule ?? empty.dayRule,
    nth: row.nth ?? empty.nth,
    weekday: row.weekday ?? empty.weekday,
    dayOff: row.dayOff ?? empty.dayOff,
    until,
    remindFirst,
    remindLast,
    responsible,
    link: row.links[0]?.url ?? "",
    text,
  };
}

/** Working days before a deadline on which it is reminded of where nobody has said otherwise. */
export const usualReminders = { remindFirst: 10, remindLast: 2 } as const;

/**
 * What follows from a change in the form for what nobody has set by hand: a deadline is reminded of, and a weekday of
 * the month is the one of the first day.
 */
export function followed(values: FormValues, change: Partial<FormValues>): Partial<FormValues> {
  return { ...remindersAfter(values, change), ...weekdayAfter(values, change), ...change };
}

function remindersAfter(values: FormValues, change: Partial<FormValues>): Partial<FormValues> {
  const { remindFirst, remindLast } = values;
  if (change.isDeadline === undefined || change.isDeadline === values.isDeadline) return {};
  if (change.isDeadline) return remindFirst === undefined && remindLast === undefined ? usualReminders : {};
  const isUsual = remindFirst === usualReminders.remindFirst && remindLast === usualReminders.remindLast;
  return isUsual ? { remindFirst: undefined, remindLast: undefined } : {};
}

function weekdayAfter(values: FormValues, change: Partial<FormValues>): Partial<FormValues> {
  const { start } = { ...values, ...change };
  if (start === undefined) return {};
  const begins = values.dayRule !== "nthWeekday" && change.dayRule === "nthWeekday";
  const moves = change.start !== undefined && change.start !== values.start && isWeekdayOf(values);
  return begins || moves ? weekdayIn(start) : {};
}

/** Whether the weekday of the month is the first day's, as far as one had been chosen. */
function isWeekdayOf({ start, nth, weekday }: FormValues): boolean {
  if (start === undefined) return true;
  const own = weekdayIn(start);
  return own.nth === nth && own.weekday === weekday;
}

type ActivityDraft = Draft<typeof wheel>;

/**
 * The draft, and for each field that cannot stay as it is a sentence. `before` is the row that is changed, whose
 * further links are kept.
 */
export function draftOf(
  values: FormValues,
  before?: WheelRow,
): { readonly draft: ActivityDraft; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const add = (path: string, sentence: Bilingual) => issues.push({ path, sentence });
  const { start, end, until, repeats } = values;
  const isRepeating = repeats !== "once";
  const dayRule = recurrenceRuleFits(values.dayRule, repeats) ? values.dayRule : "sameDate";
  const isNth = isRepeating && dayRule === "nthWeekday";
  const avoids = isRepeating && dayRule !== "firstWorkingDay" && dayRule !== "lastWorkingDay";
  const link = values.link.trim();
  const [first, ...others] = before?.links ?? [];
  const draft: ActivityDraft = {
    title: values.title.trim(),
    shortTitle: orNothing(values.shortTitle),
    ring: values.ring,
    start,
    end: end === start ? undefined : end,
    isDeadline: values.isDeadline,
    repeats,
    dayRule: isRepeating ? dayRule : undefined,
    nth: isNth ? values.nth : undefined,
    weekday: isNth ? values.weekday : undefined,
    dayOff: avoids ? values.dayOff : undefined,
    until: isRepeating ? until : undefined,
    remindFirst: values.remindFirst,
    remindLast: values.remindLast,
    responsible: values.responsible,
    text: values.text.trim(),
    links: link === "" ? others : [{ url: link, title: first?.url === link ? first.title : "" }, ...others],
  };
  if (start === undefined) add("start", mistakes.noStart);
  if (start !== undefined && end !== undefined && end < start) add("end", mistakes.endBeforeStart);
  const next = start && nextBegin(start, repeats);
  if (next !== undefined && end !== undefined && end >= next) add("end", mistakes.endAfterNext);
  if (start !== undefined && draft.until !== undefined && draft.until < start)
    add("until", mistakes.untilBeforeStart);
  if (
    draft.remindFirst !== undefined &&
    draft.remindLast !== undefined &&
    draft.remindLast >= draft.remindFirst
  ) {
    add("remindLast", mistakes.reminderOrder);
  }
  return { draft, issues: [...issues, ...check(wheel, "activity", draft)] };
}

function orNothing(text: string): string | undefined {
  return text.trim() === "" ? undefined : text.trim();
}

/** An activity has many links, of which the form writes the first. */
const linkField = textField({ column: "Links", label: bilingual("Link", "Link") });

/** What a field of the form is called, and how it reads. */
export function formField(name: string): Field {
  const fields: Readonly<Record<string, Field>> = wheel.fields;
  return fields[name] ?? linkField;
}
