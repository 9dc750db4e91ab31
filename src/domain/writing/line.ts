/**
 * A line of a plan that is being written: the row as SharePoint has it, what has been written over it and is not sent
 * yet, and how it therefore reads. Lines are values; writing makes a new one. Pure.
 */
import type { Draft } from "../../schema/entity.ts";
import type { planElements, PlanElement } from "../../schema/lists/plan-elements.ts";
import type { LineKind } from "./move-line.ts";
import {
  applied,
  chosen,
  clashesOf,
  editsLeft,
  isSameValue,
  valuesToSend,
  withValues,
  type Choice,
  type RowEdits,
} from "./row-edits.ts";

export type ElementDraft = Draft<typeof planElements>;

/** What is kept of a line in the browser until SharePoint has it. */
export interface LineDraft {
  /** Stays the same for the life of the line. */
  readonly key: string;
  /** The row's id; negative while SharePoint does not have the row. */
  readonly id: number;
  readonly kind: LineKind;
  /** Also the client key that the new row gets. */
  readonly isNew: boolean;
  readonly edits: RowEdits;
  readonly isRemoved: boolean;
  /**
   * It was removed, and that has been taken back after it was sent: the row is to be brought back from the recycle bin,
   * if it went there.
   */
  readonly isPutBack?: boolean | undefined;
}

export interface Line extends LineDraft {
  readonly stored: PlanElement | undefined;
  /** The line as it reads now. */
  readonly shown: PlanElement;
}

/**
 * Where a line stands is decided by the last one who moved it; nobody is asked. How loose a deadline is goes with the
 * deadline, of which one is asked.
 */
const silent: ReadonlySet<string> = new Set(["order", "parent", "dueStretch"]);

/** A line's key: the row's client key, or one made of its id for a row that was made by hand. */
export function keyOf(row: PlanElement): string {
  return row.clientKey ?? `row-${row.id}`;
}

/**
 * The negative id that a line has until SharePoint gives it one. It follows from the client key, so that others can
 * refer to it.
 */
export function unsentId(clientKey: string): number {
  return -(Number.parseInt(clientKey.replaceAll("-", "").slice(0, 12), 16) + 1);
}

function shownFrom(draft: LineDraft, row: PlanElement): PlanElement {
  const shown = applied(row, draft.edits);
  return shown.kind === draft.kind && shown.id === draft.id ? shown : { ...shown, kind: draft.kind };
}

/** A row that SharePoint has and nobody has written in here. */
export function storedLine(row: PlanElement): Line {
  return {
    key: keyOf(row),
    id: row.id,
    kind: row.kind,
    isNew: false,
    edits: {},
    isRemoved: false,
    stored: row,
    shown: row,
  };
}

/** An empty line. `clientKey` is a new UUID. */
export function newLine(clientKey: string, kind: LineKind, plan: number, values: ElementDraft): Line {
  return lineFrom(
    {
      key: clientKey,
      id: unsentId(clientKey),
      kind,
      isNew: true,
      edits: withValues(undefined, {}, values),
      isRemoved: false,
    },
    undefined,
    plan,
  );
}

/** A line from what was kept of it, over the row if it is there. */
export function lineFrom(draft: LineDraft, stored: PlanElement | undefined, plan: number): Line {
  if (stored === undefined) {
    return { ...draft, stored, shown: shownFrom(draft, emptyElement(draft, plan)) };
  }
  const { key, isRemoved, isPutBack } = draft;
  const edits = leftOf(draft, stored);
  const kept = { key, id: stored.id, kind: draft.kind, isNew: false, edits, isRemoved, isPutBack };
  return { ...kept, stored, shown: shownFrom(kept, stored) };
}

/**
 * A row that was new here holds what an earlier sending of ours has brought; what was written since begins from there.
 */
function leftOf({ isNew, edits }: LineDraft, row: PlanElement, sent?: ElementDraft): RowEdits {
  return isNew ? editsLeft(row, edits, row) : editsLeft(row, edits, sent);
}

/** The line with these values written in it. `sending` are values of it that are on their way to SharePoint. */
export function written(
  line: Line,
  values: ElementDraft,
  kind: LineKind = line.kind,
  sending: ElementDraft = {},
): Line {
  const next = { ...line, kind, edits: withValues(line.stored, line.edits, values, sending) };
  return {
    ...next,
    shown: shownFrom(next, line.stored ?? emptyElement(next, line.shown.plan ?? 0)),
  };
}

/**
 * The line when its row has come from SharePoint anew: after `sent` was saved, or because a colleague has changed it.
 */
export function received(line: Line, row: PlanElement, sent: ElementDraft = {}, sentKind?: LineKind): Line {
  // What has been made another kind since it was sent stays so.
  const kind = line.kind === (sentKind ?? line.stored?.kind) ? row.kind : line.kind;
  const next = {
    ...line,
    id: row.id,
    kind,
    isNew: false,
    edits: leftOf(line, row, sent),
    isPutBack: undefined,
    stored: row,
  };
  return { ...next, shown: shownFrom(next, row) };
}

/**
 * The line with values that stood in it before. Where one is back at what one began from, nothing is left of one's own:
 * what a colleague has written meanwhile stands.
 */
export function restored(line: Line, values: ElementDraft, kind: LineKind, sending: ElementDraft = {}): Line {
  const next = written(line, values, kind, sending);
  const { stored } = next;
  if (stored === undefined) return next;
  const own = Object.entries(next.edits).filter(
    ([name, { value, from }]) =>
      !Object.hasOwn(values, name) || Object.hasOwn(sending, name) || !isSameValue(value, from),
  );
  const settled = { ...next, edits: Object.fromEntries(own) };
  return { ...settled, shown: shownFrom(settled, stored) };
}

/** The line with one of two editions of a field chosen. */
export function decided(line: Line, name: string, choice: Choice, between?: string): Line {
  if (line.stored === undefined) return line;
  const decidedEdits = chosen(line.stored, line.edits, name, choice, between);
  const edits = name === "due" ? chosen(line.stored, decidedEdits, "dueStretch", choice) : decidedEdits;
  const next = { ...line, edits };
  return { ...next, shown: shownFrom(next, line.stored) };
}

/** The fields of which a colleague and oneself have written different editions. */
export function clashes(line: Line): readonly string[] {
  return line.stored === undefined ? [] : clashesOf(line.stored, line.edits, silent);
}

/** What is to be sent of a line, of its fields. */
export function unsentValues(line: Line): ElementDraft {
  const { dueStretch, ...edits } = line.edits;
  const together =
    dueStretch === undefined || clashes(line).includes("due") ? edits : { ...edits, dueStretch };
  return valuesToSend(line.stored ?? {}, together, silent);
}

/** Whether SharePoint lacks anything of the line. A new line in which nothing is written counts as nothing. */
export function isUnsent(line: Line): boolean {
  if (line.isNew) return !line.isRemoved && !isBlank(line);
  return (
    line.isRemoved ||
    line.isPutBack === true ||
    (line.stored !== undefined && line.stored.kind !== line.kind) ||
    Object.keys(line.edits).length > 0
  );
}

/** Whether a line stands in the plan: neither taken out, nor without a row although it had one. */
export function isInPlan({ isRemoved, isNew, stored }: Line): boolean {
  return !isRemoved && (isNew || stored !== undefined);
}

/** Whether the order of lines is another with the line as it is now. */
export function isElsewhere(before: Line | undefined, now: Line): boolean {
  return (
    before === undefined ||
    isInPlan(before) !== isInPlan(now) ||
    (["id", "kind", "parent", "order"] as const).some((name) => before.shown[name] !== now.shown[name])
  );
}

/** Whether a colleague has removed the row in which this was written. */
export function isLost(line: Line): boolean {
  return !line.isNew && line.stored === undefined && line.isPutBack !== true;
}

/** A new line without a word in it. */
export function isBlank(line: Line): boolean {
  return (
    line.isNew &&
    Object.entries(line.edits).every(
      ([name, { value }]) =>
        name === "plan" ||
        silent.has(name) ||
        value === undefined ||
        value === "" ||
        (Array.isArray(value) && value.length === 0),
    )
  );
}

function emptyElement({ id, kind, key }: LineDraft, plan: number): PlanElement {
  const nobody = { name: "", email: "" };
  return {
    id,
    version: "",
    kind,
    createdAt: "",
    modifiedAt: "",
    author: nobody,
    editor: nobody,
    folder: "",
    issues: [],
    title: "",
    description: "",
    plan,
    parent: undefined,
    responsible: undefined,
    due: undefined,
    dueStretch: undefined,
    state: undefined,
    objectives: [],
    strategicFocusAreas: [],
    departments: [],
    targetGroup: undefined,
    expectedEffect: "",
    evaluateOn: undefined,
    measure: undefined,
    unit: undefined,
    baseline: undefined,
    target: undefined,
    direction: undefined,
    latestAssessment: undefined,
    statusUntil: undefined,
    order: undefined,
    planKey: plan,
    departmentKey: undefined,
    clientKey: key,
  };
}
