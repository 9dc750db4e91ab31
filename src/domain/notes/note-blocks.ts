/**
 * A note as it is read: paragraphs and lists of the lines' markup, and the web addresses that stand in it without any.
 */
import { parseFormatted, type FormattedLine, type Run } from "./formatted-text.ts";
import { isLinkAddress } from "./link-markup.ts";

export interface NoteItem {
  readonly runs: readonly Run[];
  /** The bullets further in that follow it. */
  readonly items: readonly NoteItem[];
}

export type NoteBlock =
  /** Lines without a blank one between them. */
  | { readonly kind: "paragraph"; readonly lines: readonly (readonly Run[])[] }
  | { readonly kind: "list"; readonly items: readonly NoteItem[] };

/** The blocks of a note; blank lines part them and are not blocks themselves. */
export function noteBlocks(text: string): NoteBlock[] {
  const blocks: NoteBlock[] = [];
  let gathered: FormattedLine[] = [];
  const flush = () => {
    const [first] = gathered;
    if (first?.bullet !== undefined) blocks.push({ kind: "list", items: nest(gathered) });
    else if (first) blocks.push({ kind: "paragraph", lines: gathered.map(({ runs }) => linked(runs)) });
    gathered = [];
  };
  for (const line of parseFormatted(text)) {
    const isBlank = line.bullet === undefined && line.runs.every((run) => run.text.trim() === "");
    const isOther = (gathered[0]?.bullet === undefined) !== (line.bullet === undefined);
    if (isBlank || isOther) flush();
    if (!isBlank) gathered.push(line);
  }
  flush();
  return blocks;
}

/** Bullets under the one they stand further in than; the first decides what counts as outermost. */
function nest(lines: readonly FormattedLine[]): NoteItem[] {
  const items: { runs: readonly Run[]; items: readonly NoteItem[] }[] = [];
  const [first, ...rest] = lines;
  const outermost = Math.min(...lines.map(({ bullet = 0 }) => bullet));
  if (!first) return items;
  let inner: FormattedLine[] = [];
  const close = () => {
    const last = items.at(-1);
    if (last) last.items = nest(inner);
    inner = [];
  };
  for (const line of [{ ...first, bullet: outermost }, ...rest]) {
    if ((line.bullet ?? 0) > outermost) {
      inner.push(line);
      continue;
    }
    close();
    items.push({ runs: linked(line.runs), items: [] });
  }
  close();
  return items;
}

/** Full stops and brackets after an address belong to the sentence. */
const bareAddress = /https?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)\]'’]/giu;

function linked(runs: readonly Run[]): Run[] {
  return runs.flatMap((run) => {
    if (run.link !== undefined) return [run];
    const parts: Run[] = [];
    let at = 0;
    for (const { 0: address, index } of run.text.matchAll(bareAddress)) {
      if (!isLinkAddress(address)) continue;
      if (index > at) parts.push({ ...run, text: run.text.slice(at, index) });
      parts.push({ ...run, text: address, link: address });
      at = index + address.length;
    }
    if (at < run.text.length) parts.push({ ...run, text: run.text.slice(at) });
    return parts;
  });
}
