/** What stands in the activity form, and what is wrong with it. */
import { describe, expect, it } from "vitest";
import {
  draftOf,
  emptyForm,
  followed,
  usualReminders,
  type FormValues,
} from "../../../src/app/wheel/form-values.ts";
import { day } from "../../../src/schema/day.ts";

const base: FormValues = {
  ...emptyForm(false),
  title: "Budgetmøde",
  start: day("2027-03-01"),
  text: "Vi mødes.",
};

describe("an activity that would last until it begins again", () => {
  it.each([
    ["yearly", "2028-02-29", []],
    ["yearly", "2028-03-01", ["end"]],
    ["quarterly", "2027-05-31", []],
    ["quarterly", "2027-06-01", ["end"]],
    ["monthly", "2027-03-31", []],
    ["monthly", "2027-04-01", ["end"]],
    ["fortnightly", "2027-03-14", []],
    ["fortnightly", "2027-03-15", ["end"]],
    ["weekly", "2027-03-07", []],
    ["weekly", "2027-03-08", ["end"]],
    ["once", "2029-01-01", []],
  ] as const)("%s, to %s", (repeats, end, wrong) => {
    const { issues } = draftOf({ ...base, repeats, end: day(end) });
    expect(issues.map(({ path }) => path)).toEqual(wrong);
  });
});

describe("what follows from a choice", () => {
  const january: FormValues = { ...base, start: day("2027-01-12"), repeats: "monthly" };
  const none = { remindFirst: undefined, remindLast: undefined };

  it("is the weekday of the first day, for as long as nobody chooses another", () => {
    const chosen = { ...january, ...followed(january, { dayRule: "nthWeekday" }) };
    expect(chosen).toMatchObject({ nth: "second", weekday: "tuesday" });
    const moved = { ...chosen, ...followed(chosen, { start: day("2027-01-29") }) };
    expect(moved).toMatchObject({ nth: "last", weekday: "friday" });
    const byHand = { ...chosen, ...followed(chosen, { weekday: "monday" }) };
    expect({ ...byHand, ...followed(byHand, { start: day("2027-01-29") }) }).toMatchObject({
      nth: "second",
      weekday: "monday",
    });
  });

  it("is that a deadline is reminded of, unless somebody has said when", () => {
    expect(followed(base, { isDeadline: true })).toEqual({ isDeadline: true, ...usualReminders });
    expect(followed({ ...base, remindFirst: 5 }, { isDeadline: true })).toEqual({ isDeadline: true });
    const deadline = { ...base, isDeadline: true, ...usualReminders };
    expect(followed(deadline, { isDeadline: false })).toEqual({ isDeadline: false, ...none });
    expect(followed({ ...deadline, remindLast: 1 }, { isDeadline: false })).toEqual({ isDeadline: false });
  });

  it("is no day of the month where the weeks decide", () => {
    const { draft } = draftOf({ ...january, dayRule: "nthWeekday", repeats: "weekly" });
    expect(draft).toMatchObject({
      repeats: "weekly",
      dayRule: "sameDate",
      nth: undefined,
      weekday: undefined,
    });
  });
});
