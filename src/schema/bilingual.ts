/** A text that people see, in the product's two languages. Danish is the first; English follows Teams' language. */

export type Language = "da" | "en";
export type Bilingual = Readonly<Record<Language, string>>;

/** A pair of texts: Danish, then English. */
export function bilingual(da: string, en: string): Bilingual {
  return { da, en };
}
