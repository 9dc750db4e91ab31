/** Tables that lie on their side: a goal in each column, the parts of a goal in the rows. */
import { type Label, readLabel } from "../label.ts";
import type { Line } from "../line.ts";
import { assignRoles, type Slot, type SlotRole } from "../roles/assign-roles.ts";
import type { Doubts } from "../roles/doubts.ts";
import { aboutOf, hintsOf } from "../roles/name-signs.ts";
import { isWhen, isWho } from "../roles/text-signs.ts";
import { readForm } from "../title-forms.ts";
import type { Token } from "../token.ts";
import { answersOf, cellHeading, type Row } from "./table-rows.ts";

/** A goal in each column, with the labels at the left. */
export function isTransposed(rows: readonly Row[]): boolean {
  return isToldTransposed(rows) || isFoundTransposed(rows);
}

/** The columns' heads call themselves goals: "Mål 1", "Mål 2". */
function isToldTransposed([head, ...body]: readonly Row[]): boolean {
  const goals = head?.slice(1) ?? [];
  return (
    goals.length > 1 &&
    goals.every(isGoal) &&
    body.length > 0 &&
    body.every((row) => row.length <= (head?.length ?? 0)) &&
    body.some((row) => readLabel(textOf(row[0]))?.rest === "")
  );
}

function isGoal(cell: readonly Line[]): boolean {
  return cell.length === 1 && readForm(cell[0]?.text ?? "", true)?.word === "goal";
}

/**
 * Days or names stand beside one another in a row and below one another in no column; a name stands at each row's left.
 */
function isFoundTransposed(rows: readonly Row[]): boolean {
  const [head = [], ...body] = rows;
  const width = head.length;
  if (width < 3 || body.length < 2 || rows.some((row) => row.length > width)) return false;
  const isNamed = body.every((row) => textOf(row[0]) !== "" && textOf(row[0]).length < 60);
  const isBeside = body.some((row) => isSide(row.slice(1)) && hintsOf(textOf(row[0])).length > 0);
  const isBelow = head.some((_cell, column) => column > 0 && isSide(body.map((row) => row[column] ?? [])));
  return isNamed && isBeside && !isBelow;
}

/** Days, or names, all along. */
function isSide(cells: readonly Row[number][]): boolean {
  const texts = cells.filter((cell) => cell.length > 0).map(textOf);
  return texts.length > 1 && (texts.every(isWhen) || texts.every(isWho));
}

/** A goal for each column: its heading, then every row's label with the column's answer. */
export function transposedTable(rows: readonly Row[], doubts: Doubts): Token[] {
  const [head = [], ...body] = rows;
  const isTold = isToldTransposed(rows);
  const goalRow = isTold ? undefined : goalRowOf(rows, doubts);
  const corner = (head[0] ?? []).map((line): Token => ({ kind: "columnHead", line }));
  const parts = isTold ? body : rows.filter((row) => row !== goalRow && row !== head);
  const labels = isTold
    ? new Map(parts.map((row) => [row, labelOf(textOf(row[0]))]))
    : foundLabels(parts, doubts);
  const ahead = goalRow && goalRow !== head ? headsOf(head, goalRow) : [];
  const goals = (goalRow ?? head).slice(1).flatMap(([line, ...more], column): Token[] => {
    if (!line) return [];
    const form = readForm(line.text, true);
    const said = parts.flatMap((row): Token[] => {
      const [first = [], ...answers] = row;
      const [name] = first;
      const label = labels.get(row);
      if (!name || !label) return (answers[column] ?? []).map((each) => ({ kind: "unknown", line: each }));
      // The label stands once and counts for every column.
      const places = column === 0 ? first.flatMap((each) => each.places) : [];
      return [{ kind: "label", line: { ...name, places }, label }, ...answersOf(answers[column] ?? [])];
    });
    return [
      cellHeading(line, "goal", form?.number ?? line.number, form?.title ?? line.title),
      ...answersOf(more),
      ...said,
    ];
  });
  return [...corner, ...ahead, ...goals];
}

/** "Spor 1", "Spor 2" above the row with the goals, and what that row is called. */
function headsOf(head: Row, goalRow: Row): Token[] {
  return [...head.slice(1).flat(), ...(goalRow[0] ?? [])].map((line): Token => ({
    kind: "columnHead",
    line,
  }));
}

/** The row that holds the goals: the head where it says more than a number, otherwise the first that fits. */
function goalRowOf(rows: readonly Row[], doubts: Doubts): Row | undefined {
  const [head = [], ...body] = rows;
  const isCounted = head
    .slice(1)
    .every((cell) => cell.length === 0 || /^\p{L}*\s*\d*\.?$/u.test(textOf(cell)));
  if (!isCounted) return head;
  const roles = assignRoles(
    body.map((row) => slotOf(row, doubts)),
    { mayHoldGoal: true },
  );
  const at = roles.findIndex(({ role }) => role === "goal");
  return body[Math.max(at, 0)];
}

function slotOf(row: Row, doubts: Doubts): Slot {
  const name = textOf(row[0]);
  const label = readLabel(name);
  const known = label?.rest === "" ? label.role : undefined;
  return {
    name,
    known,
    told: known === undefined ? doubts.told(name) : undefined,
    cells: row.slice(1).map((cell) => cell.map(({ title }) => title)),
  };
}

function foundLabels(rows: readonly Row[], doubts: Doubts): Map<Row, Label> {
  const slots = rows.map((row) => slotOf(row, doubts));
  const roles = assignRoles(slots, { mayHoldGoal: false });
  for (const [index, row] of rows.entries()) {
    const found = roles[index];
    const slot = slots[index];
    if (!found || !slot || (!found.isDoubtful && slot.told === undefined)) continue;
    const places = row.flat().flatMap((line) => line.places);
    doubts.note(slot.name, found.role, { places, samples: slot.cells.flat() });
  }
  return new Map(rows.map((row, index) => [row, foundLabel(textOf(row[0]), roles[index]?.role ?? "detail")]));
}

function foundLabel(name: string, role: SlotRole): Label {
  const known = readLabel(name);
  const isAbout = role === "responsible" || role === "due";
  if (known?.rest === "" && known.role !== "goal") return { ...known, ...(isAbout && { about: role }) };
  return {
    role: isAbout ? "detail" : role,
    name,
    rest: "",
    isEnumerated: false,
    isMisspelt: false,
    about: isAbout ? role : aboutOf(name),
  };
}

/** A row's label: "Titel" is the goal's own text, and a word that nobody knows something that is said of it. */
function labelOf(name: string): Label {
  const known = readLabel(name);
  if (known?.rest === "") return known;
  const role = /^(?:titel|navn|overskrift)/iu.test(name) ? "goal" : "detail";
  return { role, name, rest: "", isEnumerated: false, isMisspelt: false };
}

function textOf(cell: readonly Line[] = []): string {
  return cell.map(({ text }) => text).join(" ");
}
