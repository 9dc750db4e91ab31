/**
 * What becomes of what one writes, under its field: saving, saved, not saved and why, or that another has written
 * something else.
 */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Paragraphs } from "../fields/Paragraphs.tsx";
import { NotKept } from "../layout/NotKept.tsx";
import { useWords } from "../words/use-words.tsx";
import type { PartField } from "./use-part.ts";
import { FaultBar } from "../states/FaultBar.tsx";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, minHeight: "1rem", display: "block" },
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  root: { "@media print": { display: "none" } },
});

export function PartState({
  field,
  waitsForWord,
  nameOf,
  party,
}: {
  field: PartField;
  waitsForWord: boolean;
  /** A party's name by its key. */
  nameOf: (key: string) => string;
  /** Whose row one writes in. */
  party: string;
}) {
  const styles = useStyles();
  const words = useWords().collaboration;
  const { fault, overtaken, isSaving, isChanged, isKept, wasSaved } = field;
  const theirs = overtaken && (overtaken.by === party ? words.overtakenByColleague : nameOf(overtaken.by));
  return (
    <div className={styles.root}>
      <NotKept of="local" isBegun={isChanged} />
      {overtaken ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {words.overtaken(theirs ?? "")}
            <Paragraphs text={overtaken.value === "" ? words.emptied : overtaken.value} />
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => field.settle("mine")}>
              {words.useMine}
            </Button>
            <Button size="small" onClick={() => field.settle("theirs")}>
              {words.useTheirs}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ) : null}
      <FaultBar fault={fault} retry={() => void field.save()} />
      {waitsForWord && isChanged && !overtaken && !fault ? (
        <>
          <Text size={200} className={styles.quiet}>
            {words.willAskAgain}
          </Text>
          <div className={styles.row}>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={isSaving}
              onClick={() => void field.save()}
            >
              {isSaving ? words.saving : words.saveChange}
            </Button>
            <Button size="small" onClick={field.undo}>
              {words.undoChange}
            </Button>
          </div>
        </>
      ) : (
        <Text size={200} role="status" className={styles.quiet}>
          {isSaving
            ? words.saving
            : isChanged && !fault && !overtaken
              ? isKept
                ? words.draftKept
                : ""
              : wasSaved
                ? words.saved
                : ""}
        </Text>
      )}
    </div>
  );
}
