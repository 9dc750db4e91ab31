/** Joins paragraphs that were broken in the middle of a sentence, as text from a PDF is, and only those. */
import { readLabel } from "./label.ts";
import type { Line } from "./line.ts";

/** A sentence cannot end in these words. */
const connecting =
  /(?:\s|^)(?:og|at|i|af|for|med|som|til|den|det|de|en|et|på|ved|der|eller|samt|fra|om|under|mellem|efter|hvor|vores|deres|sine?|skal|kan|vil|er|har|herunder|ift\.|fx|bl\.a\.)$|[,–&/(]$/u;
const terminal = /[.!?:;…”"»)]$/u;
const shortest = 45;

/** The lines with broken sentences whole again; a joined line has the places of all its parts. */
export function mend(lines: readonly Line[]): Line[] {
  const mended: Line[] = [];
  for (const line of lines) {
    const before = mended.at(-1);
    if (before && isBroken(before, line)) mended[mended.length - 1] = join(before, line);
    else mended.push(line);
  }
  return mended;
}

function isBroken(before: Line, line: Line): boolean {
  if (line.bullet || (line.number !== "" && !/^\p{Ll}/u.test(line.text))) return false;
  if (!isSameCell(before, line) || before.isBoxed !== line.isBoxed) return false;
  const isHeading = before.outline !== undefined;
  if (isHeading !== (line.outline !== undefined)) return false;
  if (isHeading && before.outline !== line.outline) return false;
  if (isHeading && isSameParagraph(before, line)) return true;
  if (readLabel(line.text, line.boldLead)) return false;
  const label = readLabel(before.text, before.boldLead);
  // "Handling: Opgaver, der kan løses på en", and the rest of the sentence below it.
  if (label) return label.rest !== "" && connecting.test(before.text) && /^\p{Ll}/u.test(line.text);
  const text = before.text;
  // "(Finn Top, 2. kvartal" goes on with "2026)".
  if (text.lastIndexOf("(") > text.lastIndexOf(")") && /^[^()]{0,60}\)/u.test(line.text)) return true;
  // "... – Tobias K." goes on with "(december 2027)".
  if (before.bullet && !line.isApart && /^\([^()]{2,60}\)\.?$/u.test(line.text)) return true;
  const isHyphenated = /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line.text);
  if (isHyphenated) return true;
  if (terminal.test(text) && !connecting.test(text)) return false;
  const goesOn = /^[\p{Ll}(]/u.test(line.text);
  if (isHeading || (before.isMarked && line.isMarked && !before.bullet)) {
    return before.isMarked === line.isMarked && (goesOn || connecting.test(text)) && text.length > 15;
  }
  if (before.isMarked !== line.isMarked && before.isBold !== line.isBold) return false;
  // A point of a list that ends in "på" goes on in the next line, whatever letter that begins with.
  // "1. En arbejdsplads, som folk søger til" over an empty line and a paragraph is whole.
  const isOver = line.isApart && before.isApart && before.number !== "";
  if (connecting.test(text) && text.length > 20) {
    const mayGoOn = text.length > shortest || (before.bullet !== undefined && !line.isMarked);
    return goesOn || (mayGoOn && !isOver);
  }
  // Short lines that begin small are a list without bullets.
  const isListed = /^\p{Ll}/u.test(text) && !before.bullet && before.places.length === 1;
  return goesOn && text.length >= shortest && !isListed;
}

/** A heading whose line was broken by hand. */
function isSameParagraph(before: Line, line: Line): boolean {
  const [paragraph = ""] = (before.places[0] ?? "").split(",");
  return (line.places[0] ?? "").startsWith(`${paragraph},`);
}

function isSameCell(one: Line, other: Line): boolean {
  return (
    one.cell?.table === other.cell?.table &&
    one.cell?.row === other.cell?.row &&
    one.cell?.column === other.cell?.column
  );
}

function join(before: Line, line: Line): Line {
  const isHyphenated = /\p{Ll}-$/u.test(before.text) && /^\p{Ll}/u.test(line.text);
  // "kasse- og regnskab" keeps its hyphen and its space.
  const isSplitWord = isHyphenated && !/^(?:og|eller|samt)\b/u.test(line.text);
  const glue = (text: string): string =>
    isSplitWord ? text.slice(0, -1) + line.text : `${text} ${line.text}`;
  return {
    ...before,
    text: glue(before.text),
    title: glue(before.title),
    places: [...before.places, ...line.places],
    isMarked: before.isMarked && line.isMarked,
  };
}
