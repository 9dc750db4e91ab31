/**
 * Counts what goes to SharePoint: HTTP requests, the operations in them (each part of a batch is one) and the resource
 * units they cost.
 */

export interface Counts {
  readonly requests: number;
  readonly operations: number;
  readonly units: number;
  readonly rows: number;
}

export interface Counter {
  readonly fetch: typeof fetch;
  /** What was counted since the last call. */
  readonly take: () => Counts;
}

const batchedLine = /^(?:GET|POST|PUT|PATCH|MERGE|DELETE) (\S+) HTTP\/1\.1\r?$/gm;

/** Microsoft's resource units: 2 for a list query, 1 for one item or a change check. */
function unitsOf(address: string): number {
  return /\/items(?:\?|$)|getitems|renderlistdataasstream/i.test(address) ? 2 : 1;
}

/** A `fetch` that counts. */
export function countRequests(): Counter {
  let requests = 0;
  let units = 0;
  let operations = 0;
  let rows = 0;
  return {
    fetch: async (input, init) => {
      requests += 1;
      const address = typeof input === "string" ? input : input instanceof URL ? input.href : input.url;
      const body = typeof init?.body === "string" ? init.body : "";
      const parts = address.includes("$batch")
        ? [...body.matchAll(batchedLine)].map((match) => match[1] ?? "")
        : [address];
      operations += parts.length;
      for (const part of parts) units += unitsOf(part);
      const answer = await fetch(input, init);
      const text = await answer.clone().text();
      rows += text.match(/"ID":\d+/g)?.length ?? 0;
      return answer;
    },
    take: () => {
      const counts = { requests, operations, units, rows };
      requests = operations = units = rows = 0;
      return counts;
    },
  };
}
