/** The keys with which one writes, for those who want to know. */
import {
  Button,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Subtitle2,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Keyboard20Regular } from "@fluentui/react-icons";
import { useWords } from "../words/use-words.tsx";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: `${tokens.spacingVerticalM} 0 0`,
  },
  key: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0 },
  // Nobody has these keys on a phone.
  button: { "@media (max-width: 639px)": { display: "none" } },
});

export function KeysHelp() {
  const styles = useStyles();
  const { writing } = useWords();
  return (
    <Popover positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Button className={styles.button} appearance="transparent" size="small" icon={<Keyboard20Regular />}>
          {writing.keys}
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={writing.keysTitle}>
        <Subtitle2 as="h2">{writing.keysTitle}</Subtitle2>
        <dl className={styles.list}>
          {writing.keyList.map(([key, meaning]) => (
            <div key={key} style={{ display: "contents" }}>
              <dt className={styles.key}>{key}</dt>
              <dd className={styles.meaning}>{meaning}</dd>
            </div>
          ))}
        </dl>
      </PopoverSurface>
    </Popover>
  );
}
