/** What is chosen in a document's old form fields: the entry of a list, the tick of a box. */
import { childOf, childrenOf, type Element, switchOf, valueOf } from "./xml.ts";

/** What stands where the field begins; a field for text holds its own. */
export function chosenIn(begin: Element): string {
  const data = childOf(begin, "w:ffData");
  const list = childOf(data, "w:ddList");
  if (list) {
    const entries = childrenOf(list, "w:listEntry").map(({ attributes }) => attributes["w:val"] ?? "");
    const chosen = entries[Number(valueOf(list, "w:result") ?? valueOf(list, "w:default") ?? 0)] ?? "";
    return /^(?:vælg|klik|select|choose)\b/iu.test(chosen) ? "" : chosen;
  }
  const box = childOf(data, "w:checkBox");
  if (!box) return "";
  return (switchOf(box, "w:checked") ?? switchOf(box, "w:default") ?? false) ? "☒ " : "☐ ";
}
