/** A table with the names of its columns on top: what each row holds, as tokens in reading order. */
import type { Classifier } from "../classify.ts";
import { type Label, readLabel } from "../label.ts";
import { fold } from "../letters.ts";
import type { Line } from "../line.ts";
import { aboutOf } from "../roles/name-signs.ts";
import { readForm } from "../title-forms.ts";
import type { Token } from "../token.ts";
import type { Role } from "../vocabulary.ts";
import { type Column, knownColumn, textOf } from "./columns.ts";
import { namesOf, type TableSetting } from "./table-heads.ts";
import { cellHeading, figuresOf, type Row, tick, ticksOf, withFigures } from "./table-rows.ts";

const longestArea = 120;

export function headedTable(rows: readonly Row[], classifier: Classifier, setting: TableSetting): Token[] {
  const [first = [], ...body] = rows;
  let header = first;
  let columns = setting.heads.readHeader(header, body, setting.mayHoldGoal);
  const names = namesOf(header);
  const tokens: Token[] = columnHeads(header);
  let area = "";
  let goal = "";
  for (const row of body) {
    // The next goal of the same table, or the next page, has its own heads above its rows.
    if (namesOf(row) === names || isHeadAgain(row)) {
      if (namesOf(row) !== names) {
        header = row;
        columns = setting.heads.readHeader(header, body, setting.mayHoldGoal);
      }
      tokens.push(...columnHeads(row));
      continue;
    }
    const roles = columns.map(({ role }) => role);
    if (isWideRow(row, roles)) {
      tokens.push(...wideRow(row.flat(), roles, classifier));
      continue;
    }
    const own = ownLabels(row);
    if (own.length > 0) {
      tokens.push(...own);
      continue;
    }
    const figures = figuresOf(row, roles, header);
    if (figures.length > 0) {
      tokens.push(...figures);
      continue;
    }
    const number = row[roles.indexOf("number")]?.[0];
    // "Mål nr. | Tegn": the number says whose signs these are.
    const isByNumber =
      number !== undefined && !roles.includes("goal") && isOfGoals(header[roles.indexOf("number")]);
    if (isByNumber) tokens.push(cellHeading(number, "goal", number.text.trim(), ""));
    const ofRow = detailsOf(row, columns, header);
    for (const [index, cell] of withFigures(row, roles, header).entries()) {
      const column = columns[index];
      if (cell.length === 0 || column?.role === "number" || ofRow.columns.has(index)) continue;
      if (column?.role === "focus" || column?.role === "goal") {
        // The same focus area, or goal, once more in the next row.
        const name = cell.map((line) => fold(line.text)).join(" ");
        if (name === (column.role === "focus" ? area : goal)) {
          tokens.push(...cell.map((line): Token => ({ kind: "columnHead", line })));
          continue;
        }
        if (column.role === "focus") [area, goal] = [name, ""];
        else goal = name;
      }
      if (column && isDone(column.role))
        tokens.push(...withDetails(cell, column, header[index], ofRow.details));
      else tokens.push(...cellTokens(cell, column, header[index], number));
    }
    tokens.push(...ticksOf(row, roles, header));
    if (number && !roles.includes("goal") && !isByNumber) tokens.push({ kind: "unknown", line: number });
  }
  return tokens;
}

function isOfGoals(head: readonly Line[] | undefined): boolean {
  return /^mål(?:et)?s?\b/iu.test(head?.[0]?.text ?? "");
}

function columnHeads(row: Row): Token[] {
  return row.flat().map((line): Token => ({ kind: "columnHead", line }));
}

function isHeadAgain(row: Row): boolean {
  const filled = row.filter((cell) => cell.length > 0);
  const roles = new Set(filled.map(knownColumn));
  return filled.length > 1 && roles.size > 1 && !roles.has(undefined);
}

/** A heading across the table: nothing else stands in its row. */
function isWideRow(row: Row, roles: readonly Column["role"][]): boolean {
  const [only] = row[0] ?? [];
  if (!only || row.filter((cell) => cell.length > 0).length > 1 || (row[0]?.length ?? 0) > 1) return false;
  const isWide = roles[0] !== "goal" && roles[0] !== "focus";
  return roles.length > 2 && (isWide || readForm(only.text, true)?.word === "focus");
}

/** A name across a table of goals is what they are gathered under. */
function wideRow(lines: readonly Line[], roles: readonly Column["role"][], classifier: Classifier): Token[] {
  const tokens = flow(lines, classifier);
  const [line] = lines;
  const isName = line !== undefined && line.text.length <= longestArea && !/[.;,:]$/u.test(line.text);
  return isName && roles.includes("goal") && tokens[0]?.kind === "text"
    ? [cellHeading(line, "focus", line.number, line.title)]
    : tokens;
}

/** "Ansvarlig: ... | Frist: ..." as the last row says of all above what no column does. */
function ownLabels(row: Row): Token[] {
  const cells = row.filter((cell) => cell.length > 0);
  const labels = cells.flat().map((line): Token | undefined => {
    const label = line.learnt ?? readLabel(line.text, line.boldLead);
    return label?.role === "detail" && label.rest !== "" ? { kind: "label", line, label } : undefined;
  });
  const found = labels.filter((token) => token !== undefined);
  return found.length > 0 && found.length === labels.length ? found : [];
}

interface RowDetails {
  /** What is said of each of the row's actions. */
  readonly details: readonly Detail[];
  /** The columns that they stand in. */
  readonly columns: ReadonlySet<number>;
}

interface Detail {
  readonly column: Column;
  readonly name: string;
  readonly lines: readonly Line[];
}

/**
 * Whom and when the row's actions have: where it has one action, or where the column stands right behind the actions.
 * Behind another column it is said of the goal.
 */
function detailsOf(row: Row, columns: readonly Column[], header: Row): RowDetails {
  const at = columns.findIndex(({ role }, index) => isDone(role) && (row[index]?.length ?? 0) > 0);
  const details: Detail[] = [];
  const found = new Set<number>();
  if (at < 0) return { details, columns: found };
  const isOne = pointsOf(row[at] ?? []).length === 1;
  let told = -1;
  for (const [index, column] of columns.entries()) {
    const lines = row[index] ?? [];
    if (column.role !== "detail" && column.role !== undefined && column.role !== "number") told = index;
    if (column.role !== "detail" || lines.length === 0 || !(isOne || told === at)) continue;
    found.add(index);
    details.push({ column, name: textOf(header[index] ?? []), lines });
  }
  return { details, columns: found };
}

/** What somebody does by a day: actions, and the milestones on the way. */
function isDone(role: Column["role"]): boolean {
  return role === "actions" || role === "milestones";
}

/** Each of a cell's actions with what the row says of it: one line each where there are as many. */
function withDetails(
  cell: readonly Line[],
  column: Column,
  header: readonly Line[] | undefined,
  details: readonly Detail[],
): Token[] {
  const points = pointsOf(cell);
  const [head, ...answers] = cellTokens(cell, column, header, undefined);
  if (head === undefined) return [];
  const tokens: Token[] = [head];
  for (const [index, point] of points.entries()) {
    for (const answer of answers.slice(point.from, point.to)) tokens.push(toldOfPoint(answer) ?? answer);
    for (const { column: about, name, lines } of details) {
      const isShared = lines.length !== points.length;
      const own = isShared ? lines : lines.slice(index, index + 1);
      const text = own.map((line) => line.text).join(", ");
      const [first] = own;
      if (!first) continue;
      const places = isShared && index > 0 ? [] : own.flatMap((line) => line.places);
      const label: Label = {
        role: "detail",
        name,
        rest: text,
        isEnumerated: false,
        isMisspelt: false,
        about: about.about,
        isOfEntry: true,
      };
      tokens.push({ kind: "label", line: { ...first, text, places }, label });
    }
  }
  return tokens;
}

/** "Hvem: Mette Holm" below a point of the cell. */
function toldOfPoint(token: Token): Token | undefined {
  if (token.kind === "columnHead" || (token.line.bullet?.level ?? 0) === 0) return undefined;
  const label = readLabel(token.line.text);
  const about = label?.role === "detail" && label.rest !== "" ? aboutOf(label.name) : undefined;
  return label && about && { kind: "label", line: token.line, label: { ...label, about, isOfEntry: true } };
}

/** Where each point of a cell begins and ends: what stands below a point belongs to it. */
function pointsOf(cell: readonly Line[]): { from: number; to: number }[] {
  const isListed = cell.some(({ bullet, number }) => bullet !== undefined || number !== "");
  const top = Math.min(...cell.map(({ bullet }) => bullet?.level ?? 0));
  const starts = cell.flatMap((line, index) => {
    const isItem = line.bullet !== undefined || line.number !== "";
    return !isListed || (isItem && (line.bullet?.level ?? 0) <= top) ? [index] : [];
  });
  if (starts[0] !== 0) starts.unshift(0);
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? cell.length }));
}

function cellTokens(
  cell: readonly Line[],
  column: Column | undefined,
  header: readonly Line[] | undefined,
  number: Line | undefined,
): Token[] {
  const [first, ...more] = cell;
  if (first === undefined) return [];
  const role = column?.role;
  if (role === "focus" || role === "goal") {
    const form = readForm(first.text, true);
    const ownNumber = form?.number ?? first.number;
    const line =
      number && role === "goal" ? { ...first, places: [...number.places, ...first.places] } : first;
    // Several goals in one cell stand as a list.
    const isList =
      role === "goal" &&
      cell.length > 1 &&
      cell.every((each) => each.bullet !== undefined || each.number !== "");
    if (isList) return cell.map((each) => cellHeading(each, "goal", each.number, each.title));
    return [
      cellHeading(
        line,
        role,
        ownNumber === "" ? (number?.text ?? "") : ownNumber,
        form?.title ?? first.title,
      ),
      ...more.map((each): Token => ({ kind: each.bullet ? "item" : "text", line: each })),
    ];
  }
  if (role === undefined && tick.test(first.text) && more.length === 0) return [];
  if (role === undefined || header?.[0] === undefined) {
    return cell.map((line): Token => ({ kind: "unknown", line }));
  }
  const label: Label = {
    role: role as Role,
    name: textOf(header),
    rest: "",
    isEnumerated: false,
    isMisspelt: false,
    about: column?.about,
  };
  return [
    { kind: "label", line: { ...header[0], places: [] }, label },
    ...cell.map((line): Token => ({
      kind: line.bullet || line.number !== "" ? "item" : "text",
      line: unlabelled(line),
    })),
  ];
}

/** An answer that repeats its column's name: "Handling 1: ...". */
function unlabelled(line: Line): Line {
  const label = readLabel(line.text);
  return label?.isEnumerated === true && label.rest !== ""
    ? { ...line, title: label.rest, text: label.rest }
    : line;
}

export function flow(lines: readonly Line[], classifier: Classifier): Token[] {
  return lines.flatMap((_line, at) => classifier.classify(lines, at) ?? []);
}
