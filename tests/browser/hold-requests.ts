/**
 * Requests that are held back on their way, so that a test can do something meanwhile without a race against the clock.
 */
import type { Page, Request, Route } from "playwright-core";

export interface HeldRequests {
  readonly count: () => number;
  /** Sends them on their way; those that come later are not held any more. */
  letGo(): Promise<void>;
}

/** Holds what the page sends from now on and `isHeld` says yes to. */
export async function holdRequests(page: Page, isHeld: (request: Request) => boolean): Promise<HeldRequests> {
  const held: Route[] = [];
  let isFree = false;
  await page.route("**", async (route) => {
    if (!isFree && isHeld(route.request())) held.push(route);
    else await route.continue();
  });
  return {
    count: () => held.length,
    letGo: async () => {
      isFree = true;
      await Promise.all(held.splice(0).map((route) => route.continue()));
    },
  };
}
