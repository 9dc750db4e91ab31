/**
 * Tells briefly what went wrong where no form is there to tell it: what it is about, why, and the way on. Whoever is
 * signed out gets the way back in.
 */
import { describeFault } from "../states/fault.ts";
import { useSignInAgain } from "../states/use-sign-in-again.ts";
import { useSpeech } from "../words/use-words.tsx";
import { useSayBriefly } from "./use-say-briefly.tsx";

export interface Told {
  /** The title of what it is about. */
  readonly about?: string | undefined;
  /** A sentence that goes before: what has been done of it. */
  readonly before?: string;
  /** Tries the same once more; absent where that would be of no use. */
  readonly again?: (() => void) | undefined;
}

export function useTellFault(): (caught: unknown, told?: Told) => void {
  const { words, say } = useSpeech();
  const sayBriefly = useSayBriefly();
  const signInAgain = useSignInAgain();
  return (caught, { about, before, again } = {}) => {
    const { kind, sentence } = describeFault(caught);
    const named = about === undefined || about === "" ? undefined : `“${about}”:`;
    sayBriefly({
      text: [named, before, say(sentence)].filter((part) => part !== undefined && part !== "").join(" "),
      intent: "error",
      ...(kind === "signed-out"
        ? { action: { label: words.states.signIn, run: () => signInAgain(again ?? nothing) } }
        : again && { action: { label: words.undoing.tryAgain, run: again } }),
    });
  };
}

function nothing(): void {
  // Being in again is all that was wanted.
}
