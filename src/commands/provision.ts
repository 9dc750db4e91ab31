/** `npm run provision`: shows or does what a SharePoint site lacks to hold Rettesnor's lists. */
import { readFileSync } from "node:fs";
import { lists } from "../schema/lists/index.ts";
import { SharePointError } from "../sharepoint/sending/errors.ts";
import { checkSite, provisionSite } from "../sharepoint/provision/apply-steps.ts";
import { readOrganisation, type OrganisationFile } from "../sharepoint/provision/organisation-file.ts";
import { calledAs, helpOf, readOptions, textOf } from "../terminal/arguments.ts";
import { Failure, run, sentenceFor } from "../terminal/failure.ts";
import { isProgram } from "../terminal/program.ts";
import { readAccount, signInOptions } from "../terminal/sign-in-options.ts";
import { connectPatiently } from "../terminal/patient-site.ts";
import { signIn } from "../terminal/sign-in.ts";

const descriptions = {
  site: { value: "URL", text: "sitet, for eksempel https://egelund.sharepoint.com/sites/styring" },
  organisation: {
    value: "FIL",
    text: "organisationen som JSON: områder, afdelinger, enheder og medarbejdere",
  },
  check: { text: "vis kun, hvad der ville ske; slutter med 0, når intet mangler, og 2, når noget gør" },
  ...signInOptions,
  certificate: {
    ...signInOptions.certificate,
    text: `${signInOptions.certificate.text}; ellers med en kode i browseren`,
  },
} as const;

const usage = [
  `${calledAs("provision")} --site URL --organisation FIL [--check]`,
  "",
  "Gør et SharePoint-site klar til Rettesnor: lister, kolonner, visninger, grupper, mapper og rettigheder. Kan køres igen",
  "når som helst, også efter et stop midtvejs. Sletter aldrig en kolonne eller en række. Rækker i listen Organisation, som",
  "findes i forvejen, røres ikke; navne og ledere rettes i selve listen.",
].join("\n");

/**
 * Runs the command and gives the exit code: 0 all well, 1 something failed, 2 something is missing (`--check`). @throws
 * {Failure}
 */
export async function provision(
  argv: readonly string[],
  say: (line: string) => void = console.log,
): Promise<number> {
  const options = readOptions(argv, descriptions);
  if (options["help"] !== undefined) {
    say(helpOf(usage, descriptions));
    return 0;
  }
  const siteUrl = siteOf(textOf(options, "site"));
  const organisation = organisationIn(textOf(options, "organisation"));
  const getToken = await signIn({
    siteUrl,
    ...readAccount(options),
    say,
  });
  const site = connectPatiently(siteUrl, getToken, 600_000, say);
  try {
    if (options["check"] === undefined) {
      const results = await provisionSite(site, lists, organisation, ({ done, total, result }) => {
        const mark = result.ok ? "ok" : `FEJL: ${sentenceFor(result.error)}`;
        say(`[${done}/${total}] ${result.step.title.da}: ${mark}`);
      });
      const failed = results.filter((result) => !result.ok);
      say(summary(results.length, failed.length, siteUrl));
      return failed.length === 0 ? 0 : 1;
    }
    const steps = await checkSite(site, lists, organisation);
    for (const step of steps) say(`- ${step.title.da}${step.obstacle ? `: ${step.obstacle.da}` : ""}`);
    say(steps.length === 0 ? `Intet mangler på ${siteUrl}.` : `${steps.length} trin mangler på ${siteUrl}.`);
    return steps.length === 0 ? 0 : 2;
  } catch (error) {
    if (error instanceof SharePointError) throw new Failure(sentenceFor(error));
    throw error;
  }
}

function summary(all: number, failed: number, siteUrl: string): string {
  if (all === 0) return `Intet mangler på ${siteUrl}.`;
  if (failed === 0) return `${all} trin er udført. ${siteUrl} er klar.`;
  return `${failed} af ${all} trin mislykkedes. Ret årsagen, og kør kommandoen igen; det, der er udført, bliver stående.`;
}

function siteOf(url: string | undefined): string {
  if (url === undefined) throw new Failure("--site mangler; se --help.");
  if (!URL.canParse(url)) throw new Failure(`--site skal være en adresse, ikke "${url}".`);
  return url.replace(/\/+$/, "");
}

function organisationIn(path: string | undefined): OrganisationFile {
  if (path === undefined) throw new Failure("--organisation mangler; se --help.");
  let content: string;
  try {
    content = readFileSync(path, "utf8");
  } catch {
    throw new Failure(`Organisationen ${path} kan ikke læses.`);
  }
  const reading = readOrganisation(content);
  if ("file" in reading) return reading.file;
  throw new Failure(`${path} kan ikke bruges:\n${reading.wrong.map((line) => `- ${line}`).join("\n")}`);
}

if (isProgram(import.meta.url)) {
  await run(async () => {
    process.exitCode = await provision(process.argv.slice(2));
  });
}
