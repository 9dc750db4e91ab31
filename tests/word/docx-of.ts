/**
 * Word documents of a plain notation, so that a plan and what should be read of it can lie in one text: `#` to `#####`
 * headings, `T` the title, `N2` a heading that Word numbers, `*` bullets (indented: below a bullet), `+` a list that
 * Word numbers, `@Style16` a style of the author's own, `~16` large letters, `_` underlined, `|` a table's row (` / `
 * between a cell's paragraphs, `^` merged with the cell above), `**` bold. Anything else is typed as it stands.
 */
import { type FileChild, Paragraph, type Table, TextRun } from "docx";
import {
  bullets,
  type CellContent,
  h,
  large,
  makeDocx,
  numbered,
  numberedHeading,
  p,
  styled,
  subBullets,
  table,
  title,
} from "./make-docx.ts";

/** The document that the notation tells of. Styles named with `@` say nothing but the letters' size. */
export function docxOf(notation: string): Promise<Uint8Array> {
  const lines = notation.split("\n").filter((line) => line.trim() !== "");
  const children: FileChild[] = [];
  let rows: CellContent[][] = [];
  const endTable = (): void => {
    if (rows.length > 0) children.push(tableOf(rows), p(""));
    rows = [];
  };
  const margins: { header?: string; footer?: string } = {};
  const names = new Map<string, number>();
  for (const line of lines) {
    if (line.startsWith("|")) {
      rows.push(cellsOf(line));
      continue;
    }
    endTable();
    const margin = /^(?<which>header|footer)> (?<text>.*)$/u.exec(line)?.groups;
    const own = /^@(?<name>\p{L}+)(?<size>\d*) (?<text>.*)$/u.exec(line)?.groups;
    if (margin) margins[margin["which"] === "header" ? "header" : "footer"] = margin["text"] ?? "";
    else if (own) {
      names.set(own["name"] ?? "", Number(own["size"]));
      children.push(styled(own["name"] ?? "", own["text"] ?? ""));
    } else children.push(paragraphOf(line));
  }
  endTable();
  return makeDocx(children, {
    ...margins,
    styles: [...names].map(([name, size]) => ({ id: name, name, ...(size > 0 ? { size } : {}) })),
  });
}

function tableOf(rows: readonly CellContent[][]): Table {
  return table(...rows);
}

function cellsOf(line: string): CellContent[] {
  return line
    .replace(/^\|/u, "")
    .replace(/\|\s*$/u, "")
    .split("|")
    .map((cell) => {
      const text = cell.trim();
      return text === "^" ? { below: true } : text.split(" / ").map(paragraphOf);
    });
}

function paragraphOf(line: string): Paragraph {
  const found = /^(?<mark>#{1,5}|T|N[123]|\*|\s+\*|\+|~\d+|_) (?<text>.*)$/u.exec(line)?.groups ?? {};
  const { mark = "", text = line } = found;
  const level = Math.min(mark.length, 5) as 1 | 2 | 3 | 4 | 5;
  if (mark.startsWith("#")) return h(level, text);
  if (mark === "T") return title(text);
  if (mark.startsWith("N")) return numberedHeading(Number(mark.slice(1)) as 1 | 2 | 3, text);
  if (mark === "_") return new Paragraph({ children: [new TextRun({ text, underline: {} })] });
  if (mark.startsWith("~")) return large(text, Number(mark.slice(1)));
  const [one] = mark === "*" ? bullets(text) : mark === "+" ? numbered(text) : subBullets(text);
  if (mark !== "" && !text.includes("**") && one) return one;
  const runs = text.split("**").map((part, index) => new TextRun({ text: part, bold: index % 2 === 1 }));
  const reference = mark === "+" ? "list" : "bullets";
  return new Paragraph({
    children: runs,
    ...(mark === "" ? {} : { numbering: { reference, level: mark.length > 1 ? 1 : 0 } }),
  });
}
