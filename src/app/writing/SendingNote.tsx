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
import { useStore } from "zustand";
import { clashes } from "../../domain/writing/line.ts";
import { useSignInAgain } from "../states/use-sign-in-again.ts";
import { useSpeech } from "../words/use-words.tsx";
import { useDesk, useSendingState } from "./writing-desk.tsx";

const useStyles = makeStyles({
  wide: { flexBasis: "100%" },
  quiet: { color: tokens.colorNeutralForeground2, minHeight: tokens.lineHeightBase200 },
});

export function SendingNote() {
  const styles = useStyles();
  const { words, say } = useSpeech();
  const signInAgain = useSignInAgain();
  const { sender, writer } = useDesk();
  const clashing = useStore(writer.store, ({ lines }) =>
    [...lines.values()].reduce((sum, line) => sum + Number(clashes(line).length > 0), 0),
  );
  const { isSending, waiting, fault, untitled, unsound } = useSendingState();
  const isWaiting = waiting > 0;
  if (fault && isWaiting) {
    const send = () => sender.sendNow();
    return (
      <MessageBar intent="warning" layout="multiline" className={styles.wide}>
        <MessageBarBody>
          {words.writing.waiting(waiting)}{" "}
          {fault.kind === "offline" ? words.writing.offline : say(fault.sentence)}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={fault.kind === "signed-out" ? () => signInAgain(send) : send}>
            {fault.kind === "signed-out" ? words.states.signIn : words.writing.tryAgain}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  return (
    <Text size={200} role="status" className={styles.quiet} block>
      {clashing > 0
        ? words.writing.undecided(clashing)
        : isSending || isWaiting
          ? words.writing.saving
          : unsound > 0
            ? words.writing.unsound(unsound)
            : untitled > 0
              ? words.writing.untitled(untitled)
              : words.writing.saved}
    </Text>
  );
}
