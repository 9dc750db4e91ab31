/** Back and forth in what was done in the plan, for those who have no keys for it. */
import { Button } from "@fluentui/react-components";
import { ArrowRedo20Regular, ArrowUndo20Regular } from "@fluentui/react-icons";
import { useStore } from "zustand";
import { useWords } from "../words/use-words.tsx";
import { useDesk } from "./writing-desk.tsx";

export function HistoryButtons() {
  const { fields, writing } = useWords();
  const { commands } = useDesk();
  const canUndo = useStore(commands.history.store, ({ done }) => done.length > 0);
  const canRedo = useStore(commands.history.store, ({ undone }) => undone.length > 0);
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        icon={<ArrowUndo20Regular />}
        aria-label={writing.back}
        title={fields.withKey(writing.back, "Ctrl+Z")}
        aria-keyshortcuts="Control+Z"
        disabledFocusable={!canUndo}
        onClick={() => commands.goInHistory("undo")}
      />
      <Button
        appearance="transparent"
        size="small"
        icon={<ArrowRedo20Regular />}
        aria-label={writing.forth}
        title={fields.withKey(writing.forth, "Ctrl+Y")}
        aria-keyshortcuts="Control+Y"
        disabledFocusable={!canRedo}
        onClick={() => commands.goInHistory("redo")}
      />
    </>
  );
}
