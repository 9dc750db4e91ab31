/** Names in a row, as one says them. */

/** "Skoler & Uddannelse, Sundhed & Ældre og Kultur & Fritid". */
export function joined(names: readonly string[], and: string): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1) ?? ""}`;
}
