/**
 * Whole runs of the reminder job against the embedded SharePoint: what each tells, once each, and what its ledger lets
 * others do.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BusyError } from "../../src/reminders/run-hold.ts";
import { day } from "../../src/schema/day.ts";
import { commonFolder } from "../../src/schema/define-list.ts";
import { dayInCopenhagen } from "../../src/domain/calendar/copenhagen.ts";
import { collaborationsOf } from "../../src/domain/collaboration/collaboration.ts";
import { confirmedText } from "../../src/domain/collaboration/confirmation.ts";
import { deadlineDays } from "../../src/domain/reminder/days.ts";
import { collaborations } from "../../src/schema/lists/collaborations.ts";
import { confirmations } from "../../src/schema/lists/confirmations.ts";
import { organisation } from "../../src/schema/lists/organisation.ts";
import { wheel } from "../../src/schema/lists/wheel.ts";
import { status } from "../../src/schema/lists/status.ts";
import { addRow } from "../../src/sharepoint/writing/add-row.ts";
import { readList } from "../../src/sharepoint/reading/read-list.ts";
import { people } from "../sharepoint/embedded.ts";
import { keeping, openScene, quick, type Scene } from "./scene.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

describe("a run", () => {
  it("sends one card to each department, writes it down, and is silent the second time", async () => {
    const ids = [
      await scene.addAction("skoler", "Læsemakkere"),
      await scene.addAction("oekonomi-stab", "Nyt lønsystem"),
    ];
    const before = scene.cards.length;
    const report = await scene.run();
    expect(report.departments.map(({ key, sent, problems }) => [key, sent, problems])).toEqual([
      ["skoler", 1, []],
      ["oekonomi-stab", 1, []],
    ]);
    expect(scene.cards.slice(before).map(({ department }) => department)).toEqual([
      "skoler",
      "oekonomi-stab",
    ]);
    const [row] = await scene.rowsOf("Nyt lønsystem");
    expect(row).toMatchObject({
      state: "sent",
      rule: "onDay",
      what: "deadline",
      about: ids[1],
      attempt: 1,
      departmentKey: "oekonomi-stab",
      day: "2026-11-27",
      due: "2026-11-27",
    });
    scene.embedded.reset();
    await scene.run();
    expect(scene.cards).toHaveLength(before + 2);
    // The run's own row, the other runs, two readings, and the row again: however many departments there are.
    expect(scene.embedded.traffic.requests).toBeLessThanOrEqual(5);
    for (const id of ids) await scene.finish(id);
  });

  it("tells when it ran and what came of it", async () => {
    const id = await scene.addAction("skoler", "Skolehave");
    await scene.run();
    const run = (await scene.ledger()).findLast(({ kind }) => kind === "run");
    expect(run).toMatchObject({ state: "sent", sent: 1, failed: 0, error: "" });
    await scene.finish(id);
  });

  it("only tells when it is asked to send nothing", async () => {
    const id = await scene.addAction("skoler", "Forsøg uden udsendelse");
    const before = (await scene.ledger()).length;
    scene.embedded.reset();
    // A director may read and write nothing, and needs no more for this.
    const report = await scene.run({ isDryRun: true, as: people.camilla });
    expect(scene.embedded.traffic.paths.filter((path) => !path.startsWith("GET "))).toEqual([]);
    expect(report.departments.flatMap(({ due }) => due.map(({ title }) => title))).toEqual([
      "Forsøg uden udsendelse",
    ]);
    expect(await scene.ledger()).toHaveLength(before);
    expect(scene.cardsWith("Forsøg uden udsendelse")).toEqual([]);
    await scene.finish(id);
  });

  it("sends nothing on a day off", async () => {
    const id = await scene.addAction("skoler", "Weekend", day("2026-11-28"));
    const report = await scene.run({ today: day("2026-11-28") });
    expect(report).toMatchObject({ isDayOff: true, departments: [] });
    expect(scene.cardsWith("Weekend")).toEqual([]);
    await scene.finish(id);
  });

  it("makes up for days on which no run was, with one reminder of each thing", async () => {
    await scene.run({ today: day("2026-12-15") });
    const id = await scene.addAction("skoler", "Overset", day("2026-12-16"));
    // On Wednesday and Thursday the machine was off.
    const report = await scene.run({ today: day("2026-12-18") });
    const told = report.departments.flatMap(({ due }) => due.filter(({ about }) => about === id));
    expect(told.map(({ rule, day: of }) => [rule, of])).toEqual([["dayLate", "2026-12-17"]]);
    expect(scene.cardsWith("Overset")).toHaveLength(1);
    await scene.finish(id);
  });

  it("says nothing more of what somebody has answered since", async () => {
    const id = await scene.addAction("oekonomi-stab", "Besvaret");
    await scene.run();
    expect(scene.cardsWith("Besvaret")).toHaveLength(1);
    const draft = {
      element: id,
      planKey: scene.planOf("oekonomi-stab"),
      period: "2026-K4",
      assessment: "onTrack",
      text: "Det går.",
    } as const;
    await addRow(scene.embedded.as(people.bo), status, "statusUpdate", draft, {
      department: "oekonomi-stab",
    });
    await scene.run({ today: day("2026-11-30") });
    await scene.run({ today: day("2026-12-08") });
    expect(scene.cardsWith("Besvaret")).toHaveLength(1);
    await scene.finish(id);
  });

  it("tells each party of a collaboration of its evaluation, until one of them has written it", async () => {
    const admin = scene.embedded.as(people.admin);
    const units = (await readList(admin, organisation)).rows;
    const parties = units.filter(({ kind }) => kind === "department").map(({ id }) => id);
    const draft = {
      title: "Fælles om fravær",
      level: "knowledge",
      parties,
      evaluateOn: day("2026-12-04"),
    } as const;
    const { id } = await addRow(admin, collaborations, "agreement", draft, { department: "skoler" });
    for (const today of ["2026-12-03", "2026-12-04", "2026-12-07"]) await scene.run({ today: day(today) });
    const found = { agreement: id, evaluatedDay: day("2026-12-04"), evaluation: "Fraværet falder." };
    await addRow(admin, confirmations, "evaluation", found, { department: "skoler" });
    await scene.run({ today: day("2026-12-15") });
    const told = (await scene.rowsOf("Fælles om fravær")).map(({ departmentKey, rule, place }) => [
      departmentKey,
      rule,
      place,
    ]);
    expect(told).toEqual([
      ["skoler", "dayAhead", `/skoler/samarbejde/aftale/${id}`],
      ["oekonomi-stab", "dayAhead", `/oekonomi-stab/samarbejde/aftale/${id}`],
      ["skoler", "onDay", `/skoler/samarbejde/aftale/${id}`],
      ["oekonomi-stab", "onDay", `/oekonomi-stab/samarbejde/aftale/${id}`],
      ["skoler", "dayLate", `/skoler/samarbejde/aftale/${id}`],
      ["oekonomi-stab", "dayLate", `/oekonomi-stab/samarbejde/aftale/${id}`],
    ]);
  });

  it("tells a party that the others have confirmed an agreement, until it has confirmed itself", async () => {
    const admin = scene.embedded.as(people.admin);
    const units = (await readList(admin, organisation)).rows;
    const parties = units.filter(({ kind }) => kind === "department").map(({ id }) => id);
    const draft = {
      title: "Fælles om svartid",
      level: "knowledge",
      parties,
      aim: "Svar inden en uge",
    } as const;
    const { id } = await addRow(admin, collaborations, "agreement", draft, { department: "skoler" });
    const confirm = async (department: string) => {
      const { rows } = await readList(admin, collaborations);
      const found = collaborationsOf({ rows }, { rows: [] }, units).find((each) => each.id === id);
      if (!found) throw new Error("no agreement");
      const word = { agreement: id, confirmed: confirmedText(found.binding) };
      await addRow(admin, confirmations, "confirmation", word, { department });
    };
    await confirm("skoler");
    const signed = (await readList(admin, confirmations)).rows.at(-1)?.createdAt ?? "";
    const [after = day("2026-12-04"), later = after] = deadlineDays(dayInCopenhagen(new Date(signed)))
      .filter(({ rule }) => rule === "dayLate" || rule === "weekLate")
      .map((each) => each.day);
    await scene.run({ today: after });
    expect((await scene.rowsOf(draft.title)).map((row) => [row.departmentKey, row.what, row.place])).toEqual([
      ["oekonomi-stab", "confirmation", `/oekonomi-stab/samarbejde/aftale/${id}`],
    ]);
    const [card] = scene.cardsWith(draft.title);
    expect(card?.text).toContain("Venter på jeres bekræftelse (1)");
    await confirm("oekonomi-stab");
    await scene.run({ today: later });
    expect(await scene.rowsOf(draft.title)).toHaveLength(1);
  });

  it("tells of the wheel's activities by their leads, the common ones everywhere, and leads to their time", async () => {
    const admin = scene.embedded.as(people.admin);
    const draft = {
      title: "Lønforhandling",
      ring: "staff",
      start: day("2026-03-10"),
      repeats: "yearly",
      dayRule: "sameDate",
      isDeadline: true,
      remindFirst: 10,
      remindLast: 1,
    } as const;
    const own = await addRow(admin, wheel, "activity", draft, { department: "skoler" });
    const common = { ...draft, title: "Regnskab for alle" };
    await addRow(admin, wheel, "activity", common, { department: commonFolder });
    // Wednesday 10 March 2027: ten working days ahead is Wednesday 24 February.
    for (const today of ["2027-02-24", "2027-03-09", "2027-03-10"]) await scene.run({ today: day(today) });
    const told = (await scene.rowsOf("Lønforhandling")).map(({ departmentKey, rule, day: of, place }) => [
      departmentKey,
      rule,
      of,
      place,
    ]);
    const place = `/skoler/aarshjul/gang/${own.id}.2027-03-10`;
    expect(told).toEqual([
      ["skoler", "lead", "2027-02-24", place],
      ["skoler", "lead", "2027-03-09", place],
    ]);
    expect((await scene.rowsOf("Regnskab for alle")).map(({ departmentKey }) => departmentKey)).toEqual([
      "skoler",
      "oekonomi-stab",
      "skoler",
      "oekonomi-stab",
    ]);
  });

  it("reads a department's own part when one is named", async () => {
    const ids = [
      await scene.addAction("skoler", "Kun skoler"),
      await scene.addAction("oekonomi-stab", "Ikke stab"),
    ];
    await scene.run({ department: "skoler" });
    expect(scene.cardsWith("Kun skoler")).toHaveLength(1);
    expect(scene.cardsWith("Ikke stab")).toEqual([]);
    await scene.run();
    expect(scene.cardsWith("Ikke stab")).toHaveLength(1);
    for (const id of ids) await scene.finish(id);
  });
});

describe("the ledger", () => {
  it("lets a reader look and not write; the secretariat may", async () => {
    const id = await scene.addAction("skoler", "Rettigheder");
    await expect(scene.run({ as: people.camilla })).rejects.toMatchObject({ kind: "forbidden" });
    await expect(scene.run({ as: people.anne })).rejects.toMatchObject({ kind: "forbidden" });
    expect(scene.cardsWith("Rettigheder")).toEqual([]);
    const report = await scene.run({ as: people.dorte });
    expect(report.departments.find(({ key }) => key === "skoler")?.sent).toBe(1);
    await scene.finish(id);
  });

  it("closes what was answered before it could be sent", async () => {
    const id = await scene.addAction("skoler", "Nåede det selv");
    await scene.run({ channels: new Map(), department: "skoler" });
    await scene.finish(id);
    await scene.run();
    expect(scene.cardsWith("Nåede det selv")).toEqual([]);
    expect((await scene.rowsOf("Nåede det selv"))[0]).toMatchObject({ state: "dropped" });
  });

  it("keeps a second run away while one is at work, and takes over from one that died", async () => {
    const alive = { name: "anden:1", isAlive: () => true };
    const runner = (name: string) => ({ ...alive, name });
    let inside: Promise<unknown> | undefined;
    const id = await scene.addAction("skoler", "To på én gang");
    const keep = keeping(scene.cards);
    await scene.run({
      runner: runner("anden:1"),
      deliver: quick(async (input, init) => {
        inside ??= scene.run({ runner: runner("anden:2") }).catch((error: unknown) => error);
        await inside;
        return keep(input, init);
      }),
    });
    expect(await inside).toBeInstanceOf(BusyError);
    expect(scene.cardsWith("To på én gang")).toHaveLength(1);
    await scene.finish(id);
  });

  it("sends once when runs begin at the same moment on machines that do not see each other", async () => {
    const id = await scene.addAction("skoler", "På samme tid");
    await Promise.all(
      ["a:1", "b:1", "c:1"].map((name) =>
        scene.run({ runner: { name, isAlive: () => undefined } }).catch((error: unknown) => {
          if (!(error instanceof BusyError)) throw error;
        }),
      ),
    );
    expect(scene.cardsWith("På samme tid").map(({ isAgain }) => isAgain)).toEqual([false]);
    expect((await scene.rowsOf("På samme tid")).map(({ state }) => state)).toEqual(["sent"]);
    await scene.finish(id);
  });

  it("lets no two runs take hold of the same thing, also where each takes the other for dead", async () => {
    const id = await scene.addAction("skoler", "Dobbelt op");
    await Promise.all([1, 2, 3].map(() => scene.run()));
    await scene.run();
    const patterns = scene.cardsWith("Dobbelt op").map(({ isAgain }) => (isAgain ? "again" : "once"));
    expect(patterns.join(" ")).toMatch(/^(?:once|again|once again)$/u);
    expect(await scene.rowsOf("Dobbelt op")).toHaveLength(1);
    await scene.finish(id);
  });
});
