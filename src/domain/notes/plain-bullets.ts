/** Bulleted lists as Word and Outlook put them on the clipboard as plain text: a sign, a tab, the words. Pure. */

/**
 * The signs, as a pattern: dots and squares, the letters that Word's outer levels are made of, and what its fonts of
 * symbols have in the area for private use. A letter is a bullet before a tab only.
 */
export const bulletSigns = String.raw`(?:[•·▪◦○●■□➢✓]\s+|[o§Øü]\t\s*|[\uF000-\uF0FF]\s*)`;

const bulleted = new RegExp(`^[ \\t]*(${bulletSigns})(?=\\S)`, "u");

/**
 * The text with such bullets written as notes have them: one level for each sign, in the order in which they first
 * come, since Word gives each level its own. Other lines stay as they are.
 */
export function withPlainBullets(text: string): string {
  const lines = text.split(/\r\n|\r|\n/u);
  // Dots that somebody typed with a space behind are read as they stand, with their indent.
  if (!lines.some((line) => /^[ \t]*(?:[^\s\p{L}\p{N}]|[o§Øü])\t/u.test(line) && bulleted.test(line)))
    return text;
  const signs: string[] = [];
  return lines
    .map((line) => {
      const sign = bulleted.exec(line)?.[1]?.trim();
      if (sign === undefined) return line;
      if (!signs.includes(sign)) signs.push(sign);
      return `${"  ".repeat(signs.indexOf(sign))}- ${line.replace(bulleted, "")}`;
    })
    .join("\n");
}
