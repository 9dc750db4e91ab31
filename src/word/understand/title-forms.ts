/**
 * The forms in which headings say themselves what they are: "1.1 Mål - Mere tid", "Mål 3: Mere tid", "Indsatsområde 2:
 * Trivsel".
 */
import { focusWords, goalWords } from "./vocabulary.ts";

export interface SelfTold {
  readonly word: "goal" | "focus";
  /** The word itself, in small letters: "delmål". */
  readonly name: string;
  readonly number: string;
  readonly title: string;
}

const number = String.raw`\d{1,2}(?:\.\d{1,2}){0,3}(?:\.?[a-h](?!\p{L}))?`;
const dash = String.raw`(?:\s*[-–—:|]+\s*|\.\s+|\.(?=\p{Lu}))`;
/** A dash that begins a word's second half is no separator: "mål-styring". */
const parted = String.raw`(?:\s*[:|]\s*|\s+[-–—]+\s*|\s*[–—]\s*|[-–—]\s+|\.\s+)`;

const goal = formsOf(anyCase(goalWords));
const focus = formsOf(anyCase(focusWords));

interface Forms {
  readonly numberFirst: RegExp;
  readonly wordFirst: RegExp;
  readonly unnumbered: RegExp;
}

function formsOf(words: string): Forms {
  return {
    numberFirst: new RegExp(
      `^(?<number>${number})[.)]?\\s*(?:[-–—:]\\s*)?(?<name>${words})(?:${parted}|\\s+(?=[\\p{Lu}"”“]))(?<title>\\S.*)$`,
      "u",
    ),
    wordFirst: new RegExp(
      `^(?<name>${words})\\s*(?:[Nn]r\\.?\\s*)?(?<number>${number}|[A-H]\\d{1,2}(?=[\\s:.)–-])|[A-HJ-Z](?=[\\s:.)–-])|[a-h](?=[:.)])|[IVX]{1,4}(?=[\\s:.)–-]))(?:${dash}|[)]\\s*|\\s+(?=[\\p{Lu}"”“]))(?<title>\\S.*)$`,
      "u",
    ),
    unnumbered: new RegExp(`^(?<name>${words})${parted}(?<title>\\S.*)$`, "u"),
  };
}

/**
 * The words in small and capital letters. The flag for that would make capital letters mean small ones too, which begin
 * no title.
 */
function anyCase(words: string): string {
  return words.replaceAll(/\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

const longestForm = 500;

const bareGoal = new RegExp(
  `^(?:(?<first>${number})[.)]?\\s+)?(?<name>${anyCase(goalWords)})(?:\\s*(?:[Nn]r\\.?\\s*)?(?<last>${number}))?\\s*[:.]?$`,
  "u",
);
const bareFocus = new RegExp(
  `^(?<name>${anyCase(focusWords)})\\s*(?:[Nn]r\\.?\\s*)?(?<number>${number})\\s*[:.]?$`,
  "u",
);

/**
 * What a heading, cleaned, says of itself. `isSetOff` tells that it looks like a heading; without that only a numbered
 * form counts.
 */
export function readForm(text: string, isSetOff: boolean): SelfTold | undefined {
  if (text.length > longestForm) return undefined;
  const line = text.trim();
  for (const [word, forms] of [
    ["goal", goal],
    ["focus", focus],
  ] as const) {
    const found =
      forms.numberFirst.exec(line)?.groups ??
      forms.wordFirst.exec(line)?.groups ??
      (isSetOff ? forms.unnumbered.exec(line)?.groups : undefined);
    // "2. MÅL FOR 2010" is a heading over goals.
    if (found?.["title"] !== undefined && !/^(?:FOR|I|OG|TIL|PÅ|MED|AF)\s/u.test(found["title"])) {
      return {
        word,
        name: (found["name"] ?? "").toLowerCase(),
        number: found["number"] ?? "",
        title: found["title"].trim(),
      };
    }
  }
  const bare = bareGoal.exec(line)?.groups;
  // "2. Udviklingsmål" is a chapter of goals, "2.1 Mål" is one.
  const first = bare?.["first"]?.includes(".") === true ? bare["first"] : undefined;
  const bareNumber = bare?.["last"] ?? first;
  if (bare && bareNumber !== undefined) {
    return { word: "goal", name: (bare["name"] ?? "").toLowerCase(), number: bareNumber, title: "" };
  }
  const bareArea = bareFocus.exec(line)?.groups;
  if (bareArea) {
    return {
      word: "focus",
      name: (bareArea["name"] ?? "").toLowerCase(),
      number: bareArea["number"] ?? "",
      title: "",
    };
  }
  return undefined;
}
