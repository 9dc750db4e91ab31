/** Back and forth in what was done in the plan, for those who have no keys for it. */
import { Button } from "@fluentui/react-components";
import { ArrowRedo20Regular, ArrowUndo20Regular } from "@fluentui/react-icons";
import { useStore } from "zustand";
import { useWords } from "../words/use-words.tsx";
import { useDesk } from "./writing-desk.tsx";

const ways = {
  undo: { icon: <ArrowUndo20Regular />, letter: "Z", from: "done", word: "back" },
  redo: { icon: <ArrowRedo20Regular />, letter: "Y", from: "undone", word: "forth" },
} as const;

export function HistoryButtons() {
  return (
    <>
      <HistoryButton way="undo" />
      <HistoryButton way="redo" />
    </>
  );
}

function HistoryButton({ way }: { way: keyof typeof ways }) {
  const { fields, writing } = useWords();
  const { commands } = useDesk();
  const { icon, letter, from, word } = ways[way];
  const isThere = useStore(commands.history.store, ({ [from]: steps }) => steps.length > 0);
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={icon}
      aria-label={writing[word]}
      title={fields.withKey(writing[word], `Ctrl+${letter}`)}
      aria-keyshortcuts={`Control+${letter}`}
      disabledFocusable={!isThere}
      onClick={() => commands.goInHistory(way)}
    />
  );
}
