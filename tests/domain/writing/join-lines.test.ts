/** When two lines of a plan can become one, and how that reads. */
import { describe, expect, it } from "vitest";
import { outlineOf } from "../../../src/domain/plan/outline.ts";
import { joined } from "../../../src/domain/writing/join-lines.ts";
import { element, mette } from "../rows.ts";

const goal = (id: number, title: string, more = {}) => element(id, "goal", { title, order: id, ...more });
const [one, two, three] = [goal(1, "Svar "), goal(2, "samme dag"), goal(3, "altid")];
const join = (rows: readonly ReturnType<typeof goal>[], way: "back" | "forth", at = 1) => {
  const line = rows[at];
  return line && joined(outlineOf(rows), line, way);
};

describe("two lines", () => {
  it("become one with the one before or the one after, a space between", () => {
    const rows = [one, two, three];
    expect(join(rows, "back")).toEqual({ first: one, second: two, title: "Svar samme dag", at: 5 });
    expect(join(rows, "forth")).toEqual({ first: two, second: three, title: "samme dag altid", at: 10 });
  });

  it.each([
    ["there is none before", [two, three], 0],
    ["the second has somebody responsible", [one, goal(2, "samme dag", { responsible: mette })], 1],
    ["the second has a text", [one, goal(2, "samme dag", { description: "Fordi" })], 1],
    ["the second has lines under it", [one, two, element(4, "action", { parent: 2 })], 1],
    [
      "they are of two kinds",
      [
        one,
        element(4, "action", { parent: 1, order: 1 }),
        element(5, "trialAction", { parent: 1, order: 2 }),
      ],
      2,
    ],
  ])("stay two where %s", (_, rows, at) => {
    expect(join(rows, "back", at)).toBeUndefined();
  });
});
