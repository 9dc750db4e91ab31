/**
 * What goes wrong in a terminal, as one sentence that says what to do. A command throws a `Failure` or lets
 * `sentenceOf` explain the rest.
 */
import { SharePointError } from "../sharepoint/sending/errors.ts";

/** Something the person at the terminal can mend; the message is the sentence that she reads. */
export class Failure extends Error {
  override readonly name = "Failure";
}

/** What IT reads: the sentence, and SharePoint's own words. */
export function sentenceFor(error: SharePointError): string {
  return error.facts === "" ? error.sentence.da : `${error.sentence.da} (${error.facts})`;
}

interface SystemError extends Error {
  readonly code: string;
  readonly path?: string;
}

/** The sentence for whatever was thrown; a stack only for what is a bug of ours. */
function sentenceOf(error: unknown): string {
  if (error instanceof Failure) return error.message;
  if (error instanceof SharePointError) return sentenceFor(error);
  if (isSystemError(error)) {
    const path = error.path ?? "filen";
    switch (error.code) {
      case "EACCES":
      case "EPERM":
      case "EROFS":
        return `Rettesnor må ikke skrive i ${path}: vælg en anden mappe med --data, eller giv dig selv skriveret.`;
      case "ENOENT":
        return `${path} kan ikke laves: vælg en anden mappe med --data.`;
      case "ENOTDIR":
      case "EEXIST":
        return `${path} er ikke en mappe: vælg en anden med --data.`;
      case "ENOSPC":
        return `Disken er fuld, så ${path} kan ikke skrives.`;
      default:
    }
  }
  return error instanceof Error ? `Noget uventet gik galt: ${error.stack ?? error.message}` : String(error);
}

/** Runs a command: what it throws becomes one sentence on standard error. Gives the exit code. */
export async function codeOf(command: () => Promise<void>): Promise<0 | 1> {
  try {
    await command();
    return 0;
  } catch (error) {
    console.error(sentenceOf(error));
    return 1;
  }
}

/** The same as the whole of this process, which then ends so. */
export async function run(command: () => Promise<void>): Promise<void> {
  if ((await codeOf(command)) !== 0) process.exitCode = 1;
}

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}
