/**
 * What was understood, as an outline in which every line can be opened and corrected. Six hundred lines stay fluent.
 */
import { MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useId, useMemo } from "react";
import type { ImportDraft } from "../../word/draft/import-draft.ts";
import { numbersOf } from "../../word/draft/outline-order.ts";
import { problemsOf } from "../../word/draft/problems.ts";
import { useSpeech } from "../words/use-words.tsx";
import { walk } from "./light-up.ts";
import { PieceEditor } from "./PieceEditor.tsx";
import { PieceRow } from "./PieceRow.tsx";
import { useGradually } from "./use-gradually.ts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  none: { marginBottom: tokens.spacingVerticalL },
});

export function OutlinePane({ draft, opened }: { draft: ImportDraft; opened: string | undefined }) {
  const styles = useStyles();
  const { words, say } = useSpeech();
  const helpId = useId();
  const drawn = useGradually(draft.pieces.length);
  const { pieces } = draft;
  const numbers = useMemo(() => numbersOf(pieces), [pieces]);
  const late = useDeferredValue(draft);
  const problems = useMemo(() => {
    const found = new Map<string, string>();
    for (const { at, sentence } of problemsOf(late)) {
      if ("piece" in at && !found.has(at.piece)) found.set(at.piece, say(sentence));
    }
    return found;
  }, [late, say]);
  const first = pieces.some(({ id }) => id === opened) ? opened : pieces[0]?.id;
  return (
    <>
      {pieces.some(({ kind }) => kind === "goal") ? null : (
        <MessageBar intent="info" layout="multiline" className={styles.none}>
          <MessageBarBody>{words.import.noGoals}</MessageBarBody>
        </MessageBar>
      )}
      <span id={helpId} hidden>
        {words.import.planHelp}
      </span>
      <ol
        className={styles.list}
        aria-label={words.import.planSide}
        aria-describedby={helpId}
        onKeyDown={(event) => walk(event, "button[data-stop]")}
      >
        {pieces.slice(0, drawn).map((piece, index) => {
          const isOpen = piece.id === opened;
          return (
            <PieceRow
              key={piece.id}
              piece={piece}
              number={numbers.get(piece.id) ?? ""}
              isAfterOther={pieces[index - 1]?.kind !== piece.kind}
              isOpen={isOpen}
              isStop={piece.id === first}
              problem={problems.get(piece.id)}
            >
              {isOpen ? (
                <PieceEditor
                  draft={draft}
                  piece={piece}
                  isFirst={index === 0}
                  isLast={index === pieces.length - 1}
                  problem={problems.get(piece.id)}
                />
              ) : null}
            </PieceRow>
          );
        })}
      </ol>
    </>
  );
}
