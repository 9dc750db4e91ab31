/**
 * A text that the parties write together: to be read, or written in its place; two writings at once stand beside each
 * other until one is chosen.
 */
import type { SectionName } from "../../domain/collaboration/sections.ts";
import { undoesConfirmations, useOpenAgreement } from "./agreement-context.ts";
import { RivalTexts } from "./RivalTexts.tsx";
import { TextPart } from "./TextPart.tsx";
import { useSectionTitle } from "./section-title.ts";

type SharedText = Exclude<SectionName, "expectations">;

export function WrittenPart({ part }: { part: SharedText }) {
  const { collaboration } = useOpenAgreement();
  const title = useSectionTitle()(part);
  const standing = collaboration.parts[part];
  return (
    <>
      <TextPart
        part={part}
        value={standing.value}
        waitsForWord={undoesConfirmations(collaboration, part)}
        label={title}
      />
      <RivalTexts part={part} standing={standing} />
    </>
  );
}
