/** A quiet line when what is shown is not the newest: offline, SharePoint busy, signed out. Silent when all is well. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useProduct } from "../site/product.tsx";
import { describeFault } from "../states/fault.ts";
import { useSignInAgain } from "../states/use-sign-in-again.ts";
import { useSpeech } from "../words/use-words.tsx";

export function Freshness({
  error,
  isFetching,
  readAt,
  retry,
}: {
  error: unknown;
  isFetching: boolean;
  /** When the content was last read, in milliseconds since 1970. */
  readAt: number;
  retry: () => void;
}) {
  const { words, language, say } = useSpeech();
  const product = useProduct();
  const signInAgain = useSignInAgain();
  const { states } = words;
  if (!error) {
    return product.isWaiting ? (
      <MessageBar intent="info" politeness="polite">
        <MessageBarBody>{states.waiting}</MessageBarBody>
      </MessageBar>
    ) : null;
  }
  const fault = describeFault(error);
  const time = new Intl.DateTimeFormat(language === "da" ? "da-DK" : "en-GB", {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  }).format(readAt);
  return (
    <MessageBar intent="warning" politeness="polite" layout="multiline">
      <MessageBarBody>
        {fault.kind === "offline" ? states.offlineCopy(time) : states.staleCopy(time, say(fault.sentence))}
      </MessageBarBody>
      <MessageBarActions>
        {fault.kind === "signed-out" ? (
          <Button size="small" onClick={() => signInAgain(retry)}>
            {states.signIn}
          </Button>
        ) : (
          <Button size="small" onClick={retry} disabled={isFetching}>
            {states.retry}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
