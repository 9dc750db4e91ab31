/**
 * Looks up those whom a document names: among the heads of the organisation and those who are responsible for something
 * in the department already, and in the directory, one after the other.
 */
import { useQuery } from "@tanstack/react-query";
import { useMemo, useRef } from "react";
import type { Person } from "../../schema/entity.ts";
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";
import type { NamedPerson } from "../../word/draft/responsible.ts";
import { fits, headsFor, questionFor } from "../../word/draft/said-people.ts";
import { personChoice, type PersonChoice } from "../fields/use-found-people.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { seenKey } from "../site/query-cache.ts";

/** More names than this are not looked up: it would take longer than somebody looks at the page. */
const most = 60;

export interface NamedPeopleFound {
  readonly state: "searching" | "found" | "failed";
  /** By what the document says, those who fit: whoever belongs to the department first. */
  readonly found: ReadonlyMap<string, readonly PersonChoice[]>;
}

/** `owner` is the unit whose plan it is. */
export function useNamedPeople(
  named: readonly NamedPerson[],
  owner: OrganisationUnit | undefined,
): NamedPeopleFound {
  const product = useProduct();
  const { snapshot } = useDepartmentView();
  const { organisation, elements } = snapshot;
  // Those who have been set leave the list, and are not a reason to ask anew.
  const asked = useRef(new Map<string, readonly PersonChoice[]>());
  const looked = useMemo(() => named.slice(0, most), [named]);
  const questions = [
    ...new Set(looked.flatMap(({ people }) => people.flatMap((each) => questionFor(each) ?? []))),
  ];
  const { data, isError } = useQuery({
    queryKey: seenKey("named people", product, ...questions),
    queryFn: async () => {
      const [site, { searchPeople }] = await Promise.all([
        product.openSite(),
        import("../../sharepoint/people/search-people.ts"),
      ]);
      for (const question of questions) {
        // One at a time: the directory is everybody's, and nobody is in a hurry.
        if (!asked.current.has(question))
          asked.current.set(question, (await searchPeople(site, question)).map(personChoice));
      }
      return new Map(asked.current);
    },
    enabled: questions.length > 0,
    staleTime: Infinity,
    // While fewer or more are asked for, those who are known stay.
    placeholderData: (before) => before,
    // Names that were looked up are not for keeping in the browser.
    persister: async (ask, context) => ask(context),
  });
  const found = useMemo(() => {
    const near = nearby(elements, organisation);
    return new Map(
      looked.map(({ said, people }) => {
        const choices = people.flatMap((each) => [
          ...headsFor(each, { organisation, owner }).map((person) => ({
            person,
            detail: titleOf(person, organisation),
          })),
          ...(data?.get(questionFor(each) ?? "") ?? []).filter(({ person }) => fits(person, each)),
          ...near
            .filter((person) => fits(person, each))
            .map((person) => ({ person, detail: titleOf(person, organisation) })),
        ]);
        return [said, nearFirst(choices, near)] as const;
      }),
    );
  }, [looked, data, elements, organisation, owner]);
  const isReady = data !== undefined || questions.length === 0;
  return { state: isReady ? "found" : isError ? "failed" : "searching", found };
}

/** Those of the department's plan and the organisation's heads, each once. */
function nearby(
  elements: readonly { readonly responsible?: Person | undefined }[],
  organisation: readonly OrganisationUnit[],
): readonly Person[] {
  return onePerEmail([
    ...elements.flatMap(({ responsible }) => responsible ?? []),
    ...organisation.flatMap(({ head }) => head ?? []),
  ]);
}

function onePerEmail(people: readonly Person[]): readonly Person[] {
  return [...new Map(people.map((person) => [person.email.toLowerCase(), person] as const)).values()];
}

/** Each person once, with the most that is told of them. */
function nearFirst(choices: readonly PersonChoice[], near: readonly Person[]): readonly PersonChoice[] {
  const known = new Set(near.map(({ email }) => email.toLowerCase()));
  const each = new Map<string, PersonChoice>();
  for (const choice of choices) {
    const email = choice.person.email.toLowerCase();
    if (!each.has(email)) each.set(email, choice);
  }
  const isNear = ({ person }: PersonChoice) => Number(known.has(person.email.toLowerCase()));
  return [...each.values()].toSorted((one, other) => isNear(other) - isNear(one));
}

/** What somebody is the head of. */
function titleOf({ email }: Person, organisation: readonly OrganisationUnit[]): string | undefined {
  const units = organisation.filter(({ head }) => head?.email.toLowerCase() === email.toLowerCase());
  return units.map(({ title }) => title).join(", ") || undefined;
}
