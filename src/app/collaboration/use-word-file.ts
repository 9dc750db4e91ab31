/** Gives the agreement as a Word file. The code that writes it is loaded when somebody asks for one. */
import type { Section } from "../../domain/collaboration/sections.ts";
import { collaborationLevels } from "../../schema/lists/collaboration-levels.ts";
import { useTellFault } from "../messages/use-tell-fault.ts";
import { useProduct } from "../site/product.tsx";
import { useSpeech, useWords } from "../words/use-words.tsx";
import { useOpenAgreement } from "./agreement-context.ts";
import { agreementText } from "./agreement-text.ts";
import { useSectionTitle } from "./section-title.ts";
import { useGoals } from "./use-goals.ts";
import { useShownValue } from "./use-shown-value.ts";

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Saves the file where the browser saves files. Says itself what goes wrong. */
export function useWordFile(sections: readonly Section[]): () => Promise<void> {
  const { language, say } = useSpeech();
  const words = useWords().collaboration;
  const { today } = useProduct();
  const tellFault = useTellFault();
  const { collaboration } = useOpenAgreement();
  const titleOf = useSectionTitle();
  const shown = useShownValue();
  const goals = useGoals(collaboration.goals);
  const save = async (): Promise<void> => {
    try {
      const { writeAgreement } = await import("../../word/write/write-agreement.ts");
      const bytes = await writeAgreement(
        agreementText(collaboration, sections, {
          language,
          words,
          today,
          titleOf,
          shown,
          levelTitle: say(collaborationLevels[collaboration.level]),
          goalTitles: collaboration.goals.flatMap((id) => goals.get(id)?.title ?? []),
        }),
      );
      const address = URL.createObjectURL(new Blob([bytes.slice()], { type: wordType }));
      const link = document.createElement("a");
      link.href = address;
      // Signs that file systems do not take.
      link.download = `${collaboration.title.replaceAll(/[\\/:*?"<>|]+/gu, " ").trim()}.docx`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    } catch (error) {
      tellFault(error, { about: collaboration.title, again: () => void save() });
    }
  };
  return save;
}
