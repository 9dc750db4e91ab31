/** What one has deleted and a colleague has written in meanwhile: it stands there again, and one decides anew. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useStore } from "zustand";
import { useWords } from "../words/use-words.tsx";
import { useDesk } from "./writing-desk.tsx";

export function SparedLines() {
  const { writing } = useWords();
  const { sender, commands } = useDesk();
  const spared = useStore(sender.store, (state) => state.spared);
  return spared.map(({ key, by, title }) => (
    <MessageBar key={key} intent="warning" layout="multiline">
      <MessageBarBody>{writing.spared(by, title)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => sender.settleSpared(key)}>
          {writing.sparedKeep}
        </Button>
        <Button
          size="small"
          appearance="transparent"
          onClick={() => {
            sender.settleSpared(key);
            commands.remove(key);
          }}
        >
          {writing.sparedRemove}
        </Button>
      </MessageBarActions>
    </MessageBar>
  ));
}
