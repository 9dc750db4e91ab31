/** How long SharePoint asks us to wait, in every form in which it says so. Pure: the moment is an argument. */

/**
 * The wait in milliseconds that an answer's headers ask for: `Retry-After` as seconds or as an HTTP date, and
 * `RateLimit-Reset` in seconds; the greater of them (Microsoft: "How to avoid getting throttled"). `undefined` when
 * nothing readable is there, as in a browser from another origin that SharePoint does not expose the headers to.
 */
export function waitAskedFor(headers: Headers, now: number): number | undefined {
  const waits = [
    readRetryAfter(headers.get("Retry-After"), now),
    readSeconds(headers.get("RateLimit-Reset")),
  ].filter((wait) => wait !== undefined);
  return waits.length > 0 ? Math.max(...waits) : undefined;
}

/**
 * The wait before attempt number `attempt` (from 1) when nobody says how long: 1, 2, 4, 8 ... seconds, half of it by
 * chance.
 */
export function backoff(attempt: number, random: () => number): number {
  const ceiling = Math.min(30_000, 1000 * 2 ** (attempt - 1));
  return ceiling / 2 + (random() * ceiling) / 2;
}

function readRetryAfter(text: string | null, now: number): number | undefined {
  const seconds = readSeconds(text);
  if (seconds !== undefined || text === null) return seconds;
  const moment = Date.parse(text);
  return Number.isNaN(moment) || !/[a-z]/i.test(text) ? undefined : Math.max(0, moment - now);
}

function readSeconds(text: string | null): number | undefined {
  return text !== null && /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) * 1000 : undefined;
}
