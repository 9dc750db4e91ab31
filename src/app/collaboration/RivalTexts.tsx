/**
 * A difference that nobody has settled: two parties wrote the same part at once. Both stand here until one is chosen.
 */
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { PartStanding, SharedPart } from "../../domain/collaboration/parts.ts";
import { Paragraphs } from "../fields/Paragraphs.tsx";
import { useWords } from "../words/use-words.tsx";
import { useOpenAgreement } from "./agreement-context.ts";
import { usePart } from "./use-part.ts";
import { useShownValue } from "./use-shown-value.ts";

const useStyles = makeStyles({
  root: {
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    paddingLeft: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalS,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function RivalTexts(props: { part: SharedPart; standing: PartStanding }) {
  return props.standing.rivals.length === 0 ? null : <Choice {...props} />;
}

function Choice({ part, standing }: { part: SharedPart; standing: PartStanding }) {
  const styles = useStyles();
  const words = useWords().collaboration;
  const { mayWrite, where, nameOf } = useOpenAgreement();
  const field = usePart(where, part, standing.value, false);
  const shown = useShownValue();
  const all = [{ party: standing.by ?? "", value: standing.value }, ...standing.rivals];
  return (
    <div className={styles.root} role="group" aria-label={words.rival}>
      <Text>{words.rival}</Text>
      {all.map(({ party, value }) => (
        <div key={party}>
          <Text size={200} className={styles.quiet}>
            {words.rivalOf(nameOf(party))}
          </Text>
          <Paragraphs text={value === "" ? words.emptied : shown(part, value)} />
          {mayWrite ? (
            <Button size="small" disabledFocusable={field.isSaving} onClick={() => void field.save(value)}>
              {words.useThis}
            </Button>
          ) : null}
        </div>
      ))}
    </div>
  );
}
