/**
 * Writes a town's strategy, once: policies before their objectives, objectives before the selections, and the vision
 * last of all, by its own call.
 */
import type { TownObjective, TownStrategy } from "../town.ts";
import { day } from "../../schema/day.ts";
import type { Draft } from "../../schema/entity.ts";
import { strategy, type StrategyElement } from "../../schema/lists/strategy.ts";
import { addRows, type RowToAdd } from "../../sharepoint/writing/add-rows.ts";
import type { Site } from "../../sharepoint/sending/connect.ts";
import { idsOf } from "./stored-ids.ts";

type StrategyDraft = Draft<typeof strategy> & { readonly title: string };
interface NewElement {
  readonly key: string;
  readonly kind: StrategyElement["kind"];
  readonly draft: StrategyDraft;
}

/** The list has no client keys, so a row is known again by its kind, title and year. */
function nameOf(row: { readonly kind: string; readonly title: string; readonly year?: number | undefined }) {
  return `${row.kind} ${row.year ?? ""} ${row.title}`;
}

/**
 * Writes everything but the vision that is not in `existing`, and gives the ids by the town's keys. Throws the
 * SharePointError of the first row that is refused.
 */
export async function writeStrategy(
  site: Site,
  town: TownStrategy,
  existing: readonly StrategyElement[],
): Promise<ReadonlyMap<string, number>> {
  const ids = new Map<string, number>();
  const known = new Map(existing.map((row) => [nameOf(row), row.id]));
  let order = 1;
  const write = async (elements: readonly NewElement[]): Promise<void> => {
    const numbered = elements.map((element) => ({ ...element, draft: { ...element.draft, order: order++ } }));
    const missing = numbered.filter(({ key, kind, draft }) => {
      const id = known.get(nameOf({ kind, ...draft }));
      if (id !== undefined) ids.set(key, id);
      return id === undefined;
    });
    const rows: RowToAdd<typeof strategy>[] = missing.map(({ kind, draft }) => ({ kind, draft }));
    const writtenAs = { email: town.written.by, at: town.written.at };
    const stored = idsOf(await addRows(site, strategy, rows, { department: "", writtenAs }));
    for (const [index, { key }] of missing.entries()) ids.set(key, stored[index] ?? 0);
  };
  await write(policiesOf(town));
  await write(objectivesOf(town, ids));
  await write([...selectionsOf(town, ids), ...focusAreasOf(town)]);
  return ids;
}

/** Writes the vision, if the list has none. It is the last row of a seeding: where it is, everything is. */
export async function writeVision(site: Site, town: TownStrategy): Promise<void> {
  const { title, description } = town.vision;
  const rows: RowToAdd<typeof strategy>[] = [{ kind: "vision", draft: { title, description, order: 0 } }];
  const writtenAs = { email: town.written.by, at: town.written.at };
  idsOf(await addRows(site, strategy, rows, { department: "", writtenAs }));
}

function policiesOf(town: TownStrategy): NewElement[] {
  return town.policies.map(({ key, title, description, from, to }) => ({
    key,
    kind: "policy",
    draft: { title, description, from: day(from), to: day(to) },
  }));
}

function objective(
  { key, title, description }: TownObjective,
  origin: Pick<StrategyDraft, "policy" | "source" | "year">,
): NewElement {
  return { key, kind: "objective", draft: { title, description, ...origin } };
}

function objectivesOf(town: TownStrategy, ids: ReadonlyMap<string, number>): NewElement[] {
  return [
    ...town.policies.flatMap((policy) =>
      policy.objectives.map((each) => objective(each, { policy: ids.get(policy.key), source: "policy" })),
    ),
    ...town.budgetAgreements.flatMap(({ year, objectives }) =>
      objectives.map((each) => objective(each, { source: "budgetAgreement", year })),
    ),
  ];
}

function selectionsOf(town: TownStrategy, ids: ReadonlyMap<string, number>): NewElement[] {
  return town.selections.map(({ year, title, description, objectives }) => ({
    key: `selection-${year}`,
    kind: "selection",
    draft: {
      title,
      description,
      year,
      objectives: objectives.map((key) => ids.get(key)).filter((id) => id !== undefined),
    },
  }));
}

function focusAreasOf(town: TownStrategy): NewElement[] {
  return town.focusAreas.map(({ key, title, description, track, from, to, mustBeAnswered }) => ({
    key,
    kind: "strategicFocusArea",
    draft: {
      title,
      description,
      track,
      from: day(from),
      to: day(to),
      mustBeAnswered: mustBeAnswered ?? false,
    },
  }));
}
