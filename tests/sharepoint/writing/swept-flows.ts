/**
 * The ways in which rows are written, each as something that can be begun anew, carried out by a connection that may
 * fail, and looked at.
 */
import { day } from "../../../src/schema/day.ts";
import type { ListDefinition } from "../../../src/schema/define-list.ts";
import { planElements } from "../../../src/schema/lists/plan-elements.ts";
import { plans } from "../../../src/schema/lists/plans.ts";
import { status } from "../../../src/schema/lists/status.ts";
import { bodyOf, readPage, rowsPart } from "../../../src/sharepoint/reading/read.ts";
import { readRow } from "../../../src/sharepoint/reading/read-row.ts";
import { toEntities } from "../../../src/sharepoint/reading/row.ts";
import type { PartOutcome } from "../../../src/sharepoint/sending/batch.ts";
import { SharePointError } from "../../../src/sharepoint/sending/errors.ts";
import { addRow } from "../../../src/sharepoint/writing/add-row.ts";
import { addRows } from "../../../src/sharepoint/writing/add-rows.ts";
import { copyLatestStatus, repairCopies } from "../../../src/sharepoint/writing/copy-latest-status.ts";
import type { Write } from "../../../src/sharepoint/writing/core/as-data.ts";
import { putPlanBack, removePlan, type LeavingPlan } from "../../../src/sharepoint/writing/leaving-plan.ts";
import { recycleRows, restoreRows, type Undone } from "../../../src/sharepoint/writing/recycle-rows.ts";
import { saveRows } from "../../../src/sharepoint/writing/save-rows.ts";
import { updateRow } from "../../../src/sharepoint/writing/update-row.ts";
import { writePlan } from "../../../src/sharepoint/writing/write-plan.ts";
import { people } from "../embedded.ts";
import { planToWrite } from "../plans-to-write.ts";
import type { Flow } from "./sweeping.ts";
import { department, type WritingScene } from "../writing-scene.ts";

const bo = { name: "Bo", email: people.bo };

/** The rows whose filter this is, by title, as anybody finds them. */
export async function titles(
  scene: WritingScene,
  list: ListDefinition,
  filter: string,
): Promise<readonly string[]> {
  const { items } = scene.anne.sp.web.getList(`/sites/styring/Lists/${list.name}`);
  const rows = await items.select("Title").filter(filter).top(5000)<{ Title: string }[]>();
  return rows.map(({ Title }) => Title).toSorted();
}

/** Goals of that title; their ids. In one request, since hundreds of tries begin with them. */
async function newGoals(scene: WritingScene, title: string, count: number): Promise<readonly number[]> {
  const rows = Array.from({ length: count }, () => ({
    kind: "goal" as const,
    draft: { title, plan: scene.plan },
  }));
  const outcomes = await addRows(scene.anne, planElements, rows, { department });
  return outcomes.map((outcome) => {
    if ("error" in outcome) throw outcome.error;
    return outcome.id;
  });
}

export const keyed = (name: string) => `startswith(ClientKey,'${name}')`;

/** One row, with a person whom the connection must ask for first. */
const oneRow: Flow = async (scene, name) => ({
  run: async (site) => {
    const draft = { title: "Ny", plan: scene.plan, responsible: bo };
    await addRow(site, planElements, "goal", draft, { department, clientKey: name });
  },
  stored: () => titles(scene, planElements, keyed(name)),
  wanted: ["Ny"],
});

const copy = { latestAssessment: "onTrack", statusUntil: day("2026-12-31") } as const;

const statusAndItsCopy: Flow = async (scene, name) => {
  const goal = await scene.newGoal();
  return {
    run: async (site) => {
      const draft = { title: "Godt", element: goal.id, planKey: scene.plan, assessment: "onTrack" } as const;
      await addRow(site, status, "statusUpdate", draft, { department, clientKey: name });
      await copyLatestStatus(site, goal, copy);
    },
    stored: () => titles(scene, status, keyed(name)),
    wanted: ["Godt"],
  };
};

/** A copy that was found to be stale; tried once, and found again at the next reading. */
const aCopyMended: Flow = async (scene) => {
  const element = await scene.newGoal();
  return {
    run: async (site) => {
      const mended = await repairCopies(site, [{ element, copy }]);
      if (mended === 0) throw new SharePointError("offline", { outcomeUnknown: true });
    },
    stored: async () => {
      const { latestAssessment, statusUntil } = await readRow(scene.anne, planElements, element.id);
      return { latestAssessment, statusUntil };
    },
    wanted: copy,
  };
};

const manyRows: Flow = async (scene, name) => ({
  run: async (site) => {
    const rows = ["A", "B", "C"].map((title) => ({
      kind: "action" as const,
      draft: { title, plan: scene.plan },
      clientKey: `${name}/${title}`,
    }));
    for (const outcome of await addRows(site, planElements, rows, { department }))
      if ("error" in outcome) throw outcome.error;
  },
  stored: () => titles(scene, planElements, keyed(name)),
  wanted: ["A", "B", "C"],
});

const aChange: Flow = async (scene) => {
  const goal = await scene.newGoal("Før");
  return {
    run: async (site) => {
      await updateRow(site, planElements, goal, { title: "Efter", responsible: bo });
    },
    stored: async () => {
      const { title, responsible, version } = await readRow(scene.anne, planElements, goal.id);
      return [title, responsible?.email, version === goal.version];
    },
    wanted: ["Efter", people.bo, false],
  };
};

/** New rows, changes and removals in one request; with one attempt as a plan's lines are sent. */
const together =
  (attempts: number): Flow =>
  async (scene, name) => {
    const changed = await scene.newGoal(name);
    const [gone = 0] = await newGoals(scene, name, 1);
    const row = {
      kind: "goal",
      draft: { title: name, plan: scene.plan },
      department,
      clientKey: name,
    } as const;
    const writes: readonly Write<typeof planElements>[] = [
      { do: "add", row },
      { do: "change", row: changed, draft: { description: "Rettet" } },
      { do: "recycle", id: gone },
    ];
    return {
      run: async (site) => {
        for (const outcome of await saveRows(site, planElements, writes, { attempts }))
          if ("error" in outcome) throw outcome.error;
      },
      stored: async () => {
        const [outcome] = await scene.anne.batch([
          rowsPart(scene.anne, planElements, { filter: `Title eq '${name}'` }),
        ]);
        const there = toEntities(planElements, readPage(bodyOf(outcome)).rows);
        return [there.map(({ title }) => title), there.find(({ id }) => id === changed.id)?.description];
      },
      wanted: [[name, name], "Rettet"],
    };
  };

const rowsTakenAway: Flow = async (scene, name) => {
  const goals = await newGoals(scene, name, 2);
  return {
    run: async (site) => {
      await recycleRows(site, planElements, goals);
    },
    stored: () => titles(scene, planElements, `Title eq '${name}'`),
    wanted: [],
  };
};

const rowsHadBack: Flow = async (scene, name) => {
  const gone = await recycleRows(scene.anne, planElements, await newGoals(scene, name, 2));
  return {
    // Of one, its place in the bin is not known.
    run: async (site) =>
      requireUndone(
        await restoreRows(
          site,
          planElements,
          gone.map(({ id, bin }, index) => (index === 0 ? { id } : { id, bin })),
        ),
      ),
    stored: () => titles(scene, planElements, `Title eq '${name}'`),
    wanted: [name, name],
  };
};

/** Throws where not all was undone. */
export function requireUndone({ done, of, error }: Undone): void {
  if (error !== undefined) throw error;
  if (done < of) throw new Error(`only ${done} of ${of} undone, and that for good`);
}

const small = { areas: 1, goals: 1, actions: 1 };

async function planRows(scene: WritingScene, id: number) {
  const filter = `PlanKey eq ${id}`;
  const [own, below, said] = await scene.anne.batch([
    rowsPart(scene.anne, plans, { filter: `Id eq ${id}` }),
    rowsPart(scene.anne, planElements, { filter }),
    rowsPart(scene.anne, status, { filter }),
  ]);
  const [row] = toEntities(plans, readPage(bodyOf(own)).rows);
  return [row?.rowsOnTheirWay, row?.title, titlesIn(below), titlesIn(said)];
}

function titlesIn(outcome: PartOutcome | undefined): readonly string[] {
  const rows = readPage(bodyOf(outcome)).rows as readonly { Title: string }[];
  return rows.map(({ Title }) => Title).toSorted();
}

const aPlanWritten: Flow = async (scene, name) => {
  const plan = planToWrite(name, small);
  const found = async () => {
    const { items } = scene.anne.sp.web.getList("/sites/styring/Lists/Plans");
    return items.select("Id").filter(`ClientKey eq '${name}'`)<{ Id: number }[]>();
  };
  return {
    run: async (site) => {
      const { isWhole } = await writePlan(site, plan);
      if (!isWhole) throw new Error("nobody stopped it");
    },
    stored: async () => Promise.all((await found()).map(({ Id }) => planRows(scene, Id))),
    wanted: [
      [
        undefined,
        plan.draft.title,
        plan.elements.map(({ draft }) => draft.title ?? "").toSorted(),
        (plan.statuses ?? []).map(({ draft }) => draft.title ?? null),
      ],
    ],
  };
};

const aPlanRemoved: Flow = async (scene, name) => {
  const { id = 0 } = await writePlan(scene.anne, { ...planToWrite(name, small), statuses: [] });
  let kept: LeavingPlan | undefined;
  return {
    run: async (site) => {
      const keep = async (leaving: LeavingPlan) => {
        kept = leaving;
        await Promise.resolve();
      };
      await removePlan(site, id, { keep, known: kept });
    },
    stored: () => planRows(scene, id),
    wanted: [undefined, undefined, [], []],
  };
};

const aPlanHadBack: Flow = async (scene, name) => {
  const { id = 0 } = await writePlan(scene.anne, { ...planToWrite(name, small), statuses: [] });
  const wanted = await planRows(scene, id);
  const leaving = await removePlan(scene.anne, id);
  return { run: (site) => putPlanBack(site, leaving), stored: () => planRows(scene, id), wanted };
};

export const flows = {
  "one row": oneRow,
  "a status and its copy": statusAndItsCopy,
  "a stale copy of a status": aCopyMended,
  "many rows": manyRows,
  "a change": aChange,
  "rows, changes and removals together": together(4),
  "a plan's lines as they are sent": together(1),
  "rows that are taken away": rowsTakenAway,
  "rows that are had back": rowsHadBack,
  "a plan that is written": aPlanWritten,
  "a plan that is removed": aPlanRemoved,
  "a plan that is had back": aPlanHadBack,
} satisfies Record<string, Flow>;
