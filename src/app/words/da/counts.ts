/** Numbers within Danish sentences. */

export function countNoun(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Small numbers as words, the way a sentence has them. `et` is the neuter of one. */
export function inWords(count: number, one: "én" | "ét"): string {
  return (
    ["ingen", one, "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti"][count] ?? String(count)
  );
}

/** "ingen" reads better than 0 within a sentence. */
export function someOrNone(count: number): string {
  return count === 0 ? "ingen" : String(count);
}

export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a, b, og c": `last` stands before the last of several. */
export function joined(parts: readonly string[], last: string): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")}${last}${parts.at(-1) ?? ""}`;
}
