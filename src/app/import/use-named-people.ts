/**
 * Looks up in the directory those whom a document names, one after the other, and takes only whoever alone has exactly
 * that name.
 */
import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { isCalled, type NamedPerson } from "../../word/draft/responsible.ts";
import { personChoice, type PersonChoice } from "../fields/use-found-people.ts";
import { useProduct } from "../site/product.tsx";
import { seenKey } from "../site/query-cache.ts";

/** More names than this are not looked up: it would take longer than somebody looks at the page. */
const most = 60;

export interface NamedPeopleFound {
  readonly state: "searching" | "found" | "failed";
  /** By the name as the document has it. */
  readonly found: ReadonlyMap<string, PersonChoice>;
}

export function useNamedPeople(named: readonly NamedPerson[]): NamedPeopleFound {
  const product = useProduct();
  // Those who have been set leave the list, and are not a reason to ask anew.
  const asked = useRef(new Map<string, PersonChoice | undefined>());
  const names = named.slice(0, most).map(({ name }) => name);
  const { data, isError } = useQuery({
    queryKey: seenKey("named people", product, ...names),
    queryFn: async () => {
      const [site, { searchPeople }] = await Promise.all([
        product.openSite(),
        import("../../sharepoint/people/search-people.ts"),
      ]);
      for (const name of names) {
        if (asked.current.has(name)) continue;
        // One at a time: the directory is everybody's, and nobody is in a hurry.
        const same = (await searchPeople(site, name)).filter(({ person }) => isCalled(person, name));
        const [only] = same;
        asked.current.set(name, only && same.length === 1 ? personChoice(only) : undefined);
      }
      return new Map(asked.current);
    },
    enabled: names.length > 0,
    staleTime: Infinity,
    // While fewer or more are asked for, those who are known stay.
    placeholderData: (before) => before,
    // Names that were looked up are not for keeping in the browser.
    persister: async (ask, context) => ask(context),
  });
  const found = new Map<string, PersonChoice>();
  for (const name of names) {
    const choice = data?.get(name);
    if (choice) found.set(name, choice);
  }
  return { state: data ? "found" : isError ? "failed" : "searching", found };
}
