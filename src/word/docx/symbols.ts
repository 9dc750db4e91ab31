/**
 * Letters that are elements of their own: signs out of the fonts Symbol and Wingdings, which have places of their own
 * for them, and equations in one line.
 */
import { childOf, type Element } from "./xml.ts";

/** What the private places of the old sign fonts stand for. */
const symbolFont = new Map<number, string>([
  [0xa3, "≤"],
  [0xa5, "∞"],
  [0xab, "↔"],
  [0xac, "←"],
  [0xad, "↑"],
  [0xae, "→"],
  [0xaf, "↓"],
  [0xb0, "°"],
  [0xb1, "±"],
  [0xb2, "″"],
  [0xb3, "≥"],
  [0xb4, "×"],
  [0xb7, "•"],
  [0xb8, "÷"],
  [0xb9, "≠"],
  [0xba, "≡"],
  [0xbb, "≈"],
  [0xbc, "…"],
  [0xd7, "·"],
  [0xde, "⇒"],
  [0xe5, "∑"],
  [0x44, "Δ"],
  [0x6d, "µ"],
]);
const wingdings = new Map<number, string>([
  [0x4a, "☺"],
  [0x4b, "😐"],
  [0x4c, "☹"],
  [0x6c, "●"],
  [0x6e, "■"],
  [0x6f, "□"],
  [0x9f, "•"],
  [0xa7, "▪"],
  [0xa8, "◻"],
  [0xd8, "➢"],
  [0xdf, "←"],
  [0xe0, "→"],
  [0xe1, "↑"],
  [0xe2, "↓"],
  [0xe8, "➔"],
  [0xf0, "⇨"],
  [0xfb, "✗"],
  [0xfc, "✓"],
  [0xfd, "☒"],
  [0xfe, "☑"],
]);
/** Says that a sign stands here that nobody knows. */
const missing = "\uFFFD";

/** The sign of a `w:sym`. */
export function signOf({ attributes }: Element): string {
  const font = attributes["w:font"] ?? "";
  const code = Number.parseInt(attributes["w:char"] ?? "", 16);
  if (!Number.isInteger(code) || code < 32) return "";
  const place = code >= 0xf0_00 && code <= 0xf0_ff ? code - 0xf0_00 : code;
  if (/^symbol/iu.test(font)) return symbolFont.get(place) ?? missing;
  if (/^wingdings/iu.test(font)) return wingdings.get(place) ?? missing;
  const isOrdinary =
    code < 0xd8_00 || (code > 0xdf_ff && code < 0xe0_00) || (code > 0xf8_ff && code < 0x1_10_00_00);
  return isOrdinary ? String.fromCodePoint(code) : missing;
}

/** An equation in one line: "CO2", "x^2", "(a+b)/c". */
export function linearMath(element: Element): string {
  const inner = (name: string): string => {
    const child = childOf(element, name);
    return child ? partsOf(child) : "";
  };
  switch (element.name) {
    case "m:t":
      return element.children.filter((child) => typeof child === "string").join("");
    case "m:f":
      return `${grouped(inner("m:num"))}/${grouped(inner("m:den"))}`;
    case "m:sSup":
      return `${inner("m:e")}^${grouped(inner("m:sup"))}`;
    case "m:rad":
      return `√${grouped(inner("m:e"))}`;
    case "m:d":
      return `(${inner("m:e")})`;
    default:
      return partsOf(element);
  }
}

function partsOf({ children }: Element): string {
  return children.map((child) => (typeof child === "string" ? "" : linearMath(child))).join("");
}

function grouped(text: string): string {
  return /^[\p{L}\p{N}.,]*$/u.test(text) ? text : `(${text})`;
}
