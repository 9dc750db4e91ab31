/** Tables that lie on their side: a goal in each column, the parts of a goal in the rows. */
import { type Label, readLabel } from "../label.ts";
import type { Line } from "../line.ts";
import { answersOf, cellHeading, type Row } from "./table-rows.ts";
import { readForm } from "../title-forms.ts";
import type { Token } from "../token.ts";

/** A goal in each column, with the labels at the left. */
export function isTransposed([head, ...body]: readonly Row[]): boolean {
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

/** A goal for each column: its heading, then every row's label with the column's answer. */
export function transposedTable([head = [], ...body]: readonly Row[]): Token[] {
  const corner = (head[0] ?? []).map((line): Token => ({ kind: "columnHead", line }));
  const goals = head.slice(1).flatMap(([line], column): Token[] => {
    if (!line) return [];
    const form = readForm(line.text, true);
    const parts = body.flatMap(([first = [], ...answers]): Token[] => {
      const [name] = first;
      if (!name) return (answers[column] ?? []).map((each) => ({ kind: "unknown", line: each }));
      const label = labelOf(textOf(first));
      // The label stands once and counts for every column.
      const places = column === 0 ? first.flatMap((each) => each.places) : [];
      return [{ kind: "label", line: { ...name, places }, label }, ...answersOf(answers[column] ?? [])];
    });
    return [cellHeading(line, "goal", form?.number ?? "", form?.title ?? ""), ...parts];
  });
  return [...corner, ...goals];
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
