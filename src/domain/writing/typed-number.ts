/** A number as people type it, with the language's own signs: "1.234,5" in Danish, "1,234.5" in English. */
import { bilingual as b, type Bilingual, type Language } from "../../schema/bilingual.ts";

export type TypedNumber = { readonly number: number | undefined } | { readonly sentence: Bilingual };

/**
 * The number that `text` means; undefined for an empty text. Signs that group thousands must stand in threes; the other
 * language's decimal sign is taken too where it can mean nothing else (`12.5` in Danish).
 */
export function readTypedNumber(text: string, language: Language): TypedNumber {
  // Direction marks and the like are not seen, and come along with what is pasted.
  const typed = text.replaceAll(/\p{Cf}/gu, "").trim();
  if (typed === "") return { number: undefined };
  const [group, decimal] = language === "da" ? [".", ","] : [",", "."];
  const plain = typed
    .replace(/^[\p{Pd}\u2212] ?/u, "-")
    // As sums of money end: "1.500,-".
    .replace(/[.,][\p{Pd}\u2212]$/u, "")
    .replaceAll(/[\s\u00A0'’](?=\d{3}(?!\d))/gu, group);
  const grouped = new RegExp(`^[-+]?[1-9]\\d{0,2}(?:[${group}]\\d{3})+(?:[${decimal}]\\d+)?$`, "u");
  if (grouped.test(plain)) return { number: Number(plain.replaceAll(group, "").replace(decimal, ".")) };
  if (/^[-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/u.test(plain)) return { number: Number(plain.replace(",", ".")) };
  const shown = typed.length > 40 ? `${typed.slice(0, 39)}…` : typed;
  return {
    sentence: b(
      `“${shown}” er ikke et tal. Skriv kun tallet, for eksempel 12,5.`,
      `“${shown}” is not a number. Write the number only, for instance 12.5.`,
    ),
  };
}

/** `1.234,5`. */
export function writeNumber(language: Language, number: number): string {
  return number.toLocaleString(language === "da" ? "da-DK" : "en-GB", { maximumFractionDigits: 10 });
}
