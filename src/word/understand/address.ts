/** The address at the end of a document: the last lines, as long as they look like one. */
import { fold } from "./letters.ts";
import { readLabel } from "./label.ts";
import type { Line } from "./line.ts";
import { readForm } from "./title-forms.ts";

const sure = [
  /^\d{4}\s+\p{Lu}[\p{L}\s.-]+$/u,
  /^[\w.+-]+@[\w.-]+\.\w{2,}$/u,
  /^(?:https?:\/\/|www\.)\S+$/iu,
  /^(?:tlf|telefon|mail|e-?mail|mobil|cvr|ean)\b.{0,60}$/iu,
  /^(?:\+45\s?)?(?:\d{2}\s?){4}$/u,
];
const likely = [
  /^[\p{Lu}][\p{L}\s.]+\s\d{1,4}\s?[A-Z]?(?:,.*)?$/u,
  /^[\p{Lu}][\p{L}\s.-]* kommune$/iu,
  /^[\p{Lu}\s&,-]{3,60}$/u,
];
const mostLines = 14;

/** Parts the address from the lines before it. `names` are the plan's department and the like. */
export function takeAddress(
  lines: readonly Line[],
  names: readonly string[],
): { address: Line[]; rest: Line[] } {
  const folded = new Set(names.map(fold).filter((name) => name !== ""));
  let from = lines.length;
  let isSure = false;
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - mostLines); at -= 1) {
    const line = lines[at];
    if (line === undefined || line.bullet || line.text.length > 90 || line.outline !== undefined) break;
    if (readLabel(line.text) || readForm(line.text, false)) break;
    const isAddress = sure.some((pattern) => pattern.test(line.text));
    if (!isAddress && !likely.some((pattern) => pattern.test(line.text)) && !folded.has(fold(line.text)))
      break;
    isSure ||= isAddress;
    from = at;
  }
  return isSure
    ? { address: lines.slice(from), rest: lines.slice(0, from) }
    : { address: [], rest: [...lines] };
}
