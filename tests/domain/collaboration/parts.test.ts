/** What counts of what the parties of a collaboration have written in a shared part. */
import { describe, expect, it } from "vitest";
import { firstTurns, writeParts } from "../../../src/domain/collaboration/parts.ts";
import { agreement, collaborationFrom, contribution } from "./collaboration-rows.ts";

describe("what counts of a shared part", () => {
  it.each<[string, Parameters<typeof collaborationFrom>[0], { value: string; by?: string; rivals?: number }]>(
    [
      ["is empty when nobody wrote", [agreement()], { value: "" }],
      [
        "is the starter's when the other has said nothing",
        [agreement({ aim: "A", turns: "aim=1" }), contribution()],
        { value: "A", by: "stab" },
      ],
      [
        "is the newest writing",
        [agreement({ aim: "A", turns: "aim=1" }), contribution({ aim: "B", turns: "aim=2" })],
        { value: "B", by: "skoler" },
      ],
      [
        "goes back and forth",
        [agreement({ aim: "A2", turns: "aim=3" }), contribution({ aim: "B", turns: "aim=2" })],
        { value: "A2", by: "stab" },
      ],
      [
        "may be emptied",
        [agreement({ aim: "A", turns: "aim=1" }), contribution({ aim: "", turns: "aim=2" })],
        { value: "", by: "skoler" },
      ],
      [
        "is unsettled when both wrote at once, and the starter's until then",
        [agreement({ aim: "A", turns: "aim=2" }), contribution({ aim: "B", turns: "aim=2" })],
        { value: "A", by: "stab", rivals: 1 },
      ],
      [
        "is settled when both wrote the same, however it was typed",
        [agreement({ aim: "A\r\nB ", turns: "aim=2" }), contribution({ aim: "A\nB", turns: "aim=2" })],
        { value: "A\nB", by: "stab" },
      ],
      [
        "takes what was written by hand in SharePoint for as long as nobody wrote in the tab",
        [agreement(), contribution({ aim: "I hånden" })],
        { value: "I hånden", by: "skoler" },
      ],
      [
        "minds no broken order of changes",
        [agreement({ aim: "A", turns: "aim=x; ;;" }), contribution({ aim: "B", turns: "aim=1" })],
        { value: "B", by: "skoler" },
      ],
      [
        "is not for departments that are no party",
        [agreement({ aim: "A", turns: "aim=1" }), contribution({ aim: "C", turns: "aim=9" }, "social")],
        { value: "A", by: "stab" },
      ],
    ],
  )("%s", (_, rows, { value, by, rivals = 0 }) => {
    const { aim } = collaborationFrom(rows).parts;
    expect([aim.value, aim.by, aim.rivals.length]).toEqual([value, by, rivals]);
  });

  it("is overwritten by one turn more than the highest, in the writer's own row, other parts left alone", () => {
    const rows = [agreement({ aim: "A", turns: "aim=4 roles=7" }), contribution({ turns: "experience=2" })];
    const draft = writeParts(collaborationFrom(rows), rows[1], { aim: "B", evaluateOn: "2027-03-01" });
    expect(draft).toEqual({ aim: "B", evaluateOn: "2027-03-01", turns: "experience=2 aim=5 evaluateOn=1" });
    const after = collaborationFrom([
      agreement({ aim: "A", turns: "aim=4 roles=7" }),
      contribution({ aim: "B", turns: draft.turns ?? "" }),
    ]);
    expect(after.parts.aim).toMatchObject({ value: "B", by: "skoler", turn: 5 });
  });

  it("of a new agreement has been written once", () => {
    const found = collaborationFrom([agreement({ aim: "A", turns: firstTurns(["aim", "participants"]) })]);
    expect([found.parts.aim.turn, found.parts.participants.turn, found.parts.roles.turn]).toEqual([1, 1, 0]);
  });

  it("is emptied as a day and as a choice", () => {
    const found = collaborationFrom([agreement()]);
    expect(writeParts(found, undefined, { endsOn: "", rhythm: "" })).toEqual({
      endsOn: undefined,
      rhythm: undefined,
      turns: "endsOn=1 rhythm=1",
    });
  });
});
