/**
 * Says quietly, where one begins to write, that the browser keeps no drafts: what is written lives as long as the page.
 * Nothing where it keeps them.
 */
import { Text, tokens } from "@fluentui/react-components";
import { useStore } from "zustand";
import { keeping } from "../kept/keeping.ts";
import { useWords } from "../words/use-words.tsx";

/** `of` is where the drafts of this place are kept. */
export function NotKept({ of, className }: { of: "local" | "database"; className?: string }) {
  const isKept = useStore(keeping, (now) => now[of]);
  const { states } = useWords();
  if (isKept) return null;
  return (
    <Text
      role="note"
      size={200}
      block
      className={className}
      style={{ color: tokens.colorNeutralForeground2 }}
    >
      {states.notKept}
    </Text>
  );
}
