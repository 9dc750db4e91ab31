/**
 * Two columns of a page that stand beside one another in a text, as programs write them that keep a PDF's layout: read
 * one after the other, the left one first.
 */

/** So many lines must have text on both sides, or it is no page of two columns. */
const fewestBeside = 8;
const gutter = 3;
/** Larger is no page, and would take long. */
const [mostLines, widest] = [2000, 250];
/** A column is a text: as wide as this for the most part. A table's cells are narrower. */
const narrowest = 22;
/** Where a page may be parted, as shares of its width. */
const [from, to] = [0.3, 0.7];
/** A heading over both columns may cross the gutter. */
const mostCrossing = 0.1;

/** The page's lines, a column after the other where it has two; otherwise as they are. */
export function columnsApart(page: readonly string[]): readonly string[] {
  const filled = page.filter((line) => line.trim() !== "");
  if (filled.length < fewestBeside || filled.some((line) => line.includes("\t"))) return page;
  const width = Math.max(...filled.map((line) => line.trimEnd().length));
  const at = filled.length > mostLines || width > widest ? undefined : gutterOf(filled, width);
  if (at === undefined) return page;
  const left: string[] = [];
  const right: string[] = [];
  for (const line of page) {
    if (isCrossing(line, at)) {
      // What goes over both columns ends them.
      left.push(...right.splice(0), line);
      continue;
    }
    left.push(line.slice(0, at).trimEnd());
    right.push(line.slice(at).trim());
  }
  return [...left, ...right];
}

/** Where a run of spaces goes down the page with texts on both sides of it. */
function gutterOf(lines: readonly string[], width: number): number | undefined {
  for (let at = Math.floor(width * from); at <= Math.ceil(width * to); at += 1) {
    const crossing = lines.filter((line) => isCrossing(line, at)).length;
    if (crossing > lines.length * mostCrossing) continue;
    const beside = lines.filter((line) => line.slice(0, at).trim() !== "" && line.slice(at).trim() !== "");
    // The right column begins here, for all its lines.
    const begun = beside.filter((line) => line.charAt(at) !== " ").length;
    if (beside.length < fewestBeside || begun * 4 < beside.length * 3) continue;
    const isText = (texts: readonly string[]) =>
      texts.filter((text) => text.trim().length >= narrowest).length * 2 > texts.length;
    if (isText(beside.map((line) => line.slice(0, at))) && isText(beside.map((line) => line.slice(at))))
      return at;
  }
  return undefined;
}

function isCrossing(line: string, at: number): boolean {
  return line.length > at && line.slice(Math.max(at - gutter, 0), at).trim() !== "";
}
