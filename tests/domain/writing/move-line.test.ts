/** Lines move as in Word's outline: up and down, in and out, to another goal or focus area, by menu and by hand. */
import { describe, expect, it } from "vitest";
import {
  changesFor,
  placeAfter,
  placeAsKind,
  placeByDrop,
  placeByStep,
  placeInwards,
  placeLast,
  placeOutwards,
  readingOrder,
  withAllUnder,
  type LinePlace,
} from "../../../src/domain/writing/move-line.ts";
import { outlineOf } from "../../../src/domain/plan/outline.ts";
import type { PlanElement } from "../../../src/schema/lists/plan-elements.ts";
import { element } from "../rows.ts";

const rows: readonly PlanElement[] = [
  element(1, "chapter", { title: "Forord" }),
  element(2, "chapter", { title: "Hvem" }),
  element(10, "focusArea", { title: "A" }),
  element(11, "goal", { title: "A1", parent: 10 }),
  element(12, "action", { title: "a", parent: 11 }),
  element(13, "trialAction", { title: "p", parent: 11 }),
  element(14, "indicator", { title: "t", parent: 11 }),
  element(15, "goal", { title: "A2", parent: 10 }),
  element(20, "focusArea", { title: "B" }),
  element(21, "goal", { title: "B1", parent: 20 }),
  element(22, "milestone", { title: "m", parent: 21 }),
  element(30, "focusArea", { title: "C" }),
];
const outline = outlineOf(rows);
const row = (title: string): PlanElement => {
  const found = rows.find((candidate) => candidate.title === title);
  if (!found) throw new Error(title);
  return found;
};

/** The plan after a move, as one line of titles with brackets around what stands under another. */
function after(title: string, place: LinePlace | undefined): string | undefined {
  if (place === undefined) return undefined;
  const changes = new Map(changesFor(place, row(title).id).map((change) => [change.id, change]));
  const moved = outlineOf(
    rows.map((each) => {
      const change = changes.get(each.id);
      return change ? { ...each, ...change.values, kind: change.kind ?? each.kind } : each;
    }),
  );
  const areas = moved.focusAreas.map(({ focusArea, goals }) => {
    const inner = goals.map(({ goal, actions, milestones, indicators }) => {
      const parts = [...actions, ...milestones, ...indicators].map((part) => part.title).join(" ");
      return parts === "" ? goal.title : `${goal.title}(${parts})`;
    });
    return `${focusArea?.title ?? "-"}(${inner.join(" ")})`;
  });
  return [...moved.chapters.map((chapter) => chapter.title), ...areas].join(" ");
}

describe("one up or down", () => {
  it.each([
    ["Forord", 1, "Hvem Forord A(A1(a p t) A2) B(B1(m)) C()"],
    ["Forord", -1, undefined],
    ["A", 1, "Forord Hvem B(B1(m)) A(A1(a p t) A2) C()"],
    ["C", 1, undefined],
    ["A2", -1, "Forord Hvem A(A2 A1(a p t)) B(B1(m)) C()"],
    ["A2", 1, "Forord Hvem A(A1(a p t)) B(A2 B1(m)) C()"],
    ["B1", -1, "Forord Hvem A(A1(a p t) A2 B1(m)) B() C()"],
    ["B1", 1, "Forord Hvem A(A1(a p t) A2) B() C(B1(m))"],
    ["a", 1, "Forord Hvem A(A1(p a t) A2) B(B1(m)) C()"],
    ["a", -1, undefined],
    ["p", 1, "Forord Hvem A(A1(a t) A2(p)) B(B1(m)) C()"],
    ["m", -1, "Forord Hvem A(A1(a p t) A2(m)) B(B1) C()"],
  ] as const)("%s by %i: %s", (title, step, result) => {
    expect(after(title, placeByStep(outline, row(title), step))).toBe(result);
  });
});

describe("in and out", () => {
  it.each([
    ["C", "Forord Hvem A(A1(a p t) A2) B(B1(m) C)"],
    ["A2", "Forord Hvem A(A1(a p A2 t)) B(B1(m)) C()"],
    // What has something under it does not become something that can have nothing.
    ["B", undefined],
    ["A1", undefined],
    ["a", undefined],
    ["Hvem", undefined],
  ])("%s one in: %s", (title, result) => {
    expect(after(title, placeInwards(outline, row(title)))).toBe(result);
  });

  it.each([
    ["a", "Forord Hvem A(A1(p t) a A2) B(B1(m)) C()"],
    ["m", "Forord Hvem A(A1(a p t) A2) B(B1 m) C()"],
    ["A2", "Forord Hvem A(A1(a p t)) A2() B(B1(m)) C()"],
    ["A1", undefined],
    ["A", undefined],
  ])("%s one out: %s", (title, result) => {
    expect(after(title, placeOutwards(outline, row(title)))).toBe(result);
  });

  it("comes back to where it was", () => {
    const place = placeInwards(outline, row("C"));
    expect(place).toMatchObject({ kind: "goal", parent: 20 });
  });
});

describe("by menu", () => {
  it("to another focus area, last", () => {
    expect(after("A1", placeLast(outline, "goal", 20, 11))).toBe("Forord Hvem A(A2) B(B1(m) A1(a p t)) C()");
  });
  it("under another goal, last of its kind", () => {
    expect(after("a", placeLast(outline, "action", 21, 12))).toBe("Forord Hvem A(A1(p t) A2) B(B1(a m)) C()");
  });
  it("to another kind, in its place where the kinds stand together", () => {
    expect(placeAsKind(outline, row("a"), "trialAction")).toMatchObject({ kind: "trialAction", at: 0 });
    expect(placeAsKind(outline, row("a"), "indicator")).toMatchObject({
      kind: "indicator",
      parent: 11,
      at: 1,
    });
    expect(placeAsKind(outline, row("A1"), "action")).toBeUndefined();
  });
  it("after a line, for the next of its kind", () => {
    expect(placeAfter(outline, row("a"))).toMatchObject({ kind: "action", parent: 11, at: 1 });
  });
});

describe("by hand", () => {
  it.each([
    ["A2", "A1", "before", "Forord Hvem A(A2 A1(a p t)) B(B1(m)) C()"],
    ["A1", "B1", "after", "Forord Hvem A(A2) B(B1(m) A1(a p t)) C()"],
    ["a", "p", "after", "Forord Hvem A(A1(p a t) A2) B(B1(m)) C()"],
    ["t", "A2", "before", "Forord Hvem A(A1(a p) A2(t)) B(B1(m)) C()"],
    ["a", "m", "before", "Forord Hvem A(A1(p t) A2) B(B1(a m)) C()"],
    ["A2", "C", "before", "Forord Hvem A(A1(a p t)) B(B1(m)) C(A2)"],
    ["B", "A", "before", "Forord Hvem B(B1(m)) A(A1(a p t) A2) C()"],
    ["A", "a", "before", undefined],
    ["a", "B", "before", undefined],
    ["Forord", "A", "before", undefined],
    ["A", "A", "after", undefined],
  ] as const)("%s let go on %s (%s): %s", (title, target, side, result) => {
    expect(after(title, placeByDrop(outline, row(title), row(target), side))).toBe(result);
  });
});

it("takes along everything under a line", () => {
  expect(withAllUnder(outline, row("A")).map(({ title }) => title)).toEqual(["A", "A1", "a", "p", "t", "A2"]);
  expect(withAllUnder(outline, row("a")).map(({ title }) => title)).toEqual(["a"]);
});

it("is read from top to bottom", () => {
  expect(
    readingOrder(outline)
      .map(({ title }) => title)
      .join(" "),
  ).toBe("Forord Hvem A A1 a p t A2 B B1 m C");
});
