/** A part's stored text as people read it: days and choices in words, parties by name. */
import { fullDay } from "../../domain/calendar/day-words.ts";
import type { BindingPart } from "../../domain/collaboration/confirmation.ts";
import { isDay } from "../../schema/day.ts";
import { collaborationLevels } from "../../schema/lists/collaboration-levels.ts";
import { collaborations } from "../../schema/lists/collaborations.ts";
import { useSpeech } from "../words/use-words.tsx";
import { useOpenAgreement } from "./agreement-context.ts";
import type { WrittenPart } from "./write-agreement.ts";

export function useShownValue(): (part: WrittenPart | BindingPart, value: string) => string {
  const { say, language } = useSpeech();
  const { nameOf } = useOpenAgreement();
  return (part, value) => {
    if (isDay(value)) return fullDay(language, value);
    if (part === "rhythm") {
      const choice = Object.entries(collaborations.fields.rhythm.choices).find(
        ([code]) => code === value,
      )?.[1];
      return choice ? say(choice) : value;
    }
    if (part === "level") {
      const level = Object.entries(collaborationLevels).find(([code]) => code === value)?.[1];
      return level ? say(level) : value;
    }
    if (part === "parties") return value.split(", ").map(nameOf).join(", ");
    return value;
  };
}
