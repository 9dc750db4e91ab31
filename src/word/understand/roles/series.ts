/**
 * Headings that are counted by a word of the document's own: "Fokus 1: Rekruttering", "Fokus 2: Løn uden fejl". The
 * word says nothing that the number does not.
 */
import { fold } from "../letters.ts";
import type { Line } from "../line.ts";
import { readLabel } from "../label.ts";
import { readForm } from "../title-forms.ts";

const counted =
  /^(?<word>\p{Lu}\p{L}+)\s+(?:nr\.?\s*)?(?<number>\d{1,2}(?:\.\d{1,2})?|[A-H]|[IVX]{1,4})\s*(?:[:.–—-]\s*(?<title>\p{L}.*)|[:.]?)$/u;
const otherWords = /^(?:bilag|figur|tabel|side|uge|kapitel|fase|version|note|punkt)$/u;

/** The lines, such headings with the number and the title that they have. */
export function withSeries(lines: readonly Line[]): Line[] {
  const found = lines.map((line) => (isHeading(line) ? counted.exec(line.text)?.groups : undefined));
  const counts = new Map<string, Set<string>>();
  for (const groups of found) {
    if (!groups) continue;
    const word = fold(groups["word"] ?? "");
    counts.set(word, (counts.get(word) ?? new Set()).add(groups["number"] ?? ""));
  }
  return lines.map((line, index) => {
    const groups = found[index];
    const isSeries = groups && (counts.get(fold(groups["word"] ?? ""))?.size ?? 0) > 1;
    return isSeries ? { ...line, number: groups["number"] ?? "", title: groups["title"] ?? "" } : line;
  });
}

function isHeading(line: Line): boolean {
  if (line.cell !== undefined || line.bullet !== undefined || line.number !== "" || line.text.length > 200)
    return false;
  if (line.outline === undefined && !line.isMarked) return false;
  const word = /^\p{L}+/u.exec(line.text)?.[0] ?? "";
  return (
    !otherWords.test(fold(word)) &&
    readForm(line.text, true) === undefined &&
    readLabel(line.text) === undefined
  );
}
