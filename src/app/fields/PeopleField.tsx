/** One person, searched for in the directory; before one types, those who already stand in the plan and oneself. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useMemo, useRef, useState } from "react";
import type { Person } from "../../schema/entity.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { useWords } from "../words/use-words.tsx";
import { FieldFrame, namesOf, type FrameProps } from "./FieldFrame.tsx";
import { whenReleased } from "./when-released.ts";
import { PickList } from "./PickList.tsx";
import { leastLetters, useFoundPeople, type PersonChoice } from "./use-found-people.ts";

const useStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalXXS },
});

export function PeopleField({
  value,
  onChange,
  ...frame
}: FrameProps & {
  readonly value: Person | undefined;
  readonly onChange: (value: Person | undefined) => void;
}) {
  const styles = useStyles();
  const { fields } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const product = useProduct();
  const known = usePlanPeople();
  // What is typed in the place of whom; it is over when somebody else is chosen.
  const [typing, setTyping] = useState<{ readonly text: string; readonly over: string | undefined }>();
  const chosen = value && idOf(value);
  const typed = typing?.over === chosen ? typing?.text : undefined;
  const setTyped = (text: string | undefined) =>
    setTyping(text === undefined ? undefined : { text, over: chosen });
  const [isTried, setIsTried] = useState(false);
  const search = useFoundPeople(typed ?? "");
  const isShort = (typed ?? "").trim().length < leastLetters;
  const choices = isShort ? known : search.found;

  const pick = (person: Person) => {
    setTyped(undefined);
    setIsTried(false);
    if (chosen === idOf(person)) return;
    onChange(person);
    // Whoever has never opened the site becomes known to it now, so that saving needs to ask no more.
    if (person.id === undefined) {
      void Promise.all([product.openSite(), import("../../sharepoint/people/people.ts")])
        .then(([site, { knownPeople }]) => knownPeople(site, [person]))
        .catch(() => undefined);
    }
  };
  const clear = () => {
    setTyped(undefined);
    setIsTried(false);
    if (value) onChange(undefined);
  };
  const finish = () => {
    const text = typed?.trim();
    if (text === undefined) return;
    if (text === "") {
      clear();
      return;
    }
    const same = choices.filter(({ person }) => isCalled(person, text));
    const [only] = same;
    if (only && same.length === 1) pick(only.person);
    else if (value && isCalled(value, text)) setTyped(undefined);
    else whenReleased(() => setIsTried(true));
  };
  const note = () => {
    if (typed === undefined || typed.trim() === "") return undefined;
    if (isShort) return fields.moreLetters;
    if (search.state === "searching") return fields.searching;
    if (search.state === "failed") return fields.searchFailed;
    return search.found.length === 0 ? fields.nobodyFound(typed.trim()) : undefined;
  };
  return (
    <FieldFrame
      {...frame}
      issue={isTried && typed !== undefined ? fields.pickPerson(typed.trim()) : frame.issue}
    >
      <div className={styles.row}>
        <PickList
          label={namesOf(frame)["aria-label"]}
          text={typed ?? value?.name ?? ""}
          onType={setTyped}
          groups={[
            {
              heading: isShort && known.length > 0 ? fields.suggested : undefined,
              options: choices.map(({ person, detail }) => ({
                value: idOf(person),
                text: person.name,
                detail,
              })),
            },
          ]}
          picked={chosen === undefined ? [] : [chosen]}
          onPick={(id) => {
            const choice = choices.find(({ person }) => idOf(person) === id);
            if (choice) pick(choice.person);
          }}
          inputRef={input}
          onDone={finish}
          onForget={typed === undefined ? undefined : () => setTyped(undefined)}
          isMany={false}
          placeholder={fields.searchPerson}
          note={note()}
        />
        {value ? (
          <Button
            appearance="subtle"
            icon={<Dismiss16Regular />}
            aria-label={fields.remove(value.name)}
            onClick={() => {
              clear();
              input.current?.focus();
            }}
          />
        ) : null}
      </div>
    </FieldFrame>
  );
}

function idOf({ login, email }: Person): string {
  return login ?? email.toLowerCase();
}

function isCalled({ name, email }: Person, text: string): boolean {
  const lower = text.toLocaleLowerCase("da");
  return name.toLocaleLowerCase("da") === lower || email.toLowerCase() === lower;
}

/** Whoever is responsible for something in the plan, those with most first. */
function usePlanPeople(): readonly PersonChoice[] {
  const { snapshot } = useDepartmentView();
  return useMemo(() => {
    const counts = new Map<string, { readonly person: Person; count: number }>();
    for (const { responsible: person } of snapshot.elements) {
      if (!person || person.email === "") continue;
      const known = counts.get(person.email) ?? { person, count: 0 };
      known.count += 1;
      counts.set(person.email, known);
    }
    return [...counts.values()]
      .toSorted((a, b) => b.count - a.count || a.person.name.localeCompare(b.person.name, "da"))
      .slice(0, 8)
      .map(({ person }) => ({ person, detail: undefined }));
  }, [snapshot.elements]);
}
