/** Collaborations as a whole: what is missing, whose they are, when they are evaluated and who takes part. */
import { describe, expect, it } from "vitest";
import { evaluationsOf } from "../../../src/domain/collaboration/days.ts";
import { sectionsOf } from "../../../src/domain/collaboration/sections.ts";
import {
  collaborationsOf,
  collaborationsWith,
  hindrances,
  missingIn,
  type Missing,
} from "../../../src/domain/collaboration/collaboration.ts";
import { readParticipants, writeParticipants } from "../../../src/domain/collaboration/participants.ts";
import { day } from "../../../src/schema/day.ts";
import {
  agreement,
  collaborationFrom,
  confirmation,
  contribution,
  templates,
  units,
} from "./collaboration-rows.ts";

function nameOf(missing: Missing): string {
  return "party" in missing ? `${missing.what} ${missing.party.key}` : missing.what;
}

describe("what is missing", () => {
  const sections = sectionsOf("coordination", templates);
  it("is everything at first, what hinders confirming among it", () => {
    const missing = missingIn(collaborationFrom([agreement({ level: "coordination" })]), sections);
    expect(missing.map(nameOf)).toEqual([
      "aim",
      "receiver",
      "jointGoals",
      "roles",
      "evaluateOn",
      "expects stab",
      "expects skoler",
      "confirmation stab",
      "confirmation skoler",
    ]);
    expect(hindrances(missing).map(nameOf)).toEqual(["aim", "roles", "evaluateOn"]);
  });

  it("is no role on a level that asks for none", () => {
    const missing = missingIn(collaborationFrom([agreement()]), sectionsOf("knowledge", templates));
    expect(missing.map(nameOf)).not.toContain("roles");
  });

  it("names differences: what both wrote at once, and what a party says is open", () => {
    const found = collaborationFrom([
      agreement({ aim: "A", turns: "aim=2", expects: "x" }),
      contribution({ aim: "B", turns: "aim=2", expects: "y", unsettled: "Hvem betaler?" }),
    ]);
    const missing = missingIn(found, sections).map(nameOf);
    expect(missing).toEqual(expect.arrayContaining(["rival", "unsettled skoler"]));
    expect(missing).not.toContain("expects stab");
  });

  it("is nothing when all is written and confirmed, and nothing when it has ended", () => {
    const full = agreement({
      level: "coordination",
      aim: "A",
      receiver: "B",
      jointGoals: "C",
      roles: "D",
      expects: "E",
      evaluateOn: day("2027-03-01"),
    });
    const other = contribution({ expects: "F" });
    const { binding } = collaborationFrom([full, other]);
    const both = [confirmation(1, "stab", binding), confirmation(2, "skoler", binding)];
    expect(missingIn(collaborationFrom([full, other], both), sections)).toEqual([]);
    expect(missingIn(collaborationFrom([agreement({ state: "ended" })]), sections)).toEqual([]);
  });
});

describe("collaborations", () => {
  it("belong to their parties, ended ones last", () => {
    const rows = [
      agreement(),
      { ...agreement({ parties: [1, 3], state: "ended" }), id: 5 },
      { ...agreement({ parties: [3] }), id: 6, folder: "social" },
    ];
    const all = collaborationsOf({ rows }, { rows: [] }, units);
    expect(all.map(({ id }) => id)).toEqual([6, 5, 1]);
    expect(collaborationsWith(all, "stab").map(({ id }) => id)).toEqual([1, 5]);
    expect(collaborationsWith(all, "social").map(({ id }) => id)).toEqual([6, 5]);
  });

  it("come from the goals of all parties", () => {
    expect(collaborationFrom([agreement({ goals: [7] }), contribution({ goals: [9, 7] })]).goals).toEqual([
      7, 9,
    ]);
  });
});

describe("evaluations", () => {
  it.each<[string, Parameters<typeof agreement>[0], readonly string[]]>([
    ["are none without a day", {}, []],
    ["are once", { evaluateOn: day("2027-03-01") }, ["2027-03-01"]],
    ["end", { evaluateOn: day("2027-03-01"), endsOn: day("2027-06-01") }, ["2027-03-01", "2027-06-01 last"]],
    [
      "come each month, on the last day of a short one, up to the last",
      { evaluateOn: day("2026-12-31"), rhythm: "month", endsOn: day("2027-04-10") },
      ["2026-12-31", "2027-01-31", "2027-02-28", "2027-03-31", "2027-04-10 last"],
    ],
    [
      "come each quarter for as long as one looks ahead",
      { evaluateOn: day("2026-11-30"), rhythm: "quarter" },
      ["2026-11-30", "2027-02-28", "2027-05-30"],
    ],
    [
      "come each half year",
      { evaluateOn: day("2026-12-01"), rhythm: "halfYear" },
      ["2026-12-01", "2027-06-01"],
    ],
    [
      "do not double when the last falls on one",
      { evaluateOn: day("2026-12-01"), rhythm: "month", endsOn: day("2027-01-01") },
      ["2026-12-01", "2027-01-01 last"],
    ],
    ["are only those looked for", { evaluateOn: day("2026-10-01"), rhythm: "halfYear" }, ["2027-04-01"]],
    ["are none of what has ended", { evaluateOn: day("2027-03-01"), state: "ended" }, []],
  ])("%s", (_, values, expected) => {
    const found = evaluationsOf(collaborationFrom([agreement(values)]), day("2026-11-22"), day("2027-06-30"));
    expect(found.map((each) => `${each.day}${each.isLast ? " last" : ""}`)).toEqual(expected);
    for (const each of found) expect(each.departments).toEqual(["stab", "skoler"]);
  });
});

describe("participants", () => {
  it("are written as lines and read again", () => {
    const people = [
      { party: "stab", name: "Mette Holm", email: "mette.holm@egelund.example" },
      { party: "skoler", name: "Nadia El-Sayed", email: "nadia.el-sayed@egelund.example" },
    ];
    expect(readParticipants(writeParticipants(people))).toEqual(people);
  });

  it.each([
    ["", []],
    ["Grete fra Røde Kors", [{ party: "", name: "Grete fra Røde Kors", email: "" }]],
    ["stab: <a@b.dk>\r\n\r\n", [{ party: "stab", name: "a@b.dk", email: "a@b.dk" }]],
    ["kl. 9: <", [{ party: "", name: "kl. 9: <", email: "" }]],
  ])("by hand: %j", (text, expected) => {
    expect(readParticipants(text)).toEqual(expected);
  });
});
