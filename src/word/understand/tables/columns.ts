/**
 * What each column of a table holds: from the words above it where they are known, otherwise from what stands in it.
 */
import { readLabel } from "../label.ts";
import { fold } from "../letters.ts";
import { type Assigned, assignRoles, type Slot, type SlotRole } from "../roles/assign-roles.ts";
import type { Doubts } from "../roles/doubts.ts";
import { type About, aboutOf, hintsOf } from "../roles/name-signs.ts";
import { isAhead } from "../roles/next-steps.ts";
import { isFigure, isLight, isName, isState, isWhen } from "../roles/text-signs.ts";
import { readForm } from "../title-forms.ts";
import type { Role } from "../vocabulary.ts";
import { isFigures, type Row, tick } from "./table-rows.ts";

export interface Column {
  readonly role: Role | "focus" | "number" | undefined;
  /** Whom or when it tells of. */
  readonly about: About | undefined;
  /** What it was found to be, where that was doubtful or somebody had told it. */
  readonly asked?: SlotRole | undefined;
}

const focusColumn =
  /^(?:strategiske? |prioriterede? )?(?:indsatsomraade|indsatsomraader|fokusomraade|fokusomraader|tema|temaer|omraade|spor|pejlemaerke|pejlemaerker|omraader|emne|emner|fokus|kategori|maalomraade|udviklingsomraade|perspektiv|perspektiver|dimension|politikomraade|serviceomraade|hovedomraade)$/u;
const longestHead = 70;
const nothing: Column = { role: undefined, about: undefined };

/** What the words above a column say that it holds. */
export function knownColumn(cell: Row[number] | undefined): Column["role"] {
  if (cell === undefined || cell.length === 0) return undefined;
  const text = textOf(cell);
  if (text.length > longestHead) return undefined;
  if (focusColumn.test(fold(text))) return "focus";
  if (/^(?:nr|nummer|mål nr|#)\.?$/iu.test(text.trim())) return "number";
  const label = readLabel(text);
  return label?.rest === "" ? label.role : undefined;
}

export interface ColumnSetting {
  readonly mayHoldGoal: boolean;
  readonly doubts: Doubts;
}

/** The columns below a header. */
export function columnsOf(
  header: Row,
  body: readonly Row[],
  { mayHoldGoal, doubts }: ColumnSetting,
): Column[] {
  const known = knownColumns(header, body);
  const isOpen = known.some(
    (role, index) => role === undefined && (header[index]?.length ?? 0) > 0 && !isMarks(body, index),
  );
  const slots = known.map((role, index) => {
    const slot = slotOf(header, body, index, role);
    return role === undefined ? { ...slot, told: doubts.told(slot.name) } : slot;
  });
  if (!isOpen) return known.map((role, index) => ({ role, about: aboutColumn(role, slots[index]) }));
  const open = known.flatMap((role, index) => (isWeighed(role, header, body, index) ? [index] : []));
  const found = assignRoles(
    open.flatMap((index) => slots[index] ?? []),
    { mayHoldGoal: mayHoldGoal && !known.includes("goal") },
  );
  return known.map((role, index) => {
    const at = open.indexOf(index);
    const assigned = at < 0 ? undefined : found[at];
    const isLoose =
      role === undefined || role === "detail" || (role === "description" && assigned?.role === "goal");
    if (assigned === undefined || !isLoose) return { role, about: aboutColumn(role, slots[index]) };
    const isAsked = assigned.isDoubtful || slots[index]?.told !== undefined;
    return { ...columnOf(assigned), asked: isAsked ? assigned.role : undefined };
  });
}

function columnOf({ role }: Assigned): Column {
  return role === "responsible" || role === "due" ? { role: "detail", about: role } : { ...nothing, role };
}

function isWeighed(role: Column["role"], header: Row, body: readonly Row[], index: number): boolean {
  if (role === "number" || role === "focus") return false;
  if (role === undefined && isMarks(body, index)) return false;
  return (header[index]?.length ?? 0) > 0;
}

function aboutColumn(role: Column["role"], slot: Slot | undefined): About | undefined {
  if (role !== "detail" || slot === undefined) return undefined;
  const [found] = assignRoles([slot], { mayHoldGoal: false });
  return found?.role === "responsible" || found?.role === "due" ? found.role : aboutOf(slot.name);
}

/** Figures, ticks below quarters, or nothing at all: said of the row. */
function isMarks(body: readonly Row[], index: number): boolean {
  const cells = body.flatMap((row) => row[index] ?? []);
  return cells.every(({ text }) => isFigure(text) || tick.test(text)) || isFigures(body, index);
}

function slotOf(header: Row, body: readonly Row[], index: number, role: Column["role"]): Slot {
  const rows = body.filter((row) => row.filter((cell) => cell.length > 0).length > 1);
  return {
    name: textOf(header[index] ?? []),
    known: role === "focus" || role === "number" ? undefined : role,
    cells: rows.map((row) => (row[index] ?? []).map(({ title }) => title)),
  };
}

function knownColumns(header: Row, body: readonly Row[]): Column["role"][] {
  const found = header.map((cell, index) => {
    const column = knownColumn(cell);
    // "Mål 2025" above figures is what a measure is to become.
    return column === "goal" && isFigures(body, index) ? undefined : column;
  });
  // "Målsætning" beside "Mål" is what the goals are gathered under.
  const goals = found.filter((column) => column === "goal").length;
  for (const [index, cell] of header.entries()) {
    const isUpper = /^(?:maalsaetning|overordnede?t? maal|politiske?t? maal|strategiske?t? maal)/u.test(
      fold(cell[0]?.text ?? ""),
    );
    const isOther = found[index] === "goal" ? goals > 1 : found[index] === undefined && goals > 0;
    if (isOther && isUpper && !found.includes("focus")) found[index] = "focus";
    // "Evaluering" above days says when.
    const days = body.flatMap((row) => row[index] ?? []);
    const isTime = days.length > 0 && days.every(({ text }) => isWhen(text));
    if (isTime && (found[index] === "followUp" || found[index] === "documentation")) found[index] = "detail";
  }
  // "Pejlemærke" with a sentence in each row, and no goals beside it, is the goal.
  const focus = found.indexOf("focus");
  const told = body.flatMap((row) => row[focus] ?? []);
  const sentences = told.filter(({ title }) => isState(title)).length;
  if (focus >= 0 && !found.includes("goal") && sentences * 2 > told.length) found[focus] = "goal";
  // "Næste skridt" beside whom and when is what is to be done.
  const steps = header.findIndex((cell, index) => found[index] === "followUp" && isAhead(textOf(cell)));
  const isAssigned = header.some((cell, index) => index > steps && aboutOf(textOf(cell)) !== undefined);
  if (steps >= 0 && isAssigned && !found.includes("actions")) found[steps] = "actions";
  // Where the rows are actions, "Status" is each action's and not the goal's.
  return found.includes("goal")
    ? found
    : found.map((column) => (column === "followUp" && found.includes("actions") ? "detail" : column));
}

/** A first row that names its columns by the words that are known. */
export function isKnownHeader(row: Row, rowCount: number, labelledRows: number): boolean {
  const filled = row.filter((cell) => cell.length > 0);
  if (filled.some((cell) => textOf(cell).length > longestHead)) return false;
  const roles = filled.map(knownColumn).filter((role) => role !== undefined);
  if (rowCount < 2 || filled.length < 2) return false;
  // A form with a label and its answer in two columns may have a label as an answer; a heading row has hardly anything
  // else.
  if (roles.length >= 2) return roles.length * 2 >= filled.length && new Set(roles).size > 1;
  if (labelledRows > 1) return false;
  const first = knownColumn(row[0]);
  return first === "actions" || first === "indicators" || first === "milestones" || first === "goal";
}

/**
 * A first row that looks like names of columns, whatever they are, above rows of a plan: somebody or a day in one
 * column, and what is done or reached in another.
 */
export function isUnknownHeader(
  row: Row,
  body: readonly Row[],
  columnsBelow: () => readonly Column[],
): boolean {
  const filled = row.filter((cell) => cell.length > 0);
  if (body.length === 0 || filled.length < 2 || filled.length < row.length - 1 || !filled.every(isHead))
    return false;
  if (new Set(filled.map((cell) => fold(textOf(cell)))).size < filled.length) return false;
  if (!body.some((each) => each.filter((cell) => cell.length > 0).length > 1)) return false;
  const columns = columnsBelow();
  const roles = new Set(columns.map(({ role, about }) => about ?? role));
  const isHinted = filled.filter((cell) => hintsOf(textOf(cell)).length > 0).length;
  const isTold = roles.has("actions") || roles.has("goal");
  const isCertain = roles.has("responsible") || roles.has("due");
  if (!isTold) return false;
  return isCertain ? filled.length > 2 || isHinted > 0 : isHinted >= 2 && roles.size > 1;
}

function isHead(cell: Row[number]): boolean {
  const text = textOf(cell);
  if (knownColumn(cell) === "number") return true;
  if (cell.length > 2 || text.length > longestHead || /[.;,]$/u.test(text) || /^\d/u.test(text)) return false;
  if (readForm(text, true) !== undefined || cell.some(({ bullet }) => bullet !== undefined)) return false;
  return !isWhen(text) && !isLight(text) && (!isName(text) || hintsOf(text).length > 0);
}

export function textOf(cell: Row[number]): string {
  return cell.map(({ text }) => text).join(" ");
}
