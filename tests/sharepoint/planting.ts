/**
 * A department with a plan, a year and an agreement, and an ordinary employee of another department who plants rows by
 * SharePoint's own interface, with rights in that other department's folder only. What the first department, its
 * channel and the agreement's parties see is one value, to be compared before and after.
 */
import { readRemembered } from "../../src/app/import/remembered-labels.ts";
import { collaborationsOf } from "../../src/domain/collaboration/collaboration.ts";
import { confirmedText } from "../../src/domain/collaboration/confirmation.ts";
import { addDays } from "../../src/domain/calendar/calendar.ts";
import { comingBetween, decide, materialFor } from "../../src/domain/reminder/decision.ts";
import { activityTimes, rowsFor } from "../../src/domain/wheel/wheel.ts";
import { day } from "../../src/schema/day.ts";
import type { ListDefinition } from "../../src/schema/define-list.ts";
import type { Draft } from "../../src/schema/entity.ts";
import { collaborations } from "../../src/schema/lists/collaborations.ts";
import { confirmations } from "../../src/schema/lists/confirmations.ts";
import { importLabels } from "../../src/schema/lists/import-labels.ts";
import { planElements } from "../../src/schema/lists/plan-elements.ts";
import { plans } from "../../src/schema/lists/plans.ts";
import { status } from "../../src/schema/lists/status.ts";
import { wheel } from "../../src/schema/lists/wheel.ts";
import type { OrganisationFile } from "../../src/sharepoint/provision/organisation-file.ts";
import { openDepartment } from "../../src/sharepoint/reading/open-department.ts";
import { readPlanContents } from "../../src/sharepoint/reading/plan-contents.ts";
import { readList } from "../../src/sharepoint/reading/read-list.ts";
import { readOrganisation } from "../../src/sharepoint/reading/read-organisation.ts";
import { readReminderMaterial } from "../../src/sharepoint/reading/read-reminder-material.ts";
import { addRow } from "../../src/sharepoint/writing/add-row.ts";
import { toFormValues, type FormValue } from "../../src/sharepoint/writing/draft.ts";
import { organisationFile, people, type Embedded } from "./embedded.ts";
import { openProvisioned } from "./provisioned.ts";

/** A Friday on which things are due. */
export const today = day("2026-11-27");
export const victim = "skoler";
export const attacker = "kultur";
/** With whom the victim has an agreement. */
const partner = "oekonomi-stab";

/** Bo's Kultur is nobody's partner. */
const organisation: OrganisationFile = {
  ...organisationFile,
  staff: [
    { key: partner, title: "Økonomi & Stab", head: people.anne, members: [], units: [] },
    { key: attacker, title: "Kultur", head: people.bo, members: [], units: [] },
  ],
};

export interface PlantingScene {
  readonly embedded: Embedded;
  /** What the victim has, for a planted row to point at. */
  readonly its: {
    readonly unit: number;
    readonly plan: number;
    readonly draft: number;
    readonly goal: number;
    readonly draftGoal: number;
    readonly status: number;
    readonly activity: number;
    readonly agreement: number;
  };
  /**
   * Posts a row into a folder as a person does by SharePoint's own interface. Gives its id; throws what SharePoint
   * says.
   */
  plant(folder: string, list: ListDefinition, values: readonly FormValue[], as?: string): Promise<number>;
  /** Makes a folder below a list as the attacker. */
  makeFolder(list: ListDefinition, folder: string): Promise<Response>;
  /** What the victim, its channel and the parties see. */
  seen(): Promise<unknown>;
  close(): Promise<void>;
}

export async function openPlantingScene(): Promise<PlantingScene> {
  const embedded = await openProvisioned({ organisation });
  const [admin, erik] = [embedded.as(people.admin), embedded.as(people.erik)];
  const units = await readOrganisation(admin);
  const unitOf = (key: string) => units.find((unit) => unit.key === key)?.id ?? 0;
  const add = async <L extends ListDefinition>(
    list: L,
    kind: keyof L["kinds"] & string,
    draft: Draft<L>,
    department = victim,
  ) => (await addRow(admin, list, kind, draft, { department })).id;

  const owner = unitOf(victim);
  const period = { from: day("2026-01-01"), to: day("2026-12-31") };
  const plan = await add(plans, "goalPlan", { title: "Gældende", owner, state: "approved", ...period });
  const draft = await add(plans, "goalPlan", {
    title: "Kladde",
    owner,
    state: "draft",
    from: day("2027-01-01"),
    to: day("2027-12-31"),
  });
  const goal = await add(planElements, "goal", { title: "Mål", plan, due: addDays(today, 1) });
  await add(planElements, "action", { title: "Handling", plan, parent: goal, due: today });
  const draftGoal = await add(planElements, "goal", { title: "Næste mål", plan: draft });
  const said = await add(status, "statusUpdate", {
    element: goal,
    period: "2026-K3",
    assessment: "attention",
    planKey: plan,
  });
  const activity = await add(wheel, "activity", {
    title: "Egen",
    ring: "department",
    start: addDays(today, 3),
    remindFirst: 1,
  });
  const agreement = await add(collaborations, "agreement", {
    title: "Fremmøde",
    level: "knowledge",
    parties: [owner, unitOf(partner)],
    aim: "Formål",
    evaluateOn: addDays(today, 4),
    turns: "aim=1 evaluateOn=1",
  });

  await add(confirmations, "confirmation", { agreement, confirmed: signature() }, partner);

  await add(importLabels, "label", { title: "Fra morgenkrydset", announces: "indicators" });

  const call = (path: string, body: unknown, as: string) =>
    fetch(`${embedded.url}/_api/web/${path}`, {
      method: "POST",
      headers: {
        Authorization: `Bearer ${as}`,
        Accept: "application/json;odata=nometadata",
        "Content-Type": "application/json",
      },
      body: JSON.stringify(body),
    });
  const pathOf = (list: ListDefinition, folder: string) =>
    [new URL(embedded.url).pathname, "Lists", list.name, folder].filter((part) => part !== "").join("/");

  const seen = async () => {
    const opened = await openDepartment(erik, { department: victim, today });
    const ofDraft = await openDepartment(erik, { department: victim, today, plan: draft });
    const contents = await readPlanContents(erik, draft);
    const material = await readReminderMaterial(admin, materialFor(today, addDays(today, 30)));
    const keysOf = (rows: readonly { readonly department: string; readonly key: string }[]) =>
      rows.filter(({ department }) => department === victim).map(({ key }) => key);
    const year = rowsFor(await readList(erik, wheel), victim);
    const [written, signed] = [await readList(erik, collaborations), await readList(erik, confirmations)];
    const agreed = collaborationsOf(written, signed, await readOrganisation(erik)).find(
      ({ id }) => id === agreement,
    );
    return {
      plan: opened.plan,
      plans: opened.plans.map(({ id }) => id),
      elements: [opened, ofDraft].map(({ elements }) => elements.map(({ id }) => id)),
      status: [opened, ofDraft].map((each) => each.status.map(({ id }) => id)),
      removal: [
        contents.elements.length,
        contents.given.length,
        contents.brought.length,
        contents.mayDeleteStatus,
        contents.agreements,
      ],
      job: keysOf(decide(material, today).flatMap(({ wanted }) => wanted.map(({ reminder }) => reminder))),
      page: keysOf(comingBetween(material, today, addDays(today, 30))),
      wheel: activityTimes(year, day("2026-10-01"), day("2027-09-30")).map(({ key }) => key),
      labels: await readRemembered(erik, { organisation: units, department: victim }),
      agreement: agreed && {
        state: agreed.state,
        aim: agreed.parts.aim,
        goals: agreed.goals,
        confirmed: agreed.parties.map(({ key, confirmation }) => `${key} ${confirmation.is}`),
      },
    };
  };

  return {
    embedded,
    its: { unit: owner, plan, draft, goal, draftGoal, status: said, activity, agreement },
    plant: async (folder, list, values, as = people.bo) => {
      const answer = await call(
        `getlist('${pathOf(list, "")}')/AddValidateUpdateItemUsingPath()`,
        {
          listItemCreateInfo: { FolderPath: { DecodedUrl: pathOf(list, folder) }, UnderlyingObjectType: 0 },
          formValues: values,
          bNewDocumentUpdate: false,
        },
        as,
      );
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${answer.status} ${text}`);
      const { value } = JSON.parse(text) as {
        value: readonly {
          FieldName: string;
          FieldValue: string;
          HasException?: boolean;
          ErrorMessage?: string;
        }[];
      };
      const failed = value.find(({ HasException }) => HasException === true);
      if (failed) throw new Error(`${failed.FieldName}: ${failed.ErrorMessage ?? ""}`);
      return Number(value.find(({ FieldName }) => FieldName === "Id")?.FieldValue);
    },
    makeFolder: (list, folder) => {
      const at = pathOf(list, folder);
      const parent = at.slice(0, at.lastIndexOf("/"));
      return call(
        `getfolderbyserverrelativepath(decodedurl='${encodeURIComponent(parent)}')/addsubfolderusingpath(decodedurl='${at.slice(parent.length + 1)}')`,
        {},
        people.bo,
      );
    },
    seen,
    close: () => embedded.close(),
  };
}

/** The form values of a row: what its kind says and what is typed, none of the keys that the program would keep. */
export function typed<L extends ListDefinition>(
  list: L,
  kind: keyof L["kinds"] & string,
  draft: Draft<L>,
): FormValue[] {
  return toFormValues(list, kind, draft);
}

/** A confirmation of the scene's agreement as it reads. */
export function signature(): string {
  return confirmedText({
    level: "knowledge",
    parties: [partner, victim].toSorted(),
    aim: "Formål",
    roles: "",
    startsOn: "",
    evaluateOn: addDays(today, 4),
    rhythm: "",
    endsOn: "",
  });
}
