/** Tables in texts: Markdown's, HTML's, and the cells between tabs that a table becomes when it is pasted. */

export interface TextTable {
  /** Rows of cells; each cell holds its lines. */
  readonly rows: readonly (readonly (readonly string[])[])[];
  /** How many lines of the text it took. */
  readonly length: number;
}

/** The table that begins at this line, if one does. */
export function tableAt(lines: readonly string[], at: number): TextTable | undefined {
  return htmlTable(lines, at) ?? pipeTable(lines, at) ?? tabTable(lines, at);
}

const longestHtmlTable = 5000;

function htmlTable(lines: readonly string[], at: number): TextTable | undefined {
  if (!/^\s*<table[\s>]/iu.test(lines[at] ?? "")) return undefined;
  let length = 1;
  while (length < longestHtmlTable && at + length <= lines.length) {
    if (/<\/table>/iu.test(lines[at + length - 1] ?? "")) break;
    length += 1;
  }
  const html = lines.slice(at, at + length).join("\n");
  const rows = [...html.matchAll(/<tr[\s>](?<row>[\s\S]*?)(?=<\/tr>|<tr[\s>]|<\/table>|$)/giu)].map((match) =>
    [
      ...(match.groups?.["row"] ?? "").matchAll(
        /<t[dh](?:\s[^<>]*)?>(?<cell>[\s\S]*?)(?=<\/t[dh]>|<t[dh][\s>]|$)/giu,
      ),
    ].map((cell) => cellLines(cell.groups?.["cell"] ?? "")),
  );
  return rows.length === 0 ? undefined : { rows, length };
}

function cellLines(cell: string): string[] {
  return cell
    .replaceAll(/\s*\n\s*/gu, " ")
    .replaceAll(/<li(?:\s[^<>]*)?>/giu, "\n- ")
    .replaceAll(/<br\s*\/?>|<\/?(?:p|div|ul|ol)(?:\s[^<>]*)?>|<\/li>/giu, "\n")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && line !== "-");
}

const separatorRow = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/u;

function pipeTable(lines: readonly string[], at: number): TextTable | undefined {
  const first = lines[at] ?? "";
  const isBegun =
    /^\s*\|.*\|\s*$/u.test(first) ||
    (first.includes("|") && separatorRow.test(lines[at + 1] ?? "") && (lines[at + 1] ?? "").includes("|"));
  if (!isBegun) return undefined;
  let length = 0;
  const rows: string[][][] = [];
  while ((lines[at + length] ?? "").includes("|")) {
    const line = (lines[at + length] ?? "").trim();
    length += 1;
    if (separatorRow.test(line)) continue;
    const cells = line
      .replace(/^\|/u, "")
      .replace(/(?<!\\)\|$/u, "")
      .split(/(?<!\\)\|/u);
    rows.push(cells.map((cell) => cellLines(cell.replaceAll("\\|", "|"))));
  }
  return { rows, length };
}

/**
 * Two lines or more with the same number of tabs between words; a contents line ends in a page number, a list line
 * begins with its mark.
 */
function tabTable(lines: readonly string[], at: number): TextTable | undefined {
  const columns = tabColumns(lines[at]);
  if (columns < 2) return undefined;
  let length = 1;
  while (tabColumns(lines[at + length]) === columns) length += 1;
  if (length < 2) return undefined;
  const rows = lines
    .slice(at, at + length)
    .map((line) => line.split("\t").map((cell) => (cell.trim() === "" ? [] : [cell.trim()])));
  return { rows, length };
}

function tabColumns(line: string | undefined): number {
  if (line === undefined || !/\S\t/u.test(line)) return 0;
  const cells = line.split("\t").map((cell) => cell.trim());
  const isContents = /^(?:<b>)?\d{1,3}(?:<\/b>)?$/u.test(cells.at(-1) ?? "") || /\.{4}|…{2}/u.test(line);
  const isListLine = /^(?:[-–—•·▪●○◦‣*o]|\(?\w{1,2}[.)]|\d+(?:\.\d+)*\.?)$/u.test(cells[0] ?? "");
  return isContents || isListLine ? 0 : cells.length;
}
