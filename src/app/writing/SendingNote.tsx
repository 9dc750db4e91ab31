/** Says quietly how it goes with saving: on its way, done, or what waits and why. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useProduct } from "../site/product.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { useDesk, useSendingState } from "./writing-desk.tsx";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, minHeight: tokens.lineHeightBase200 },
});

/** What waits for a moment only is not worth a word. In milliseconds. */
const patience = 4000;

export function SendingNote() {
  const styles = useStyles();
  const { words, say } = useSpeech();
  const { signIn } = useProduct();
  const { sender } = useDesk();
  const { isSending, unsent, fault, untitled } = useSendingState();
  const isWaiting = unsent > 0;
  const waitsLong = useLasts(isWaiting);
  if (fault && isWaiting) {
    const tryAgain = () => {
      void (fault.kind === "signed-out" ? signIn().catch(() => undefined) : Promise.resolve()).then(() =>
        sender.sendNow(),
      );
    };
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {words.writing.waiting(unsent)} {say(fault.sentence)}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={tryAgain}>
            {fault.kind === "signed-out" ? words.states.signIn : words.writing.tryAgain}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  const onlyUntitled = waitsLong && !isSending && untitled > 0 && untitled === unsent;
  return (
    <Text size={200} role="status" className={styles.quiet} block>
      {onlyUntitled
        ? words.writing.untitled(untitled)
        : isSending || isWaiting
          ? words.writing.saving
          : words.writing.saved}
    </Text>
  );
}

/** Whether something has been so for longer than a moment. */
function useLasts(isSo: boolean): boolean {
  const [since, setSince] = useState<number>();
  useEffect(() => {
    if (!isSo) return undefined;
    const timer = setTimeout(() => setSince(Date.now()), patience);
    return () => {
      clearTimeout(timer);
      setSince(undefined);
    };
  }, [isSo]);
  return isSo && since !== undefined;
}
