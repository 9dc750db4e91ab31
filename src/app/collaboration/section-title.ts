/** What an agreement's sections and parts are called: by the labels of the list, as in SharePoint. */
import type { BindingPart } from "../../domain/collaboration/confirmation.ts";
import type { SectionName } from "../../domain/collaboration/sections.ts";
import { collaborations } from "../../schema/lists/collaborations.ts";
import { useSpeech, useWords } from "../words/use-words.tsx";

type LabelledPart = BindingPart | SectionName | keyof typeof collaborations.fields;

export function useSectionTitle(): (part: LabelledPart) => string {
  const { say } = useSpeech();
  const words = useWords().collaboration;
  return (part) => {
    if (part === "expectations") return words.expectations;
    if (part === "evaluation") return words.evaluation;
    if (part === "level" || part === "parties") return words.changedPart[part];
    return say(collaborations.fields[part].label);
  };
}
