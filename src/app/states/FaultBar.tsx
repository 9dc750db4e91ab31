/**
 * What went wrong with something that one did, where one did it: the sentence, and the way on, which is to sign in
 * where one is signed out.
 */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { useSpeech } from "../words/use-words.tsx";
import type { Fault } from "./fault.ts";
import { useSignInAgain } from "./use-sign-in-again.ts";

export function FaultBar({
  fault,
  retry,
  tellsIssues = true,
  className,
}: {
  /** Nothing is shown where nothing went wrong. */
  fault: Fault | undefined;
  /** Tries the same again; where it is absent, whoever did it does it again by the button that is there already. */
  retry?: () => void;
  /** False where each field says by itself what is wrong with it. */
  tellsIssues?: boolean;
  className?: string;
}) {
  const { words, say } = useSpeech();
  const signInAgain = useSignInAgain();
  /** One is in again, and has nothing more to do about it. */
  const [settled, setSettled] = useState<Fault>();
  if (fault === undefined || fault === settled) return null;
  const isSignedOut = fault.kind === "signed-out";
  const goOn = retry ?? (() => setSettled(fault));
  const sentences = [fault, ...(tellsIssues ? fault.issues : [])].map(({ sentence }) => say(sentence));
  return (
    <MessageBar
      intent="error"
      layout="multiline"
      role="alert"
      {...(className !== undefined && { className })}
    >
      <MessageBarBody>{sentences.join(" ")}</MessageBarBody>
      {isSignedOut || retry ? (
        <MessageBarActions>
          <Button size="small" onClick={isSignedOut ? () => signInAgain(goOn) : retry}>
            {isSignedOut ? words.states.signIn : words.states.retry}
          </Button>
        </MessageBarActions>
      ) : null}
    </MessageBar>
  );
}
