/** What is said of plans that are deleted, in the language that the tab speaks. It comes with its own pages, so that the first load does not carry it. */
import { planRemoval as danish } from "../words/da/plan-removal.ts";
import { planRemoval as english } from "../words/en/plan-removal.ts";
import { useSpeech } from "../words/use-words.tsx";

export function useRemovalWords(): typeof danish {
  return useSpeech().language === "en" ? english : danish;
}
