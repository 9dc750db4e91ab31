/**
 * The ways in which the tab's pages write and undo beside a plan's lines: the wheel, agreements, confirmations, status
 * and a plan's facts.
 */
import { writeOwnRow, writePart } from "../../../src/app/collaboration/write-agreement.ts";
import { rememberAnswers } from "../../../src/app/import/remembered-labels.ts";
import { withAttemptKey } from "../../../src/app/site/attempt-keys.ts";
import { writeDifference, type SingleTime } from "../../../src/app/wheel/write-wheel.ts";
import { savePlanFacts } from "../../../src/app/writing/save-plan-facts.ts";
import { day } from "../../../src/schema/day.ts";
import { collaborations } from "../../../src/schema/lists/collaborations.ts";
import { confirmations } from "../../../src/schema/lists/confirmations.ts";
import { importLabels } from "../../../src/schema/lists/import-labels.ts";
import { planElements } from "../../../src/schema/lists/plan-elements.ts";
import { plans } from "../../../src/schema/lists/plans.ts";
import { status } from "../../../src/schema/lists/status.ts";
import { wheel, type WheelRow } from "../../../src/schema/lists/wheel.ts";
import { readList } from "../../../src/sharepoint/reading/read-list.ts";
import { readRow } from "../../../src/sharepoint/reading/read-row.ts";
import type { Site } from "../../../src/sharepoint/sending/connect.ts";
import { addRow } from "../../../src/sharepoint/writing/add-row.ts";
import { addRows } from "../../../src/sharepoint/writing/add-rows.ts";
import { recycleRows, restoreRows, type RecycledRows } from "../../../src/sharepoint/writing/recycle-rows.ts";
import { removePlanOnItsWay } from "../../../src/sharepoint/writing/remove-plan.ts";
import { setState } from "../../../src/sharepoint/writing/set-state.ts";
import { undoAdding, undoChange } from "../../../src/sharepoint/writing/undo.ts";
import { updateRow } from "../../../src/sharepoint/writing/update-row.ts";
import { labelKey } from "../../../src/word/understand/roles/doubts.ts";
import { people } from "../embedded.ts";
import { department, type WritingScene } from "../writing-scene.ts";
import { keyed, requireUndone, titles } from "./swept-flows.ts";
import type { Flow } from "./sweeping.ts";

/** A button that is not pressed again when it has gone well. */
function untilDone(run: (site: Site) => Promise<void>): (site: Site) => Promise<void> {
  let isDone = false;
  return async (site) => {
    if (isDone) return;
    await run(site);
    isDone = true;
  };
}

const first = day("2026-11-02");

async function newActivity({ anne }: WritingScene, title: string): Promise<WheelRow> {
  const draft = { title, ring: "department", start: first, repeats: "monthly" } as const;
  const { id } = await addRow(anne, wheel, "activity", draft, { department });
  return readRow(anne, wheel, id);
}

/** What is different about the times of an activity. */
async function differences({ anne }: WritingScene, activity: number) {
  const { rows } = await readList(anne, wheel, `ActivityId eq ${activity}`);
  return rows.map(({ occurrence, start, isCancelled }) => [occurrence, start, isCancelled]);
}

const moved = { start: day("2026-11-05"), end: undefined, isCancelled: false };

const aTimeMoved: Flow = async (scene, name) => {
  const row = await newActivity(scene, name);
  return {
    run: async (site) => {
      await writeDifference(site, { row, original: first }, moved, name);
    },
    stored: () => differences(scene, row.id),
    wanted: [[first, moved.start, false]],
  };
};

/** The time is a difference already, so that a row is changed. */
const aTimeCancelled: Flow = async (scene, name) => {
  const row = await newActivity(scene, name);
  await writeDifference(scene.anne, { row, original: first }, moved, name);
  const [exception] = (await readList(scene.anne, wheel, `ActivityId eq ${row.id}`)).rows;
  const time: SingleTime = { row, original: first, exception };
  return {
    run: async (site) => {
      await writeDifference(site, time, { isCancelled: true }, name);
    },
    stored: () => differences(scene, row.id),
    wanted: [[first, moved.start, true]],
  };
};

/** Another button, whose key nothing keeps but the attempt itself. */
const aTimeLeftOut: Flow = async (scene, name) => {
  const row = await newActivity(scene, name);
  const owner = { siteUrl: scene.embedded.url, person: people.anne };
  return {
    run: untilDone(async (site) => {
      await withAttemptKey(owner, name, "cancel", (clientKey) =>
        writeDifference(site, { row, original: first }, { isCancelled: true }, clientKey),
      );
    }),
    stored: () => differences(scene, row.id),
    wanted: [[first, undefined, true]],
  };
};

const aMoveUndone: Flow = async (scene, name) => {
  const row = await newActivity(scene, name);
  const undo = await writeDifference(scene.anne, { row, original: first }, moved, name);
  return {
    run: async (site) => requireUndone(await undo(site)),
    stored: () => differences(scene, row.id),
    wanted: [],
  };
};

const anAddingUndone: Flow = async (scene, name) => {
  const { id } = await newActivity(scene, name);
  return {
    run: async (site) => requireUndone(await undoAdding(site, wheel, id)),
    stored: () => titles(scene, wheel, `Title eq '${name}'`),
    wanted: [],
  };
};

const aChangeUndone: Flow = async (scene, name) => {
  const row = await newActivity(scene, name);
  const draft = { title: `${name} igen`, ring: "economy", text: "Nyt" } as const;
  await updateRow(scene.anne, wheel, row, draft);
  return {
    run: async (site) => requireUndone(await undoChange(site, wheel, row, draft)),
    stored: async () => {
      const { title, ring, text } = await readRow(scene.anne, wheel, row.id);
      return [title, ring, text];
    },
    wanted: [name, "department", ""],
  };
};

/** Deleted, deleted again where no answer came, and had back: whatever was hit on the way, all of it is there. */
const anActivityHadBack: Flow = async (scene, name) => {
  const kinds = ["activity", "exception", "exception"] as const;
  const rows = kinds.map((kind) => ({
    kind,
    draft: { title: name, start: first, ...(kind === "activity" && { ring: "department" as const }) },
  }));
  const outcomes = await addRows(scene.anne, wheel, rows, { department });
  const ids = outcomes.flatMap((outcome) => ("id" in outcome ? [outcome.id] : []));
  let recycled: RecycledRows | undefined;
  return {
    run: async (site) => {
      recycled ??= await recycleRows(site, wheel, ids);
      requireUndone(await restoreRows(site, wheel, recycled));
    },
    stored: () => titles(scene, wheel, `Title eq '${name}'`),
    wanted: [name, name, name],
  };
};

async function newAgreement({ embedded, organisation }: WritingScene, title: string): Promise<number> {
  const parties = organisation.filter(({ kind }) => kind === "department").map(({ id }) => id);
  const draft = { title, level: "knowledge", parties } as const;
  const erik = embedded.as(people.erik);
  const { id } = await addRow(erik, collaborations, "agreement", draft, { department: "skoler" });
  return id;
}

const aPartysWord: Flow = async (scene, name) => {
  const { organisation } = scene;
  const agreement = await newAgreement(scene, name);
  return {
    run: async (site) => {
      const where = { agreement, party: department, organisation };
      await writePart(site, where, { part: "expects", value: "E", from: "" });
    },
    stored: () => titles(scene, collaborations, `AgreementId eq ${agreement}`),
    wanted: [name],
  };
};

const anEnding: Flow = async (scene, name) => {
  const { organisation } = scene;
  const agreement = await newAgreement(scene, name);
  const where = { agreement, party: department, organisation };
  await writePart(scene.anne, where, { part: "expects", value: "E", from: "" });
  return {
    run: (site) => writeOwnRow(site, where, () => ({ state: "ended", endedOn: first, learnt: "L" })),
    stored: async () => {
      const { rows } = await readList(scene.anne, collaborations, `AgreementId eq ${agreement}`);
      return rows.map(({ state, endedOn, learnt, expects }) => [state, endedOn, learnt, expects]);
    },
    wanted: [["ended", first, "L", "E"]],
  };
};

const aConfirmation: Flow = async (scene, name) => {
  const agreement = await newAgreement(scene, name);
  const owner = { siteUrl: scene.embedded.url, person: people.anne };
  const draft = { title: name, agreement, confirmed: "{}" };
  return {
    run: untilDone(async (site) => {
      await withAttemptKey(owner, name, "confirmation", (clientKey) =>
        addRow(site, confirmations, "confirmation", draft, { department, clientKey }),
      );
    }),
    stored: () => titles(scene, confirmations, `AgreementId eq ${agreement}`),
    wanted: [name],
  };
};

const aStatusTakenBack: Flow = async (scene, name) => {
  const { id: element } = await scene.newGoal();
  const draft = { title: name, element, planKey: scene.plan };
  const said = await addRow(scene.anne, status, "statusUpdate", draft, { department });
  return {
    run: async (site) => {
      const withdrawal = { ...draft, withdraws: said.id };
      await addRow(site, status, "withdrawal", withdrawal, { department, clientKey: name });
    },
    stored: () => titles(scene, status, keyed(name)),
    wanted: [name],
  };
};

const anActionDone: Flow = async (scene, name) => {
  const draft = { title: name, plan: scene.plan };
  const { id } = await addRow(scene.anne, planElements, "action", draft, { department });
  const action = await readRow(scene.anne, planElements, id);
  return {
    run: async (site) => {
      await setState(site, action, "done");
    },
    stored: async () => (await readRow(scene.anne, planElements, id)).state,
    wanted: "done",
  };
};

async function newPlan(
  { anne }: WritingScene,
  title: string,
  more: { readonly rowsOnTheirWay?: number } = {},
) {
  const period = { from: day("2028-01-01"), to: day("2028-12-31") };
  const draft = { title, owner: 1, ...period, state: "draft", ...more } as const;
  const { id } = await addRow(anne, plans, "goalPlan", draft, { department });
  return readRow(anne, plans, id);
}

const aPlansFacts: Flow = async (scene, name) => {
  const plan = await newPlan(scene, name);
  return {
    run: async (site) => {
      const edits = { caseNumber: { value: "00.15.00-A00-6-16", from: undefined } };
      const { is } = await savePlanFacts(site, plan, edits);
      if (is === "overtaken") throw new Error("there is no colleague");
    },
    stored: async () => (await readRow(scene.anne, plans, plan.id)).caseNumber,
    wanted: "00.15.00-A00-6-16",
  };
};

const aPlanOnItsWayRemoved: Flow = async (scene, name) => {
  const plan = await newPlan(scene, name, { rowsOnTheirWay: 2 });
  return {
    run: (site) => removePlanOnItsWay(site, plan.id),
    stored: () => titles(scene, plans, `Title eq '${name}'`),
    wanted: [],
  };
};

const anAnswerAboutAHeading: Flow = async (scene, name) => {
  const key = labelKey(name);
  const label = { key, name, role: "actions", isTold: true, places: [], samples: [] } as const;
  const draft = {
    clientKey: name,
    labels: [label],
    answers: { [key]: "indicators" },
    remembered: {},
  } as const;
  return {
    run: (site) => rememberAnswers(site, draft, department),
    stored: () => titles(scene, importLabels, `Title eq '${name}'`),
    wanted: [name],
  };
};

export const pageFlows = {
  "a time that is moved": aTimeMoved,
  "a moved time that is cancelled": aTimeCancelled,
  "a time that is left out by a button": aTimeLeftOut,
  "a move that is undone": aMoveUndone,
  "an adding that is undone": anAddingUndone,
  "a change that is undone": aChangeUndone,
  "an activity that is deleted and had back": anActivityHadBack,
  "a party's word in an agreement": aPartysWord,
  "the ending of an agreement": anEnding,
  "a confirmation": aConfirmation,
  "a status that is taken back": aStatusTakenBack,
  "an action that is done": anActionDone,
  "a plan's facts": aPlansFacts,
  "a plan on its way that is removed": aPlanOnItsWayRemoved,
  "an answer about a heading": anAnswerAboutAHeading,
} satisfies Record<string, Flow>;
