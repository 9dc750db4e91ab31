/** A quarter as people write it by hand in SharePoint: "K3 2026", "3. kvartal 2026", "2026 Q3". Pure. */
import { isQuarter, type Quarter } from "./calendar.ts";

const year = String.raw`(?<year>20\d\d)`;
const forms = [
  // 2026-K3, 2026K3, 2026 q3
  new RegExp(String.raw`^${year}[\s/-]*[kq]\s?(?<number>[1-4])$`, "iu"),
  // K3 2026, Q3-2026, kv. 3 2026
  new RegExp(String.raw`^(?:k|q|kvt?\.?|kvartal|quarter)\s?(?<number>[1-4])[\s/,-]*${year}$`, "iu"),
  // 3. kvartal 2026, 3 kv. 2026, 3rd quarter of 2026
  new RegExp(
    String.raw`^(?<number>[1-4])(?:\.|st|nd|rd|th)?\s?(?:kvt?\.?|kvartal|quarter)\s*(?:i|of|,)?\s*${year}$`,
    "iu",
  ),
];

/** The quarter that a text names; undefined where it names none, or more than that. */
export function quarterIn(text: string): Quarter | undefined {
  // What is pasted brings direction marks, hard spaces and dashes of its own.
  const plain = text
    .normalize("NFKC")
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll(/\p{Pd}/gu, "-")
    .trim();
  for (const form of forms) {
    const { year: in_, number } = form.exec(plain)?.groups ?? {};
    const quarter = `${in_}-K${number}`;
    if (isQuarter(quarter)) return quarter;
  }
  return undefined;
}
