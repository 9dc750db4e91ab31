/** What stands below a label, gathered: as a list of actions or indicators, or as one text. */
import type { Line } from "./line.ts";
import type { Detail, Piece, Point } from "./reading.ts";

export interface Entry {
  readonly kind: "item" | "text";
  readonly text: string;
  readonly places: readonly string[];
  readonly level: number;
  /** It stood on the label's own line and is one of several: "Handling 1: ...". */
  readonly isEnumerated: boolean;
  /** What is said of it alone. */
  readonly details: readonly Detail[];
}

export function entryOf(kind: Entry["kind"], line: Line): Entry {
  // The number of a list's line is counted again wherever it is shown.
  const isListed = kind === "item" && line.bullet === undefined;
  const text = isListed ? line.title.replace(/^\(?(?:[a-z]|[ivx]{1,4})[.)]\s+/u, "") : line.text;
  return {
    kind,
    text,
    places: line.places,
    level: line.bullet?.level ?? 0,
    isEnumerated: false,
    details: [],
  };
}

export interface Listed {
  readonly pieces: readonly Point[];
  /** Introductions to the list. */
  readonly leadIns: readonly Piece[];
  /** Text beside the list. */
  readonly beside: readonly Piece[];
}

/** The list that the entries make: an item each, what is below an item with it; without bullets a paragraph each. */
export function listOf(entries: readonly Entry[]): Listed {
  const pieces: Point[] = [];
  const leadIns: Piece[] = [];
  const beside: Piece[] = [];
  const items = entries.filter((entry) => entry.kind === "item");
  const top = Math.min(...items.map((entry) => entry.level));
  const lastItem = entries.findLastIndex((entry) => entry.kind === "item");
  for (const [index, entry] of entries.entries()) {
    const piece = { text: entry.text, places: entry.places, details: entry.details };
    const next = entries[index + 1];
    if (entry.isEnumerated || (items.length === 0 && !entries.some((each) => each.isEnumerated))) {
      if (items.length === 0 && entry.text.endsWith(":") && next) leadIns.push(piece);
      else pieces.push(piece);
    } else if (entry.kind === "item" && entry.level <= top && !isBelow(entries, index)) pieces.push(piece);
    else if (entry.kind === "item") extend(pieces, { ...piece, text: `- ${entry.text}` });
    else if (next?.kind === "item" && entry.text.endsWith(":")) leadIns.push(piece);
    else if (index < lastItem || entries.some((each) => each.isEnumerated)) {
      if (pieces.length === 0) beside.push(piece);
      else extend(pieces, piece);
    } else beside.push(piece);
  }
  return { pieces, leadIns, beside };
}

/** A bullet below "Handling 1: ..." belongs to that action. */
function isBelow(entries: readonly Entry[], index: number): boolean {
  return entries.slice(0, index).some((entry) => entry.isEnumerated);
}

function extend(pieces: Point[], { text, places, details }: Point): void {
  const last = pieces.pop();
  pieces.push(
    last
      ? {
          text: `${last.text}\n${text}`,
          places: [...last.places, ...places],
          details: [...last.details, ...details],
        }
      : { text, places, details },
  );
}

/** The entries as one text: paragraphs with an empty line between them, items as lines that begin with "- ". */
export function textOf(entries: readonly Entry[]): Piece {
  let text = "";
  for (const [index, { kind, level, text: own }] of entries.entries()) {
    const before = entries[index - 1];
    const isList = kind === "item";
    const glue =
      index === 0 ? "" : isList && (before?.kind === "item" || before?.text.endsWith(":")) ? "\n" : "\n\n";
    text += glue + (isList ? `${"  ".repeat(Math.min(level, 5))}- ${own}` : own);
  }
  return { text, places: entries.flatMap(({ places }) => places) };
}
