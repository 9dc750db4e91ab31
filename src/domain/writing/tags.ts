/**
 * Several short words in one column, kept as "a; b": readable in SharePoint, and each its own when one searches or
 * counts.
 */

/** The tags in a stored text, each once, in the order in which they stand there. */
export function readTags(text: string | undefined): string[] {
  const tags = new Map<string, string>();
  for (const part of (text ?? "").split(/[;\r\n]/u)) {
    const tag = part.trim().replaceAll(/\s+/gu, " ");
    const key = tag.toLocaleLowerCase("da");
    if (tag !== "" && !tags.has(key)) tags.set(key, tag);
  }
  return [...tags.values()];
}

/** The text to store; undefined when there are none. */
export function writeTags(tags: readonly string[]): string | undefined {
  const text = readTags(tags.join(";")).join("; ");
  return text === "" ? undefined : text;
}

/** The tags that stand in these texts, those used most first. */
export function commonTags(texts: Iterable<string | undefined>): string[] {
  const counts = new Map<string, { readonly tag: string; count: number }>();
  for (const tag of [...texts].flatMap(readTags)) {
    const key = tag.toLocaleLowerCase("da");
    const known = counts.get(key) ?? { tag, count: 0 };
    known.count += 1;
    counts.set(key, known);
  }
  return [...counts.values()]
    .toSorted((a, b) => b.count - a.count || a.tag.localeCompare(b.tag, "da"))
    .map(({ tag }) => tag);
}
