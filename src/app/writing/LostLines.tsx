/** What one has written in a line that a colleague has removed meanwhile: put back as a line of its own, or let go. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { isLost } from "../../domain/writing/line.ts";
import { useWords } from "../words/use-words.tsx";

import { useDesk, useWrittenOutline } from "./writing-desk.tsx";

export function LostLines() {
  const { writing } = useWords();
  const { writer } = useDesk();
  // A line that is lost leaves the outline.
  useWrittenOutline();
  return writer
    .allLines()
    .filter((line) => isLost(line))
    .map(({ key, shown }) => (
      <MessageBar key={key} intent="warning" layout="multiline">
        <MessageBarBody>{writing.lost(shown.title || shown.description)}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => writer.settleLost(key, true)}>
            {writing.lostKeep}
          </Button>
          <Button size="small" appearance="transparent" onClick={() => writer.settleLost(key, false)}>
            {writing.lostDrop}
          </Button>
        </MessageBarActions>
      </MessageBar>
    ));
}
