/** Writing XML: text and attributes, escaped. */

export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
}

/** An element. Attributes that are undefined are left out; `inner` is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
  inner = "",
): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number | boolean] => entry[1] !== undefined)
    .map(([key, value]) => {
      const text = typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
      return ` ${key}="${escapeXml(text)}"`;
    })
    .join("");
  return inner === "" ? `<${name}${written} />` : `<${name}${written}>${inner}</${name}>`;
}
