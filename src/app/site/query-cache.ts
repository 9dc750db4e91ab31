/**
 * What was last seen, kept in this browser (IndexedDB) so that it shows before anything is loaded. Only what everybody
 * may read is kept.
 */
import { experimental_createQueryPersister, type PersistedQuery } from "@tanstack/query-persist-client-core";
import { QueryClient } from "@tanstack/react-query";
import { deepSlot } from "../kept/deep.ts";
import type { Owner } from "../kept/entry.ts";
import { slots } from "../kept/slots.ts";

const seen = deepSlot<PersistedQuery>(slots.seen);
const prefix = "rettesnor";

/** Change when the shape of what is kept changes: older copies are then fetched anew. */
const shape = "6";

/**
 * The key of a query: what it asks for, of which site, and as whom. Every query has one: what came as one person's
 * answer, with that person's rights, is never another's, nor the beginning of another's reading.
 */
export function seenKey(
  kind: string,
  { siteUrl, person }: Owner,
  ...of: readonly (string | number)[]
): readonly (string | number)[] {
  return [kind, siteUrl, person, ...of];
}

/** Whose query it is, and its id among hers. `name` is TanStack's: the prefix and the key as JSON. */
function placeOf(name: string): readonly [Owner, string] {
  const [kind, siteUrl, person, ...of] = JSON.parse(name.slice(prefix.length + 1)) as readonly string[];
  return [{ siteUrl: siteUrl ?? "", person: person ?? "" }, JSON.stringify([kind, ...of])];
}

const persister = experimental_createQueryPersister<PersistedQuery>({
  storage: {
    getItem: (name) => seen.read(...placeOf(name)),
    setItem: (name, query) => {
      const [owner, id] = placeOf(name);
      return seen.keep(owner, query, id);
    },
    removeItem: (name) => seen.drop(...placeOf(name)),
  },
  serialize: (query) => query,
  deserialize: (query) => query,
  buster: shape,
  maxAge: slots.seen.days * 86_400_000,
  prefix,
  refetchOnRestore: "always",
});

/** A client whose queries are kept in the browser. Retries belong to the transport, so queries make none. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        staleTime: 30_000,
        gcTime: Infinity,
        networkMode: "always",
        persister: persister.persisterFn,
      },
    },
  });
}

/** Forgets one query, by the client's name for it (`queryHash`). */
export async function forgetSeenQuery(queryHash: string): Promise<void> {
  await seen.drop(...placeOf(`${prefix}-${queryHash}`));
}
