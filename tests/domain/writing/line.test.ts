/** A line's life: new, sent, written on, met by a colleague's edition, kept in the browser and found again. */
import { describe, expect, it } from "vitest";
import {
  clashes,
  decided,
  isBlank,
  isUnsent,
  keyOf,
  lineFrom,
  newLine,
  received,
  storedLine,
  unsentId,
  unsentValues,
  written,
} from "../../../src/domain/writing/line.ts";
import { day } from "../../../src/schema/day.ts";
import { element } from "../rows.ts";

const key = "0199f0aa-1111-4222-8333-444455556666";
const row = element(7, "goal", { title: "Mål", clientKey: key, version: '"1"' });

describe("a new line", () => {
  const line = newLine(key, "action", 1, { order: 2, parent: 7, plan: 1 });

  it("has an id that follows from its key, so that others can refer to it", () => {
    expect(line.id).toBe(unsentId(key));
    expect(line.id).toBeLessThan(0);
    expect(Number.isSafeInteger(line.id)).toBe(true);
  });

  it("is nothing to send until a word stands in it", () => {
    expect([isBlank(line), isUnsent(line)]).toEqual([true, false]);
    expect(isUnsent(written(line, { title: "Ring" }))).toBe(true);
    expect(unsentValues(written(line, { title: "Ring " }))).toEqual({
      title: "Ring",
      order: 2,
      parent: 7,
      plan: 1,
    });
  });

  it("takes its row's id when it is stored, keeps its key, and goes on with what was written since", () => {
    const sent = written(line, { title: "Ring" });
    const since = written(sent, { title: "Ring tilbage" });
    const stored = element(31, "action", { title: "Ring", order: 2, parent: 7, plan: 1, clientKey: key });
    const after = received(since, stored, unsentValues(sent), "action");
    expect(after).toMatchObject({ id: 31, key, isNew: false, shown: { id: 31, title: "Ring tilbage" } });
    expect(keyOf(after.shown)).toBe(key);
    expect(clashes(after)).toEqual([]);
    expect(unsentValues(after)).toEqual({ title: "Ring tilbage" });
  });

  it("is found again from what was kept of it", () => {
    const { stored: _, shown: __, ...draft } = written(line, { title: "Ring" });
    expect(lineFrom(draft, undefined, 1)).toMatchObject({ isNew: true, shown: { title: "Ring", parent: 7 } });
  });

  it("that one went on writing after a sending nobody heard of meets one's own words, not a colleague's", () => {
    const since = written(written(line, { title: "Ring" }), { title: "Ring tilbage" });
    const stored = element(31, "action", { title: "Ring", order: 2, parent: 7, plan: 1, clientKey: key });
    const after = received(since, stored, unsentValues(since), "action");
    expect(clashes(after)).toEqual([]);
    expect(unsentValues(after)).toEqual({ title: "Ring tilbage" });
  });

  it("that was stored after all, though nobody heard, is its row with what is left to send", () => {
    const { stored: _, shown: __, ...draft } = written(line, { title: "Ring tilbage" });
    const stored = element(31, "action", { title: "Ring", order: 2, parent: 7, plan: 1, clientKey: key });
    const found = lineFrom(draft, stored, 1);
    expect(found).toMatchObject({ id: 31, isNew: false, shown: { title: "Ring tilbage" } });
    expect(clashes(found)).toEqual([]);
  });
});

describe("a stored line", () => {
  it("is sent when something is written, and not when it is taken back", () => {
    const line = written(storedLine(row), { title: "Mål 2" });
    expect(isUnsent(line)).toBe(true);
    expect(isUnsent(written(line, { title: "Mål" }))).toBe(false);
  });

  it("is sent when it becomes another kind", () => {
    const line = written(storedLine(row), { order: 7 }, "action");
    expect([isUnsent(line), line.shown.kind]).toEqual([true, "action"]);
    expect(isUnsent(received(line, { ...row, kind: "action" }, {}, "action"))).toBe(false);
  });

  it("takes in what a colleague wrote in other fields, and keeps one's own", () => {
    const line = received(written(storedLine(row), { title: "Mit" }), { ...row, description: "Nyt" });
    expect(line.shown).toMatchObject({ title: "Mit", description: "Nyt" });
    expect(clashes(line)).toEqual([]);
  });

  it("shows both editions of the same field until one is chosen", () => {
    const line = received(written(storedLine(row), { title: "Mit" }), { ...row, title: "Dit" });
    expect([clashes(line), line.shown.title, line.stored?.title]).toEqual([["title"], "Mit", "Dit"]);
    expect(unsentValues(line)).toEqual({});
    expect(unsentValues(decided(line, "title", "mine"))).toEqual({ title: "Mit" });
    expect(decided(line, "title", "theirs").shown.title).toBe("Dit");
    expect(decided(line, "title", "both", " / ").shown.title).toBe("Dit / Mit");
  });

  it("asks of a deadline once, with how loosely it was said", () => {
    const may = { due: day("2027-05-20"), dueStretch: "middle" } as const;
    const week = { due: day("2027-03-28"), dueStretch: "week" } as const;
    const line = received(written(storedLine(row), may), { ...row, ...week });
    expect(clashes(line)).toEqual(["due"]);
    expect(unsentValues(line)).toEqual({});
    expect(unsentValues(decided(line, "due", "mine"))).toEqual(may);
    expect(decided(line, "due", "theirs").shown).toMatchObject(week);
  });

  it("made by hand has a key of its own", () => {
    expect(keyOf(element(9, "goal"))).toBe("row-9");
  });
});
