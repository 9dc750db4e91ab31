/**
 * What still hinders a draft from becoming a plan, as sentences that say where. Nothing of this stops anybody from
 * going on correcting.
 */
import { bilingual as b, type Bilingual } from "../../schema/bilingual.ts";
import { isDay } from "../../schema/day.ts";
import { noteLimit, textLimit } from "../../schema/field.ts";
import type { ImportDraft, PlanFacts } from "./import-draft.ts";
import { strayPieces } from "./outline-order.ts";

export interface Problem {
  /** The piece's id, or the name of the fact. */
  readonly at: { readonly piece: string } | { readonly fact: keyof PlanFacts };
  readonly sentence: Bilingual;
}

export function problemsOf(draft: ImportDraft): readonly Problem[] {
  const problems: Problem[] = [];
  const { facts } = draft;
  const wrong = (fact: keyof PlanFacts, da: string, en: string) =>
    problems.push({ at: { fact }, sentence: b(da, en) });
  if (facts.title.trim() === "") wrong("title", "Planen skal have en titel.", "The plan needs a title.");
  if (facts.title.length > textLimit) {
    wrong("title", "Titlen må højst fylde 255 tegn.", "The title may be at most 255 characters.");
  }
  if (facts.owner === undefined) wrong("owner", "Vælg, hvis plan det er.", "Choose whose plan it is.");
  if (!isDay(facts.from)) wrong("from", "Skriv, hvornår planen begynder.", "Say when the plan begins.");
  if (!isDay(facts.to)) wrong("to", "Skriv, hvornår planen slutter.", "Say when the plan ends.");
  if (isDay(facts.from) && isDay(facts.to) && facts.from > facts.to) {
    wrong("to", "Planen slutter, før den begynder.", "The plan ends before it begins.");
  }
  if (draft.pieces.length === 0) {
    wrong("title", "Der er intet i planen endnu.", "There is nothing in the plan yet.");
  }
  for (const { id, kind, title, text, due } of draft.pieces) {
    const at = { piece: id };
    if (kind !== "status" && title.trim() === "") {
      problems.push({ at, sentence: b("Her mangler en titel.", "A title is missing here.") });
    }
    if (title.length > textLimit) {
      problems.push({
        at,
        sentence: b(
          `Titlen må højst fylde 255 tegn; den fylder ${title.length}. Flyt noget af den til beskrivelsen.`,
          `The title may be at most 255 characters; it is ${title.length}. Move some of it to the description.`,
        ),
      });
    }
    if (text.length > noteLimit) {
      problems.push({
        at,
        sentence: b(
          "Teksten er for lang: højst 63.999 tegn.",
          "The text is too long: 63,999 characters at most.",
        ),
      });
    }
    if (due !== "" && !isDay(due)) {
      problems.push({
        at,
        sentence: b("Fristen er ikke en dag, der findes.", "The deadline is not a day that exists."),
      });
    }
  }
  for (const { id } of strayPieces(draft.pieces)) {
    problems.push({
      at: { piece: id },
      sentence: b("Det skal stå under et mål. Vælg, hvilket.", "It must stand below a goal. Choose which."),
    });
  }
  return problems;
}
