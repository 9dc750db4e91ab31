/** The words of Samarbejde in the language of the tab. They come with these pages, not with the tab's first load. */
import { collaboration as da, type CollaborationWords } from "../words/da/collaboration.ts";
import { collaboration as en } from "../words/en/collaboration.ts";
import { useSpeech } from "../words/use-words.tsx";

export function useCollaborationWords(): CollaborationWords {
  return useSpeech().language === "en" ? en : da;
}

/** "Skoler & Uddannelse, Sundhed & Ældre og Kultur & Fritid". */
export function joined(names: readonly string[], and: string): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1) ?? ""}`;
}
