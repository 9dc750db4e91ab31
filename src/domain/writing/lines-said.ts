/** What a plan's lines say as the history of a plan knows it: by names, and by keys instead of ids. Pure. */
import { planElements, type PlanElement } from "../../schema/lists/plan-elements.ts";
import type { Change } from "./history.ts";
import { isInPlan, type Line } from "./line.ts";
import { isSameValue, type Choice } from "./row-edits.ts";
import type { PlaceSaid } from "./step-over.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Gives a line's key by its row's id. */
export type KeyOfId = (id: number) => string | undefined;

/** What stands in a line, apart from where it stands and what it is known by. */
const written = Object.keys(planElements.fields).filter(
  (name) => !["plan", "parent", "order", "planKey", "departmentKey", "clientKey"].includes(name),
);

export function placeSaid({ kind, parent, order }: PlanElement, keyOfId: KeyOfId): PlaceSaid {
  // What is under a row that nobody knows is under something all the same.
  return { kind, parent: parent === undefined ? undefined : (keyOfId(parent) ?? `#${parent}`), order };
}

function readingOf(row: PlanElement, keyOfId: KeyOfId): Fields {
  const fields: Fields = { ...row };
  return { ...placeSaid(row, keyOfId), ...Object.fromEntries(written.map((name) => [name, fields[name]])) };
}

/** Whether anything stands in a line but its own text. */
export function saysMoreThanTitle(row: PlanElement): boolean {
  const fields: Fields = { ...row };
  return written.some((name) => name !== "title" && !isSameValue(fields[name], undefined));
}

/** What a line says under a name: a field's, `place` or `line`. */
export function saidBy({ shown }: Line, name: string, keyOfId: KeyOfId): unknown {
  if (name === "line") return readingOf(shown, keyOfId);
  if (name === "place") return placeSaid(shown, keyOfId);
  const fields: Fields = { ...shown };
  return fields[name];
}

/** What has changed between the lines as they were and as they are, in the order of the lines as they are. */
export function changesBetween(
  before: ReadonlyMap<string, Line>,
  after: ReadonlyMap<string, Line>,
  keyOfId: KeyOfId,
): readonly Change[] {
  const keys = new Set([...after.keys(), ...before.keys()]);
  return [...keys].flatMap((key) => changesOf(key, before.get(key), after.get(key), keyOfId));
}

/**
 * What a choice between two editions of a field has changed: from one's own words where they were given up, and from
 * the colleague's where one's own, or both, stand instead.
 */
export function changesByChoice(
  before: Line,
  after: Line,
  name: string,
  choice: Choice,
  keyOfId: KeyOfId,
): readonly Change[] {
  const { stored } = before;
  if (stored === undefined) return [];
  const theirs: Fields = { ...stored };
  const names = name === "due" ? ["due", "dueStretch"] : [name];
  return names
    .map((each) => ({
      key: before.key,
      name: each,
      before: choice === "theirs" ? saidBy(before, each, keyOfId) : theirs[each],
      after: saidBy(after, each, keyOfId),
    }))
    .filter(isChange);
}

function changesOf(
  key: string,
  before: Line | undefined,
  after: Line | undefined,
  keyOfId: KeyOfId,
): readonly Change[] {
  if (before === after) return [];
  const [was, is] = [
    before && isInPlan(before) ? before : undefined,
    after && isInPlan(after) ? after : undefined,
  ];
  const change = (name: string): Change => ({
    key,
    name,
    before: was && saidBy(was, name, keyOfId),
    after: is && saidBy(is, name, keyOfId),
  });
  if (was === undefined || is === undefined) return was === is ? [] : [change("line")];
  return ["place", ...written].map(change).filter(isChange);
}

function isChange({ before, after }: Change): boolean {
  return !isSameValue(before, after) || (typeof before === "string" && before !== after);
}
