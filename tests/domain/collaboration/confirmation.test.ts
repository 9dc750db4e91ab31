/** Which confirmations of a collaboration hold, and what overtakes them. */
import { describe, expect, it } from "vitest";
import { day } from "../../../src/schema/day.ts";
import { agreement, collaborationFrom, confirmation, contribution } from "./collaboration-rows.ts";

function standing(
  rows: Parameters<typeof collaborationFrom>[0],
  confirmed: Parameters<typeof collaborationFrom>[1],
): readonly string[] {
  const found = collaborationFrom(rows, confirmed);
  return [found.state, ...found.parties.map((party) => party.confirmation.is)];
}

describe("a confirmation", () => {
  const first = agreement({ aim: "A", roles: "R", evaluateOn: day("2027-03-01"), turns: "aim=1 roles=1" });
  const { binding } = collaborationFrom([first]);
  const both = [confirmation(1, "stab", binding), confirmation(2, "skoler", binding)];
  it.each<[string, Parameters<typeof standing>, readonly string[]]>([
    ["is missing at first", [[first], []], ["preparing", "missing", "missing"]],
    ["by one is not enough", [[first], both.slice(0, 1)], ["preparing", "holds", "missing"]],
    ["by both makes it agreed", [[first], both], ["agreed", "holds", "holds"]],
    [
      "is asked for again when the aim changes",
      [[first, contribution({ aim: "B", turns: "aim=2" })], both],
      ["changed", "overtaken", "overtaken"],
    ],
    [
      "is asked for again when the roles change",
      [[first, contribution({ roles: "Q", turns: "roles=2" })], both],
      ["changed", "overtaken", "overtaken"],
    ],
    [
      "is asked for again when a date changes",
      [[{ ...first, endsOn: day("2027-12-01") }], both],
      ["changed", "overtaken", "overtaken"],
    ],
    [
      "is asked for again on another level, and with another party",
      [[{ ...first, level: "coordination", parties: [1, 2, 3] }], both],
      ["changed", "overtaken", "overtaken", "missing"],
    ],
    [
      "holds when anything else changes",
      [[{ ...first, receiver: "X", experience: "Y", expects: "Z" }], both],
      ["agreed", "holds", "holds"],
    ],
    [
      "holds again when a change is taken back",
      [[first, contribution({ aim: " A\n", turns: "aim=3" })], both],
      ["agreed", "holds", "holds"],
    ],
    [
      "counts once given anew",
      [
        [{ ...first, aim: "B" }],
        [
          ...both,
          confirmation(3, "stab", { ...binding, aim: "B" }),
          confirmation(4, "skoler", { ...binding, aim: "B" }),
        ],
      ],
      ["agreed", "holds", "holds"],
    ],
    [
      "is gone when it was taken back",
      [[first], [...both, confirmation(3, "skoler", "", { kind: "retraction" })]],
      ["preparing", "holds", "missing"],
    ],
    [
      "in another's name counts for nothing: the folder says whose it is",
      [[first], [confirmation(1, "stab", binding, { departmentKey: "skoler" })]],
      ["preparing", "holds", "missing"],
    ],
    [
      "whose text was spoilt by hand is missing",
      [[first], [confirmation(1, "stab", "{"), confirmation(2, "skoler", "null")]],
      ["preparing", "missing", "missing"],
    ],
    [
      "matters no more when it has ended",
      [[{ ...first, state: "ended" }], both],
      ["ended", "holds", "holds"],
    ],
    [
      "matters no more when the other has ended it",
      [[first, contribution({ state: "ended" })], both],
      ["ended", "holds", "holds"],
    ],
  ])("%s", (_, [rows, confirmed], expected) => {
    expect(standing(rows, confirmed)).toEqual(expected);
  });

  it("that was overtaken says what has changed, and how it read", () => {
    const found = collaborationFrom(
      [first, contribution({ aim: "B", endsOn: day("2027-12-01"), turns: "aim=2 endsOn=1" })],
      both,
    );
    expect(found.parties[0]?.confirmation).toMatchObject({
      is: "overtaken",
      changes: [
        { part: "aim", before: "A" },
        { part: "endsOn", before: "" },
      ],
    });
  });
});
