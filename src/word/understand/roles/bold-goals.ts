/**
 * Goals that are bold sentences at the beginning of a paragraph: "**I 2026 oplever ni ud af ti forældre, at de bliver
 * lyttet til.** Den seneste undersøgelse viste otte." Where that comes again, each is a heading and a text.
 */
import type { Line } from "../line.ts";

const shortest = 20;
const longest = 200;

export function withBoldGoals(lines: readonly Line[]): Line[] {
  const isGoal = lines.map(isBoldSentence);
  if (isGoal.filter(Boolean).length < 2) return [...lines];
  return lines.flatMap((line, index) => {
    if (isGoal[index] !== true) return [line];
    const title = line.text.slice(0, line.boldLead).trim().replace(/\.$/u, "");
    const text = line.text.slice(line.boldLead).trim();
    return [
      { ...line, text: title, title, isBold: true, isMarked: true, boldLead: title.length },
      { ...line, text, title: text, isBold: false, isMarked: false, boldLead: 0, isApart: false },
    ];
  });
}

function isBoldSentence({ text, boldLead, bullet, cell, outline, number }: Line): boolean {
  if (bullet !== undefined || cell !== undefined || outline !== undefined || number !== "") return false;
  if (boldLead < shortest || boldLead > longest || boldLead >= text.length - 1) return false;
  return /\.\s*$/u.test(text.slice(0, boldLead));
}
