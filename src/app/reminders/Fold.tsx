/**
 * Lines that unfold: a heading with what it holds in short, and the rest only once it is asked for, so that hundreds of
 * rows cost nothing folded.
 */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: "start",
  },
  title: { minWidth: "6.5rem", fontVariantNumeric: "tabular-nums" },
  name: { "@media (min-width: 640px)": { minWidth: "14rem" } },
  brief: { color: tokens.colorNeutralForeground2 },
  panel: {
    margin: `0 0 ${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXXL}`,
    "@media (max-width: 639px)": { marginLeft: tokens.spacingHorizontalS },
  },
});

export interface Folded {
  readonly key: string;
  readonly title: string;
  /** In full, for the tooltip. */
  readonly hint?: string;
  readonly brief: ReactNode;
  readonly content: ReactNode;
}

/** `open` says which are unfolded at first; `isNamed`: the titles are names, which take more room than days. */
export function Fold({
  items,
  open,
  isNamed = false,
}: {
  items: readonly Folded[];
  open: (item: Folded) => boolean;
  isNamed?: boolean;
}) {
  const styles = useStyles();
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const openItems = items.filter((item) => open(item) !== turned.has(item.key)).map(({ key }) => key);
  return (
    <Accordion
      multiple
      collapsible
      openItems={openItems}
      onToggle={(_, { value }) => {
        const key = String(value);
        setTurned(new Set(turned.has(key) ? [...turned].filter((each) => each !== key) : [...turned, key]));
      }}
    >
      {items.map(({ key, title, hint, brief, content }) => (
        <AccordionItem key={key} value={key} className={styles.item}>
          <AccordionHeader as="h3" title={hint}>
            <span className={styles.head}>
              <Text weight="semibold" className={mergeClasses(styles.title, isNamed && styles.name)}>
                {title}
              </Text>
              <Text className={styles.brief}>{brief}</Text>
            </span>
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>{content}</AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
