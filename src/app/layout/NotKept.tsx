/**
 * Says, where one first begins something and once for the whole page, that the browser keeps no drafts, and why: what
 * is written lives as long as the page. Nothing where it keeps them.
 */
import { Text, tokens } from "@fluentui/react-components";
import { useEffect, useId } from "react";
import { useStore } from "zustand";
import { keeping, sayAt } from "../kept/keeping.ts";
import { useWords } from "../words/use-words.tsx";

export function NotKept({
  of,
  isBegun,
}: {
  /** Where the drafts of this place are kept. */
  of: "local" | "database";
  /** Something has been begun in this place that SharePoint does not have. */
  isBegun: boolean;
}) {
  const place = useId();
  const taken = useStore(keeping, (now) => now[of]);
  const isSaidHere = useStore(keeping, ({ saidAt }) => saidAt === place);
  const { states } = useWords();
  const isLost = isBegun && taken !== "kept";
  useEffect(() => {
    if (isLost) sayAt(place);
  }, [isLost, place]);
  if (!isSaidHere || taken === "kept") return null;
  return (
    <Text role="note" size={200} block style={{ color: tokens.colorNeutralForeground2 }}>
      {states.notKept[taken]}
    </Text>
  );
}
