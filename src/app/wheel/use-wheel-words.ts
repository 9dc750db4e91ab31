/** The wheel's words in the language that the tab speaks. They come with the wheel's own code, so that the first load does not carry them. */
import { wheel as danish } from "../words/da/wheel.ts";
import { wheel as english } from "../words/en/wheel.ts";
import { useSpeech } from "../words/use-words.tsx";

export type WheelWords = typeof danish;

export function useWheelWords(): WheelWords {
  return useSpeech().language === "en" ? english : danish;
}
