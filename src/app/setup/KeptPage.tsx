/**
 * IT's page of what this browser keeps, whosever it is: to see that drafts are kept, and to clear up. It shows no
 * content.
 */
import { Button, Text, Title2, makeStyles, tokens } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { useContentIsVisible } from "../calm/use-is-calm.ts";
import { dropEntries, keptEntries, type KeptEntry } from "../kept/entries.ts";
import { keeping } from "../kept/keeping.ts";
import { FactTable } from "../layout/FactTable.tsx";
import { ConfirmButton } from "../messages/ConfirmButton.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { ageAt, keptAbout } from "./kept-about.ts";

const useStyles = makeStyles({
  page: {
    minHeight: "100vh",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  root: {
    maxWidth: "68rem",
    margin: "0 auto",
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalL,
  },
  lead: { color: tokens.colorNeutralForeground2, maxWidth: "72ch" },
  quiet: { color: tokens.colorNeutralForeground2 },
  figure: { whiteSpace: "nowrap" },
});

function sizeIn(language: string, characters: number): string {
  const isSmall = characters < 1024;
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit: isSmall ? "byte" : "kilobyte",
    maximumFractionDigits: 0,
  }).format(isSmall ? characters : characters / 1024);
}

export function KeptPage() {
  const styles = useStyles();
  const { words, language, say } = useSpeech();
  const { kept } = words;
  const [entries, setEntries] = useState<readonly KeptEntry[]>();
  const [now] = useState(() => Date.now());
  const isKept = useStore(keeping);
  useContentIsVisible();
  useEffect(() => {
    void keptEntries().then(setEntries);
  }, []);
  const drop = async (gone: readonly KeptEntry[]) => {
    await dropEntries(gone);
    setEntries(await keptEntries());
  };
  const nameOf = ({ slot }: KeptEntry): string => {
    const names: Readonly<Record<string, string>> = kept.slots;
    return names[slot] ?? kept.unknown(slot);
  };
  const wording = { words: kept, language, say };
  const aboutOf = ({ slot, id }: KeptEntry): string => keptAbout(slot, id, wording);
  return (
    <main className={styles.page}>
      <div className={styles.root}>
        <Title2 as="h1">{kept.title}</Title2>
        <Text className={styles.lead}>{kept.lead}</Text>
        <Text>
          {(["local", "database"] as const)
            .map((store) => `${kept[store]} ${kept.taken[isKept[store]]}`)
            .join(" · ")}
        </Text>
        {entries?.length === 0 ? <Text role="status">{kept.empty}</Text> : null}
        {entries && entries.length > 0 ? (
          <>
            <FactTable heads={[kept.what, kept.whose, kept.of, kept.age, kept.size, kept.remove]}>
              {entries.map((entry) => (
                <tr key={`${entry.store} ${entry.key}`}>
                  <td>
                    {nameOf(entry)}
                    {entry.rule?.days === undefined ? null : (
                      <Text block size={200} className={styles.quiet}>
                        {kept.forAtMost(entry.rule.days)}
                      </Text>
                    )}
                  </td>
                  <td>
                    {entry.person === "" ? kept.everybody : entry.person}
                    {entry.siteUrl === "" ? null : (
                      <Text block size={200} className={styles.quiet}>
                        {entry.siteUrl}
                      </Text>
                    )}
                  </td>
                  <td>{aboutOf(entry)}</td>
                  <td className={styles.figure}>
                    {entry.at === undefined ? kept.damaged : ageAt(now, entry.at, wording)}
                  </td>
                  <td className={styles.figure}>{sizeIn(language, entry.size)}</td>
                  <td>
                    <Button
                      size="small"
                      icon={<Delete16Regular />}
                      aria-label={kept.removeOf(nameOf(entry), aboutOf(entry))}
                      onClick={() => void drop([entry])}
                    >
                      {kept.remove}
                    </Button>
                  </td>
                </tr>
              ))}
            </FactTable>
            <ConfirmButton
              label={kept.clear}
              title={kept.clearTitle}
              text={kept.clearText}
              yes={kept.clear}
              no={kept.keep}
              onConfirm={() => void drop(entries)}
            />
          </>
        ) : null}
      </div>
    </main>
  );
}
