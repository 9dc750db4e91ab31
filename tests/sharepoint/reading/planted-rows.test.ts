/**
 * No row in one department's folder counts for another, whatever it says. The cases follow from the list definitions:
 * every field by which a row could say that it is another's, in every list that departments write in, in the
 * department's own folder and in a folder within it that bears the other's name. A list or a field that comes later is
 * tried by itself, or asks here what it is to point at.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays } from "../../../src/domain/calendar/calendar.ts";
import { commonFolder, type ListDefinition } from "../../../src/schema/define-list.ts";
import type { Draft } from "../../../src/schema/entity.ts";
import { lists } from "../../../src/schema/lists/index.ts";
import { wheel } from "../../../src/schema/lists/wheel.ts";
import { readMisfits } from "../../../src/sharepoint/reading/read-misfits.ts";
import { people } from "../embedded.ts";
import {
  attacker,
  openPlantingScene,
  signature,
  today,
  typed,
  victim,
  type PlantingScene,
} from "../planting.ts";

const written = lists.filter(({ rights }) => rights !== "common");

/** What each list's row says besides, to do the most harm. */
const harm: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  Plans: {
    title: "Falsk plan",
    state: "approved",
    from: "2026-11-01",
    to: "2026-12-31",
  },
  PlanElements: { title: "Falsk", due: today, evaluateOn: today },
  Status: { period: "2026-K4", assessment: "reached", text: "Falsk" },
  Collaborations: { title: "Falsk", level: "knowledge", state: "ended", aim: "Falsk", turns: "aim=9" },
  Confirmations: { confirmed: signature() },
  ImportLabels: { title: "Fra morgenkrydset", announces: "goal" },
  Wheel: {
    title: "Falsk",
    ring: "politics",
    start: addDays(today, 1),
    remindFirst: 1,
    occurrence: addDays(today, 3),
    isCancelled: true,
    phase: "selection",
  },
};

/** Numbers that are kept by the program and point at no row. */
const harmless: ReadonlySet<string> = new Set(["Plans.rowsOnTheirWay", "PlanElements.order"]);

/** What a field of a row points at when it lies; undefined for a field that says nothing of whose the row is. */
function lie(list: ListDefinition, name: string, { its }: Pick<PlantingScene, "its">): unknown {
  const field = list.fields[name];
  if (field === undefined || harmless.has(`${list.name}.${name}`)) return undefined;
  const targets: Readonly<Record<string, number>> = {
    Organisation: its.unit,
    Plans: its.plan,
    PlanElements: its.goal,
    Collaborations: its.agreement,
    Wheel: its.activity,
  };
  if (name === "departmentKey") return victim;
  if (name === "planKey") return its.plan;
  if (name === "withdraws") return its.status;
  if (field.kind === "lookup" || field.kind === "lookups") {
    if (field.target === "Strategy") return undefined;
    const target = targets[field.target];
    if (target === undefined) throw new Error(`Say what ${list.name}.${name} points at when it lies.`);
    return field.kind === "lookup"
      ? target
      : [target, ...(field.target === "PlanElements" ? [its.draftGoal] : [])];
  }
  if (field.kind === "number" && field.hidden === true)
    throw new Error(`Say what ${list.name}.${name} points at when it lies, or that it is harmless.`);
  return undefined;
}

let scene: PlantingScene;
let before: unknown;
beforeAll(async () => {
  scene = await openPlantingScene();
  before = await scene.seen();
  for (const list of written) {
    for (const name of list === wheel ? [victim, commonFolder] : [victim])
      await scene.makeFolder(list, `${attacker}/${name}`);
  }
});
afterAll(() => scene.close());

function draftOf(list: ListDefinition, kind: string, lies: readonly string[]): Draft<ListDefinition> {
  const fits = (name: string) => list.fields[name]?.on === undefined || list.fields[name].on.includes(kind);
  const said = Object.entries(harm[list.name] ?? {}).filter(([name]) => fits(name));
  const lying = lies.map((name): [string, unknown] => [name, lie(list, name, scene)]);
  return Object.fromEntries<unknown>([...said, ...lying]) as Draft<ListDefinition>;
}

const folders = (list: ListDefinition) => [
  attacker,
  `${attacker}/${victim}`,
  ...(list === wheel ? [`${attacker}/${commonFolder}`] : []),
];

// Which fields lie follows from the definition alone; what they point at is only known once the scene is open.
const anything = { its: new Proxy({}, { get: () => 1 }) as PlantingScene["its"] };
const cases = written.flatMap((list) => {
  const tried = new Set<string>();
  return Object.keys(list.kinds).flatMap((kind) => {
    const lying = Object.keys(list.fields).filter((name) => {
      const { on } = list.fields[name] ?? {};
      return (on === undefined || on.includes(kind)) && lie(list, name, anything) !== undefined;
    });
    // Each field by itself on the first kind that has it, and all at once on every kind.
    const alone = lying.filter((name) => !tried.has(name));
    for (const name of alone) tried.add(name);
    return [...alone.map((name) => [name]), lying].map((lies) => ({ list, kind, lies }));
  });
});

describe("a row planted in one's own folder", () => {
  it("is tried for every list that departments write in", () => {
    expect(Object.keys(harm).toSorted()).toEqual(written.map(({ name }) => name).toSorted());
    expect(cases.length).toBeGreaterThan(30);
  });

  it.each(cases.map((each) => [`${each.list.name} (${each.kind}): ${each.lies.join(", ")}`, each] as const))(
    "%s",
    async (_, { list, kind, lies }) => {
      for (const folder of folders(list))
        await scene.plant(folder, list, typed(list, kind, draftOf(list, kind, lies)));
      expect(await scene.seen()).toEqual(before);
    },
  );

  it("is shown to the secretariat where it does not count, with its folder and its author", async () => {
    const { rows, folders: troubles } = await readMisfits(scene.embedded.as(people.dorte));
    const inSubfolders = rows.filter(({ folder }) => folder === `${attacker}/${victim}`);
    expect(inSubfolders).toHaveLength(cases.length);
    for (const row of inSubfolders) {
      expect([row.counts, row.author.email]).toEqual([false, people.bo]);
      expect(row.issues[0]?.sentence.da).toContain(`${attacker}/${victim}`);
    }
    // Each list has rows in the attacker's own folder that speak for the victim.
    const aside = new Set(
      rows.flatMap(({ list, folder, counts }) => (folder === attacker && !counts ? [list] : [])),
    );
    expect([...aside].toSorted()).toEqual(
      ["Collaborations", "Confirmations", "PlanElements", "Plans", "Status", "Wheel"].toSorted(),
    );
    expect(troubles.map(({ list, folder, is }) => `${list} ${folder} ${is}`)).toContain(
      `Confirmations ${attacker}/${victim} unknown`,
    );
  });

  it("cannot be made in the list itself, in the common folder, or in another's", async () => {
    for (const list of written) {
      for (const folder of ["", victim, commonFolder]) {
        const name = Object.keys(list.kinds)[0] ?? "";
        await expect(scene.plant(folder, list, typed(list, name, draftOf(list, name, [])))).rejects.toThrow(
          /^40[034] /u,
        );
      }
    }
  });
});
