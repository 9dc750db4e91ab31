/** The page that the local product hands out: the build's, with what the page must know of the town written into it. */
import type { PagePerson } from "../town/towns.ts";
import { Failure } from "../terminal/failure.ts";

/** What src/app/sign-in/local.ts reads. `today` only when the product was started with one. */
export interface PageFacts {
  readonly siteUrl: string;
  readonly today?: string;
  readonly people: readonly PagePerson[];
}

/** Writes the facts into the page's head. @throws {Failure} when it has none. */
export function writeFacts(html: string, facts: PageFacts): string {
  // A name with "</script>" in it must not end the script.
  const json = JSON.stringify(facts).replaceAll("<", String.raw`\u003c`);
  const script = `<script type="application/json" id="rettesnor-local">${json}</script>`;
  const head = html.indexOf("</head>");
  if (head === -1) throw new Failure("Siden i dist/local er ødelagt: slet mappen dist, og start igen.");
  return `${html.slice(0, head)}${script}${html.slice(head)}`;
}
