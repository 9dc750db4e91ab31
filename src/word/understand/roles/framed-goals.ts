/** Goals in frames: a table of one line, again and again, each above a table of what is done about it. */
import type { Line } from "../line.ts";

const longest = 200;

/** The numbers of the tables that frame a goal. */
export function framedGoals(lines: readonly Line[]): ReadonlySet<number> {
  const wide = new Set(
    lines.flatMap(({ cell }) => (cell !== undefined && cell.column > 1 ? [cell.table] : [])),
  );
  const found = new Set<number>();
  for (const [at, { cell, text, bullet }] of lines.entries()) {
    const [before, next] = [lines[at - 1]?.cell?.table, lines[at + 1]?.cell?.table];
    if (cell === undefined || before === cell.table || next === cell.table) continue;
    const isAbove = next !== undefined && wide.has(next);
    if (isAbove && bullet === undefined && text.length < longest && !/[:;,]$/u.test(text))
      found.add(cell.table);
  }
  return found.size > 1 ? found : new Set();
}
