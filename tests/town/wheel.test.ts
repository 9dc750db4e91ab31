/**
 * Egelund's annual wheel: rows that the lists accept, exceptions that their rules give, a year that is believable in
 * every department.
 */
import { describe, expect, it } from "vitest";
import { activityRow } from "../../src/town/seed/wheel.ts";
import { occurrencesOf } from "../../src/domain/wheel/recurrence.ts";
import { check } from "../../src/schema/check.ts";
import { day } from "../../src/schema/day.ts";
import { wheel } from "../../src/schema/lists/wheel.ts";
import { egelund } from "../../src/town/egelund.ts";
import type { TownActivity } from "../../src/town/town.ts";

const { organisation, people } = egelund;
const { activities } = egelund.wheel;
const departments = [...organisation.areas.flatMap((area) => area.departments), ...organisation.staff];
const ids = {
  person: (email: string) => ({
    name: people.find((person) => person.email === email)?.name ?? "",
    email,
  }),
  strategy: () => [],
  department: (keys: readonly string[] = []) =>
    keys.map((key) => departments.findIndex((department) => department.key === key) + 1),
};

function timesIn(activity: TownActivity, from: string, to: string) {
  const { draft } = activityRow(activity, "egelund", ids);
  const { start } = draft;
  return start === undefined ? [] : occurrencesOf({ ...draft, start }, day(from), day(to));
}

describe("the wheel of Egelund", () => {
  it("has keys that are used once, people who exist and rows that the list accepts", () => {
    expect(new Set(activities.map(({ key }) => key)).size).toBe(activities.length);
    const rows = activities.map((activity) => activityRow(activity, "egelund", ids));
    expect(rows.flatMap(({ kind, draft }) => check(wheel, kind, draft))).toEqual([]);
    expect(rows.filter(({ draft }) => draft.responsible?.name === "")).toEqual([]);
    expect(rows.filter(({ draft }) => draft.owner === 0)).toEqual([]);
  });

  it("has exceptions only of times that their rules give", () => {
    const stray = activities.flatMap((activity) =>
      (activity.exceptions ?? [])
        .filter(({ occurrence }) => timesIn(activity, occurrence, occurrence).length === 0)
        .map(({ occurrence }) => `${activity.key} ${occurrence}`),
    );
    expect(stray).toEqual([]);
  });

  it.each([
    ["maalplaner-godkendes", "2026-12-11"],
    ["udvaelgelse", "2026-12-16"],
    ["udviklingsuge", "2027-01-11"],
    ["regnskab-revision", "2027-04-30"],
    ["auguststatus", "2027-08-03"],
    ["budget-1", "2027-09-15"],
  ])("has %s on %s", (key, on) => {
    const activity = activities.find((each) => each.key === key);
    expect(activity && timesIn(activity, "2026-10-15", "2027-09-30")[0]?.first).toBe(on);
  });

  it("gives every department a year of its own beside the common one, in every ring", () => {
    const rings = new Set(activities.filter(({ department }) => !department).map(({ ring }) => ring));
    expect([...rings].toSorted()).toEqual(["economy", "management", "politics", "staff"]);
    for (const { key } of departments) {
      const own = activities.filter(({ department }) => department === key);
      expect(own.length).toBeGreaterThanOrEqual(5);
      expect(own.every(({ ring }) => ring === "department")).toBe(true);
    }
  });

  it("has short titles that fit on the wheel", () => {
    const long = activities.filter(({ title, shortTitle = title }) => shortTitle.length > 24);
    expect(long.map(({ key }) => key)).toEqual([]);
  });
});
