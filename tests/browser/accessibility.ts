/**
 * What axe finds against WCAG 2.2 on levels A and AA on a page as it stands now, and what has an English name from the
 * libraries on a page that speaks Danish.
 */
import axe from "axe-core";
import type { Page } from "playwright-core";

const criteria = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** Fluent UI's focus keeper puts these empty stops around its traps; nobody ever stays on one. */
const leftOut = "[data-tabster-dummy]";

/** Names that Fluent UI gives by itself to what we have not named. */
const english = [
  "Open",
  "Close",
  "clear",
  "Clear selection",
  "dismiss",
  "information",
  "Increment value",
  "Decrement value",
];

/** The rules that a page's colours can break; the others find the same in every theme. */
const ofColours = ["color-contrast", "link-in-text-block"];

/**
 * One line for each finding: rule, what it is about, where. Empty is good. Only what colours can break for a page that
 * has been looked through in another theme. @throws for a page with frames
 */
export async function findBarriers(page: Page, what: "all" | "colours" = "all"): Promise<string[]> {
  if (page.frames().length > 1) throw new Error("Nobody has looked into the page's frames.");
  // Half a megabyte of code, which is read once for each page.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async ([runOnly, except]) => {
      const { axe: here } = globalThis as unknown as { readonly axe: typeof axe };
      const found = await here.run(
        { exclude: [except] },
        {
          runOnly,
          // Passes are of no interest and take long to gather.
          resultTypes: ["violations"],
          // The style sheets, which take long to copy, are for one rule that is still on trial and not among these.
          preload: { assets: ["media"] },
        },
      );
      return found.violations.map(({ id, help, nodes }) => ({
        id,
        help,
        targets: nodes.map(({ target }) => target.join(" ")),
      }));
    },
    [
      what === "all"
        ? { type: "tag" as const, values: criteria }
        : { type: "rule" as const, values: ofColours },
      leftOut,
    ] as const,
  );
  const foreign = await page.evaluate(
    (names) =>
      document.documentElement.lang === "da"
        ? names.filter((name) => document.querySelector(`[aria-label="${name}"]`) !== null)
        : [],
    english,
  );
  return [
    ...violations.flatMap(({ id, help, targets }) => targets.map((target) => `${id}: ${help} (${target})`)),
    ...foreign.map((name) => `language: something is called "${name}" on a page in Danish`),
  ];
}
