/**
 * Whom the document names as responsible and the directory knows by exactly that name: set with a click, never by
 * itself.
 */
import { Button, Link, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import type { ImportDraft } from "../../word/draft/import-draft.ts";
import { chooseResponsible, namedPeople } from "../../word/draft/responsible.ts";
import { useWords } from "../words/use-words.tsx";
import { useDesk } from "./desk.tsx";
import { useNamedPeople } from "./use-named-people.ts";

const useStyles = makeStyles({
  root: { marginBottom: tokens.spacingVerticalXL },
  top: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  soft: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0`, padding: 0 },
  // Big enough for a finger.
  set: { minHeight: "24px" },
  person: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `0 ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
});

export function NamedPeople({ draft }: { draft: ImportDraft }) {
  const styles = useStyles();
  const headingId = useId();
  const { edit } = useDesk();
  const words = useWords().import;
  const named = useMemo(() => namedPeople(draft), [draft]);
  const { state, found } = useNamedPeople(named);
  const all = named.flatMap(({ name, pieces }) => {
    const choice = found.get(name);
    return choice ? [{ ...choice, pieces }] : [];
  });
  const unknown = named.filter(({ name }) => !found.has(name)).map(({ name }) => name);
  if (named.length === 0) return null;
  return (
    <section className={styles.root} aria-labelledby={headingId}>
      <div className={styles.top}>
        <Subtitle2 as="h2" id={headingId}>
          {words.named}
        </Subtitle2>
        {all.length > 1 ? (
          <Button
            size="small"
            onClick={() =>
              edit((now) =>
                all.reduce((next, { pieces, person }) => chooseResponsible(next, pieces, person), now),
              )
            }
          >
            {words.setAll(all.length)}
          </Button>
        ) : null}
      </div>
      <Text className={styles.soft} role="status">
        {state === "searching" ? words.namedSearching : all.length > 0 ? words.namedIntro : null}
      </Text>
      {all.length > 0 ? (
        <ul className={styles.list}>
          {all.map(({ person, detail, pieces }) => (
            <li key={person.email} className={styles.person}>
              <Text>{person.name}</Text>
              <Text size={200} className={styles.soft}>
                {[detail, words.namedIn(pieces.length)].filter(Boolean).join(" · ")}
              </Text>
              <Link
                as="button"
                className={styles.set}
                aria-label={`${words.setPerson}: ${person.name}`}
                onClick={() => edit((now) => chooseResponsible(now, pieces, person))}
              >
                {words.setPerson}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      {state === "found" && unknown.length > 0 ? (
        <Text block className={styles.soft}>
          {words.namedUnknown(unknown)}
        </Text>
      ) : null}
      {state === "failed" ? (
        <Text block className={styles.soft}>
          {words.namedFailed}
        </Text>
      ) : null}
    </section>
  );
}
