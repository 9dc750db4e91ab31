/**
 * Reads an error that reached the screen. SharePoint's own come with a kind and a sentence; anything else is a bug and
 * says so. The error's class is told by its fields, because the SharePoint code is loaded on demand and must stay out
 * of the first load.
 */
import { bilingual, type Bilingual } from "../../schema/bilingual.ts";
import type { Issue } from "../../schema/entity.ts";
import type { ErrorKind } from "../../sharepoint/sending/errors.ts";

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

const codeMissing = bilingual(
  "En del af Rettesnor kunne ikke hentes. Forbindelsen er væk, eller der er kommet en ny udgave. Det, du har skrevet, er her stadig. Genindlæs siden, når du er på nettet.",
  "A part of Rettesnor could not be loaded. The connection is gone, or there is a new edition. What you have written is still here. Reload the page when you are online.",
);

/** What browsers say when code that is loaded on demand does not come: Chromium, Firefox, Safari. */
const codeDidNotCome =
  /dynamically imported module|Importing a module script failed|Unable to preload CSS|error loading dynamically/iu;

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
  if (error instanceof Error && codeDidNotCome.test(error.message)) {
    return { kind: "offline", sentence: codeMissing, facts: error.message, issues: [] };
  }
  return {
    kind: "broken",
    sentence: unexpected,
    facts: error instanceof Error ? (error.stack ?? error.message) : String(error),
    issues: [],
  };
}
