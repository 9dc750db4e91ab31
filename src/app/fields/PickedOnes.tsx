/** What has been picked, each with a cross; long titles take the lines they need. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss12Regular } from "@fluentui/react-icons";
import { useWords } from "../words/use-words.tsx";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
  },
  one: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXXS,
    maxWidth: "100%",
    boxSizing: "border-box",
    paddingLeft: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    // Only seen in the contrast theme.
    outline: `1px solid ${tokens.colorTransparentStroke}`,
    lineHeight: tokens.lineHeightBase300,
  },
  text: { overflowWrap: "anywhere", minWidth: 0, paddingTop: "2px", paddingBottom: "2px" },
  cross: { minWidth: "24px", maxWidth: "24px", padding: 0 },
});

export function PickedOnes({
  picked,
  remove,
  label,
}: {
  readonly picked: readonly { readonly value: string; readonly text: string }[];
  readonly remove: (value: string) => void;
  readonly label: string;
}) {
  const styles = useStyles();
  const { fields } = useWords();
  if (picked.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={label}>
      {picked.map(({ value, text }) => (
        <li key={value} className={styles.one}>
          <span className={styles.text}>{text}</span>
          <Button
            className={styles.cross}
            appearance="transparent"
            size="small"
            icon={<Dismiss12Regular />}
            aria-label={fields.remove(text)}
            onClick={() => remove(value)}
          />
        </li>
      ))}
    </ul>
  );
}
