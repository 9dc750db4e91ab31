/** Collaborations: the level that answers propose, what counts of what the parties wrote, which confirmations hold, what is missing and when it is evaluated. */
import { describe, expect, it } from "vitest";
import { evaluationsOf } from "../../src/domain/collaboration-days.ts";
import { levelQuestions, proposeLevel, type LevelAnswers } from "../../src/domain/collaboration-level.ts";
import { firstTurns, writeParts } from "../../src/domain/collaboration-parts.ts";
import { sectionsOf } from "../../src/domain/collaboration-sections.ts";
import {
  collaborationsOf,
  collaborationsWith,
  hindrances,
  missingIn,
  type Missing,
} from "../../src/domain/collaboration.ts";
import { readParticipants, writeParticipants } from "../../src/domain/participants.ts";
import { day } from "../../src/schema/day.ts";
import {
  agreement,
  collaborationFrom,
  confirmation,
  contribution,
  templates,
  units,
} from "./collaboration-rows.ts";

const yes = true;
const no = false;

describe("the five questions propose", () => {
  it.each<[string, LevelAnswers, string | undefined]>([
    ["nothing before they are answered", {}, undefined],
    ["working alone when the task does not cross", { crosses: no }, "alone"],
    ["working alone when citizens notice nothing", { crosses: yes, betters: no, same: yes }, "alone"],
    ["nothing while one that matters is open", { crosses: yes, betters: yes, depends: yes }, undefined],
    ["knowledge for independent efforts", { crosses: yes, betters: yes, depends: no, same: no }, "knowledge"],
    [
      "coordination for dependent ones",
      { crosses: yes, betters: yes, depends: yes, same: no },
      "coordination",
    ],
    ["co-creation of one task with time", { crosses: yes, betters: yes, same: yes, time: yes }, "coCreation"],
    ["coordination first without time", { crosses: yes, betters: yes, same: yes, time: no }, "coordination"],
    ["nothing before time is known", { crosses: yes, betters: yes, depends: no, same: yes }, undefined],
    [
      "knowledge whether or not there is time",
      { crosses: yes, betters: yes, depends: no, same: no, time: yes },
      "knowledge",
    ],
  ])("%s", (_, answers, level) => {
    expect(proposeLevel(answers)?.level).toBe(level);
  });
});

it.each(levelQuestions.map(({ key }) => [key]))("the question %s matters", (key) => {
  const others: LevelAnswers[] = [
    { crosses: yes, betters: yes, depends: no, same: no, time: yes },
    { crosses: yes, betters: yes, depends: yes, same: yes, time: yes },
  ];
  const moved = others.filter(
    (answers) =>
      proposeLevel({ ...answers, [key]: yes })?.level !== proposeLevel({ ...answers, [key]: no })?.level,
  );
  expect(moved.length).toBeGreaterThan(0);
});

function names(level: "knowledge" | "coordination" | "coCreation"): readonly string[] {
  return sectionsOf(level, templates).map((section) => section.name);
}

describe("the model's levels", () => {
  it("add sections to the one before", () => {
    expect(names("knowledge")).toEqual(["aim", "receiver", "expectations", "evaluation", "experience"]);
    for (const name of names("knowledge")) expect(names("coordination")).toContain(name);
    expect(names("coordination")).toEqual(expect.arrayContaining(["jointGoals", "roles", "coordination"]));
    for (const name of names("coordination")) expect(names("coCreation")).toContain(name);
    expect(names("coCreation")).toHaveLength(10);
  });

  it("follow what the secretariat writes: guidance of the closest level, a section taken in earlier, one left out", () => {
    const edited = templates.map((template) => ({
      ...template,
      ...(template.level === "knowledge" && { roles: "Hvem deler?", experience: " " }),
      ...(template.level === "coCreation" && { aim: "Hvad skaber I?" }),
    }));
    expect(sectionsOf("knowledge", edited).find(({ name }) => name === "roles")).toMatchObject({
      guide: "Hvem deler?",
      since: "knowledge",
    });
    expect(sectionsOf("coCreation", edited).some(({ name }) => name === "experience")).toBe(false);
    expect(sectionsOf("coCreation", edited)[0]).toMatchObject({
      guide: "Hvad skaber I?",
      since: "knowledge",
    });
  });

  it("hold nothing when the model has no rows", () => {
    expect(sectionsOf("coCreation", [])).toEqual([]);
  });
});

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
    const folders = Object.fromEntries(rows.map(({ id, folder }) => [id, folder]));
    const all = collaborationsOf({ rows, folders }, { rows: [], folders: {} }, units);
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
