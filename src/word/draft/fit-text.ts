/**
 * Makes texts of a document fit the columns they go to, without losing a letter: a title of one line, and a text below
 * it for the rest.
 */
import { noteLimit, textLimit } from "../../schema/field.ts";

export interface TitleAndText {
  readonly title: string;
  readonly text: string;
}

/** The text without signs that no column can hold. */
export function storable(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029\v\f]/gu, "\n")
    .replaceAll(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]|\p{Surrogate}/gu, "");
}

/** One line: the title as SharePoint takes it. */
export function oneLine(text: string): string {
  return storable(text).replaceAll(/\s+/gu, " ").trim();
}

/**
 * A text as a title with a text below. A short first line is the title and the rest the text; of a long one the first
 * sentence is the title, and the text is all of it, so that what was said is there in one piece.
 */
export function fitTitle(whole: string): TitleAndText {
  const clean = storable(whole).trim();
  const end = clean.indexOf("\n");
  const first = oneLine(end < 0 ? clean : clean.slice(0, end));
  if (first.length <= textLimit) return { title: first, text: end < 0 ? "" : clean.slice(end).trim() };
  return { title: shortened(first), text: clean };
}

/** The first sentence of a line, or as many words as there is room for. */
function shortened(line: string): string {
  const sentence = /^.{20,255}?[.!?](?=\s\p{Lu})/u.exec(line)?.[0];
  if (sentence !== undefined && sentence.length <= textLimit) return sentence;
  return `${line.slice(0, textLimit - 1).replace(/\s+\S*$/u, "")}…`;
}

/** A title and a text as the one text that they were: what `fitTitle` takes apart. */
export function wholeText({ title, text }: TitleAndText): string {
  if (text === "") return title;
  const opening = title.endsWith("…") ? title.slice(0, -1) : title;
  return title === "" || oneLine(text).startsWith(opening) ? text : `${title}\n${text}`;
}

/** A text in parts that fit a column of several lines, broken between paragraphs where there are any. */
export function fitNote(text: string): readonly string[] {
  const parts: string[] = [];
  let rest = storable(text).trim();
  while (rest.length > noteLimit) {
    const room = rest.slice(0, noteLimit);
    const at = Math.max(room.lastIndexOf("\n\n"), room.lastIndexOf("\n"), room.lastIndexOf(" "));
    const end = at > noteLimit / 2 ? at : noteLimit;
    parts.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return [...parts, rest];
}
