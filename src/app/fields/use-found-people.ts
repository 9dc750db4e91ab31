/**
 * People of the directory whose name begins as somebody types; asked when the typing pauses, and kept for the visit.
 */
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Person } from "../../schema/entity.ts";
import type { FoundPerson } from "../../sharepoint/people/search-people.ts";
import { useProduct } from "../site/product.tsx";
import { seenKey } from "../site/query-cache.ts";

/** Fewer would find half the municipality. */
export const leastLetters = 2;
const pauseMs = 250;
const keptForMs = 600_000;

export interface PersonChoice {
  readonly person: Person;
  readonly detail: string | undefined;
}

export interface FoundPeople {
  readonly state: "idle" | "searching" | "failed" | "found";
  readonly found: readonly PersonChoice[];
}

export function useFoundPeople(text: string): FoundPeople {
  const product = useProduct();
  const wanted = text.trim().replaceAll(/\s+/gu, " ").toLocaleLowerCase("da");
  const [settled, setSettled] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(wanted), pauseMs);
    return () => clearTimeout(timer);
  }, [wanted]);
  const isNeeded = settled.length >= leastLetters;
  const { data, isError } = useQuery({
    queryKey: seenKey("people", product, settled),
    queryFn: async () => {
      const [site, { searchPeople }] = await Promise.all([
        product.openSite(),
        import("../../sharepoint/people/search-people.ts"),
      ]);
      return searchPeople(site, settled);
    },
    enabled: isNeeded,
    staleTime: Infinity,
    gcTime: keptForMs,
    // Names that were looked up are not for keeping in the browser.
    persister: async (ask, context) => ask(context),
  });
  if (wanted.length < leastLetters) return { state: "idle", found: [] };
  if (isError && settled === wanted) return { state: "failed", found: [] };
  if (data === undefined || settled !== wanted) return { state: "searching", found: [] };
  return { state: "found", found: data.map(personChoice) };
}

/** Somebody to pick, with what tells them from others of that name. */
export function personChoice({ person, jobTitle, department }: FoundPerson): PersonChoice {
  return {
    person,
    detail: [jobTitle, department].filter((part) => part !== "").join(" · ") || person.email,
  };
}
