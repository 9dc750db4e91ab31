/** What one writes, what a colleague writes meanwhile, and what becomes of both. */
import { assert as assertProperty, constantFrom, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  applied,
  chosen,
  clashesOf,
  editsBetween,
  editsLeft,
  isSameValue,
  takenIn,
  valuesToSend,
  withValues,
} from "../../../src/domain/writing/row-edits.ts";

const row = { title: "Mål", description: "Tekst", due: undefined, order: 1, responsible: undefined };
const silent = new Set(["order"]);

describe("two values of a field", () => {
  it.each([
    [undefined, "", true],
    [[], undefined, true],
    ["Mål ", "Mål", true],
    ["a\r\nb", "a\nb", true],
    ["Mål", "mål", false],
    [[1, 2], [2, 1], true],
    [[1, 2], [1], false],
    [{ name: "Mette", email: "M@x.dk" }, { id: 4, name: "Mette Holm", email: "m@x.dk" }, true],
    [{ name: "Mette", email: "m@x.dk" }, undefined, false],
    [0, undefined, false],
    [1.5, 1.5, true],
  ])("%j and %j: the same is %s", (a, b, same) => {
    expect(isSameValue(a, b)).toBe(same);
  });
});

describe("writing", () => {
  it("remembers what stood there when one began, however often one writes", () => {
    const edits = withValues(row, withValues(row, {}, { title: "Mål 2" }), { title: "Mål 27" });
    expect(edits).toEqual({ title: { value: "Mål 27", from: "Mål" } });
    expect(applied(row, edits).title).toBe("Mål 27");
  });

  it("is nothing when the old text stands there again", () => {
    expect(withValues(row, withValues(row, {}, { title: "Mål 2" }), { title: "Mål" })).toEqual({});
  });

  it("is kept when it says what the row said, while something else is on its way there", () => {
    const sent = { title: "Mål 2" };
    const back = withValues(row, withValues(row, {}, sent), { title: row.title }, sent);
    const left = editsLeft({ ...row, ...sent }, back, sent);
    expect(valuesToSend({ ...row, ...sent }, left, new Set())).toEqual({ title: row.title });
  });

  it("sends texts without spaces around, and only what differs", () => {
    const edits = withValues(row, {}, { title: " Mål 2 ", description: "Tekst " });
    expect(valuesToSend(row, edits, silent)).toEqual({ title: "Mål 2" });
  });
});

describe("a colleague who has changed the row meanwhile", () => {
  const edits = withValues(row, {}, { title: "Mit mål", order: 3 });

  it("is not in the way in another field", () => {
    const theirs = { ...row, description: "Ny tekst" };
    expect(clashesOf(theirs, edits, silent)).toEqual([]);
    expect(valuesToSend(theirs, edits, silent)).toEqual({ title: "Mit mål", order: 3 });
  });

  it("is asked about in the same field, and that field waits", () => {
    const theirs = { ...row, title: "Dit mål" };
    expect(clashesOf(theirs, edits, silent)).toEqual(["title"]);
    expect(valuesToSend(theirs, edits, silent)).toEqual({ order: 3 });
  });

  it("and who has written the very same is no matter", () => {
    const theirs = { ...row, title: "Mit mål" };
    expect(clashesOf(theirs, edits, silent)).toEqual([]);
    expect(editsLeft(theirs, edits)).toEqual({ order: { value: 3, from: 1 } });
  });

  it("and who has moved the line is no matter: the last one decides", () => {
    const theirs = { ...row, order: 9 };
    expect(clashesOf(theirs, edits, silent)).toEqual([]);
    expect(valuesToSend(theirs, edits, silent)).toMatchObject({ order: 3 });
  });

  it.each([
    ["mine", { title: { value: "Mit mål", from: "Dit mål" } }],
    ["theirs", {}],
    ["both", { title: { value: "Dit mål\n\nMit mål", from: "Dit mål" } }],
  ] as const)("%s can be chosen, and then nothing clashes", (choice, left) => {
    const theirs = { ...row, title: "Dit mål" };
    const only = withValues(row, {}, { title: "Mit mål" });
    const after = chosen(theirs, only, "title", choice);
    expect(after).toEqual(left);
    expect(clashesOf(theirs, after, silent)).toEqual([]);
  });
});

describe("a saving", () => {
  it("leaves nothing when nothing was written since", () => {
    const edits = withValues(row, {}, { title: "Nyt " });
    expect(editsLeft({ ...row, title: "Nyt" }, edits, { title: "Nyt" })).toEqual({});
  });

  it("leaves what was written since, beginning from what is stored now", () => {
    const edits = withValues(row, {}, { title: "Nyt og mere" });
    const stored = { ...row, title: "Nyt" };
    const left = editsLeft(stored, edits, { title: "Nyt" });
    expect(left).toEqual({ title: { value: "Nyt og mere", from: "Nyt" } });
    expect(clashesOf(stored, left, silent)).toEqual([]);
  });
});

describe("a form over a row that a colleague changes", () => {
  const none: ReadonlySet<string> = new Set();
  const anyRow = record({
    title: constantFrom("A", "B", "C"),
    text: constantFrom("", "x", "y"),
    start: constantFrom("2027-01-04", "2027-01-05", undefined),
    isDeadline: constantFrom(true, false),
  });

  it("loses nobody's change: each field reads as the writer's where the writer changed it, otherwise as the colleague's", () => {
    assertProperty(
      property(anyRow, anyRow, anyRow, (from, mine, theirs) => {
        const edits = editsBetween(from, mine);
        const shown = applied(theirs, edits);
        for (const name of ["title", "text", "start", "isDeadline"] as const) {
          const isMine = !isSameValue(mine[name], from[name]);
          const isTheirs = !isSameValue(theirs[name], from[name]);
          expect(shown[name]).toBe(isMine ? mine[name] : theirs[name]);
          expect(takenIn(from, theirs, edits).includes(name)).toBe(isTheirs && !isMine);
          const bothDiffer = isMine && isTheirs && !isSameValue(theirs[name], mine[name]);
          expect(clashesOf(theirs, edits, none).includes(name)).toBe(bothDiffer);
        }
      }),
    );
  });

  it("goes on asking through further changes, until one chooses or the colleague says the same", () => {
    const edits = editsBetween({ title: "Mål" }, { title: "A" });
    expect(clashesOf({ title: "B" }, edits, none)).toEqual(["title"]);
    expect(clashesOf({ title: "C" }, edits, none)).toEqual(["title"]);
    expect(clashesOf({ title: "A" }, edits, none)).toEqual([]);
    const mine = chosen({ title: "B" }, edits, "title", "mine");
    expect([clashesOf({ title: "B" }, mine, none), applied({ title: "B" }, mine)]).toEqual([
      [],
      { title: "A" },
    ]);
  });

  it("asks nothing of whoever has gone back to where one began, when what was on its way met a colleague's", () => {
    const back = { title: { value: "Mål", from: "Mål" } };
    expect(editsLeft({ title: "Kollegaens" }, back)).toEqual({});
    expect(editsLeft({ title: "Nyt" }, back, { title: "Nyt" })).toEqual({
      title: { value: "Mål", from: "Nyt" },
    });
  });
});
