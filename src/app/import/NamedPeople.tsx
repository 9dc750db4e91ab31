/**
 * Whom the document names as responsible, by name, by initials or by what they are: whoever fits is set with a click,
 * never by itself.
 */
import { Button, Link, Subtitle2, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import type { ImportDraft } from "../../word/draft/import-draft.ts";
import { chooseResponsible, namedPeople, type NamedPerson } from "../../word/draft/responsible.ts";
import type { PersonChoice } from "../fields/use-found-people.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useWords } from "../words/use-words.tsx";
import { useDesk } from "./desk.tsx";
import { useNamedPeople } from "./use-named-people.ts";

const useStyles = makeStyles({
  root: { marginBottom: tokens.spacingVerticalXL },
  top: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  soft: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0`, padding: 0 },
  choice: { paddingLeft: tokens.spacingHorizontalL },
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

/** Where more fit, what is said tells nobody. */
const mostChoices = 5;

export function NamedPeople({ draft }: { draft: ImportDraft }) {
  const styles = useStyles();
  const headingId = useId();
  const { edit } = useDesk();
  const words = useWords().import;
  const { organisation } = useDepartmentView().snapshot;
  const named = useMemo(() => namedPeople(draft), [draft]);
  const owner = organisation.find(({ id }) => id === draft.facts.owner);
  const { state, found } = useNamedPeople(named, owner);
  const choicesFor = ({ said }: NamedPerson) => {
    const choices = found.get(said) ?? [];
    return choices.length > mostChoices ? [] : choices;
  };
  const known = named.filter((each) => choicesFor(each).length > 0);
  const certain = known.flatMap((each) => {
    const [only, ...more] = choicesFor(each);
    return only && more.length === 0 && each.people[0]?.is === "name"
      ? [{ pieces: each.pieces, person: only.person }]
      : [];
  });
  const unknown = named.filter((each) => choicesFor(each).length === 0 && isSomebody(each));
  if (known.length === 0 && unknown.length === 0) return null;
  return (
    <section className={styles.root} aria-labelledby={headingId}>
      <div className={styles.top}>
        <Subtitle2 as="h2" id={headingId}>
          {words.named}
        </Subtitle2>
        {certain.length > 1 ? (
          <Button
            size="small"
            onClick={() =>
              edit((now) =>
                certain.reduce((next, { pieces, person }) => chooseResponsible(next, pieces, person), now),
              )
            }
          >
            {words.setAll(certain.length)}
          </Button>
        ) : null}
      </div>
      <Text block className={styles.soft}>
        {state === "searching" ? words.namedSearching : words.namedIntro}
      </Text>
      {known.length > 0 ? (
        <ul className={styles.list}>
          {known.map((each) => (
            <li key={each.said}>
              <NamedChoices named={each} choices={choicesFor(each)} />
            </li>
          ))}
        </ul>
      ) : null}
      {state === "found" && unknown.length > 0 ? (
        <Text block className={styles.soft}>
          {words.namedUnknown(unknown.map(({ said }) => said))}
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

/** Not a part of the organisation, nor "alle". */
function isSomebody({ people }: NamedPerson): boolean {
  return people.some(
    ({ said, is }) => is === "name" || is === "initials" || (is === "short" && said.includes(" ")),
  );
}

/** Whoever fits: one, or several of whom one is to be chosen. */
function NamedChoices({
  named: { said, pieces },
  choices,
}: {
  named: NamedPerson;
  choices: readonly PersonChoice[];
}) {
  const styles = useStyles();
  const { edit } = useDesk();
  const words = useWords().import;
  const isOne = choices.length === 1;
  return (
    <>
      {isOne ? null : (
        <Text block>
          {words.whoIs(said)}{" "}
          <Text size={200} className={styles.soft}>
            {words.namedIn(pieces.length)}
          </Text>
        </Text>
      )}
      {choices.map(({ person, detail }) => (
        <div key={person.email} className={mergeClasses(styles.person, !isOne && styles.choice)}>
          <Text>{person.name}</Text>
          <Text size={200} className={styles.soft}>
            {[
              detail,
              isOne && said.toLowerCase() !== person.name.toLowerCase() ? words.saidAs(said) : "",
              isOne ? words.namedIn(pieces.length) : "",
            ]
              .filter(Boolean)
              .join(" · ")}
          </Text>
          <Link
            as="button"
            className={styles.set}
            aria-label={`${words.setPerson}: ${person.name}${isOne ? "" : ` (${said})`}`}
            onClick={() => edit((now) => chooseResponsible(now, pieces, person))}
          >
            {words.setPerson}
          </Link>
        </div>
      ))}
    </>
  );
}
