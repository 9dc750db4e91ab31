/** What becomes of a begun form when a colleague has changed the same activity: any two changes, field by field. */
import { assert as assertProperty, constantFrom, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { isSameForm, mergeForm, type FormState } from "../../../src/app/wheel/form-merge.ts";
import { draftOf, emptyForm, type FormValues } from "../../../src/app/wheel/form-values.ts";
import { day } from "../../../src/schema/day.ts";

const base: FormValues = {
  ...emptyForm(false),
  title: "Budgetmøde",
  start: day("2027-03-01"),
  text: "Vi mødes.",
};
const begun = (values: Partial<FormValues>): FormState => ({
  values: { ...base, ...values },
  base,
  taken: [],
  clashes: [],
});

describe("a form that is merged", () => {
  it("takes what only the colleague has changed, and keeps what only the writer has", () => {
    const merged = mergeForm(begun({ title: "Budgetseminar" }), { ...base, start: day("2027-03-08") });
    expect(merged.values).toMatchObject({ title: "Budgetseminar", start: "2027-03-08" });
    expect([merged.taken, merged.clashes]).toEqual([["start"], []]);
  });

  it("shows what both have changed otherwise, and nothing where both say the same", () => {
    const merged = mergeForm(begun({ title: "Budgetseminar", text: "Vi ses." }), {
      ...base,
      title: "Budgetdag",
      text: "Vi ses. ",
    });
    expect(merged.values.title).toBe("Budgetseminar");
    expect(merged.base.title).toBe("Budgetdag");
    expect([merged.taken, merged.clashes]).toEqual([[], ["title"]]);
  });

  it("goes on showing a clash through further changes, until one says what the other says", () => {
    const first = mergeForm(begun({ title: "A" }), { ...base, title: "B" });
    const second = mergeForm(first, { ...base, title: "B", text: "Nyt" });
    expect([second.taken, second.clashes]).toEqual([["text"], ["title"]]);
    expect(mergeForm(second, { ...base, title: "A", text: "Nyt" }).clashes).toEqual([]);
  });

  const anyValues = record({
    title: constantFrom("A", "B", "C"),
    text: constantFrom("", "x", "y"),
    start: constantFrom(day("2027-01-04"), day("2027-01-05"), undefined),
    repeats: constantFrom("once", "monthly", "yearly"),
    isDeadline: constantFrom(true, false),
  });

  it("loses nobody's change: each field holds the writer's where the writer changed it, otherwise the colleague's", () => {
    assertProperty(
      property(anyValues, anyValues, anyValues, (from, mine, theirs) => {
        const before: FormValues = { ...base, ...from };
        const stored: FormValues = { ...base, ...theirs };
        const merged = mergeForm(
          { values: { ...base, ...mine }, base: before, taken: [], clashes: [] },
          stored,
        );
        expect(isSameForm(merged.base, stored)).toBe(true);
        for (const field of ["title", "text", "start", "repeats", "isDeadline"] as const) {
          const isMine = mine[field] !== from[field];
          expect(merged.values[field]).toBe(isMine ? mine[field] : theirs[field]);
          const bothDiffer = isMine && theirs[field] !== from[field] && theirs[field] !== mine[field];
          expect(merged.clashes.includes(field)).toBe(bothDiffer);
        }
      }),
    );
  });
});

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
