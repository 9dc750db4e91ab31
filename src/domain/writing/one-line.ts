/** A text of several lines as one: a space where a line ended, whatever spaces stood around it. */
export function oneLine(text: string): string {
  // A pattern for spaces around a line's end would look at a long run of spaces again from each of them.
  return text.replaceAll(/\s+/gu, (spaces) => (/[\r\n]/u.test(spaces) ? " " : spaces));
}
