/** A site as a command asks it: with more patience than a page has, and saying so where SharePoint makes it wait. */
import { connect, type Site } from "../sharepoint/sending/connect.ts";
import type { Timer } from "../sharepoint/sending/timer.ts";
import type { GetToken } from "./sign-in.ts";

/** `budgetMs` is how long it goes on waiting for one answer. */
export function connectPatiently(
  siteUrl: string,
  getToken: GetToken,
  budgetMs: number,
  tell: (line: string) => void,
  timer?: Timer,
): Site {
  return connect({
    siteUrl,
    getToken,
    budgetMs,
    timeoutMs: 120_000,
    ...(timer && { timer }),
    onWait: ({ milliseconds }) => {
      if (milliseconds >= 5000)
        tell(`SharePoint har travlt; venter ${Math.round(milliseconds / 1000)} sekunder …`);
    },
  });
}
