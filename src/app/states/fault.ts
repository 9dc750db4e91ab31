/**
 * Reads an error that reached the screen. SharePoint's own come with a kind and a sentence; anything else is a bug and says so. The
 * error's class is told by its fields, because the SharePoint code is loaded on demand and must stay out of the first load.
 */
import { bilingual, type Bilingual } from "../../schema/bilingual.ts";
import type { Issue } from "../../schema/entity.ts";
import type { ErrorKind } from "../../sharepoint/errors.ts";

export interface Fault {
  readonly kind: ErrorKind;
  readonly sentence: Bilingual;
  readonly facts: string;
  readonly issues: readonly Issue[];
}

const unexpected = bilingual(
  "Det er en fejl i Rettesnor. Det, du har skrevet, er her stadig. Prøv igen, og sig det til it, hvis det bliver ved.",
  "This is a fault in Rettesnor. What you have written is still here. Try again, and tell IT if it goes on.",
);

function isSharePointError(
  error: unknown,
): error is Error & Omit<Fault, "issues"> & { issues?: readonly Issue[] } {
  return error instanceof Error && "kind" in error && "sentence" in error && "facts" in error;
}

/** What an error means to the user, and the facts for IT. */
export function describeFault(error: unknown): Fault {
  if (isSharePointError(error)) {
    return { kind: error.kind, sentence: error.sentence, facts: error.facts, issues: error.issues ?? [] };
  }
  return {
    kind: "broken",
    sentence: unexpected,
    facts: error instanceof Error ? (error.stack ?? error.message) : String(error),
    issues: [],
  };
}
