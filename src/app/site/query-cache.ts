/** What was last seen, kept in this browser (IndexedDB) so that it shows before anything is loaded. Only what everybody may read is kept. */
import { experimental_createQueryPersister, type PersistedQuery } from "@tanstack/query-persist-client-core";
import { QueryClient } from "@tanstack/react-query";
import type { Product } from "./product.tsx";
import { clear, createStore, del, get, set } from "idb-keyval";

const store = createStore("rettesnor", "seen");
const keptFor = 30 * 86_400_000;
const prefix = "rettesnor";

/** Change when the shape of what is kept changes: older copies are then fetched anew. */
const shape = "3";

/**
 * The key of a query: what it asks for, of which site, and as whom. Every query has one: what came as one person's answer, with that person's rights, is
 * never another's, nor the beginning of another's reading.
 */
export function seenKey(
  kind: string,
  { siteUrl, person }: Pick<Product, "siteUrl" | "person">,
  ...of: readonly (string | number)[]
): readonly (string | number)[] {
  return [kind, siteUrl, person, ...of];
}

// Where storage is forbidden, some browsers throw at once and others reject.
async function allowed<Result>(use: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await use();
  } catch {
    return undefined;
  }
}

const persister = experimental_createQueryPersister<PersistedQuery>({
  // A browser that forbids storage (private windows) only costs the copy.
  storage: {
    getItem: (key) => allowed(() => get<PersistedQuery>(key, store)),
    setItem: (key, value) => allowed(() => set(key, value, store)),
    removeItem: (key) => allowed(() => del(key, store)),
  },
  serialize: (query) => query,
  deserialize: (query) => query,
  buster: shape,
  maxAge: keptFor,
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
  await allowed(() => del(`${prefix}-${queryHash}`, store));
}

/** Forgets everything that was kept: when somebody signs out. */
export async function forgetSeen(): Promise<void> {
  await allowed(() => clear(store));
}
