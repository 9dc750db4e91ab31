/** What stands in the activity form, and what is wrong with it. */
import { describe, expect, it } from "vitest";
import { draftOf, emptyForm, type FormValues } from "../../../src/app/wheel/form-values.ts";
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
    ["once", "2029-01-01", []],
  ] as const)("%s, to %s", (repeats, end, wrong) => {
    const { issues } = draftOf({ ...base, repeats, end: day(end) });
    expect(issues.map(({ path }) => path)).toEqual(wrong);
  });
});
