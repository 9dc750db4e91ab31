/**
 * Carries provisioning out: phase by phase over all lists, each step with an outcome, and able to go on after a stop at
 * any place.
 */
import { bilingual } from "../../schema/bilingual.ts";
import type { ListDefinition } from "../../schema/define-list.ts";
import { readAdded } from "../writing/core/new-row.ts";
import type { Part, PartOutcome } from "../sending/batch.ts";
import type { Site } from "../sending/connect.ts";
import { SharePointError } from "../sending/errors.ts";
import { sendClientQuery } from "./client-query.ts";
import type { OrganisationFile } from "./organisation-file.ts";
import { planProvisioning } from "./plan-steps.ts";
import { requireFittingSite } from "./site-fits.ts";
import { readSiteState } from "./read-site-state.ts";
import type { Step, StepRequest } from "./step.ts";

export type StepResult =
  | { readonly step: Step; readonly ok: true }
  /** Failed, or not possible because something before it failed. */
  | { readonly step: Step; readonly ok: false; readonly error: SharePointError };

export interface Progress {
  /** How many steps are done, and how many there are as far as is known. */
  readonly done: number;
  readonly total: number;
  readonly result: StepResult;
}

/** What provisioning would do to the site; nothing is changed. Throws when the site does not fit or cannot be read. */
export async function checkSite(
  site: Site,
  lists: readonly ListDefinition[],
  organisation: OrganisationFile,
): Promise<Step[]> {
  const state = await readSiteState(site, lists);
  requireFittingSite(state, site.url);
  return planProvisioning(site, lists, organisation, state);
}

/**
 * Brings the site to where the definitions and the organisation file want it, and reports every step. May be run again
 * at any time. Throws when the site does not fit or cannot be read; a step that fails does not stop the others.
 */
export async function provisionSite(
  site: Site,
  lists: readonly ListDefinition[],
  organisation: OrganisationFile,
  onProgress?: (progress: Progress) => void,
): Promise<StepResult[]> {
  const results = new Map<string, StepResult>();
  const tried = new Map<string, number>();
  const report = (result: StepResult, left: number) => {
    results.set(result.step.key, result);
    onProgress?.({ done: results.size, total: results.size + left, result });
  };
  for (;;) {
    const state = await readSiteState(site, lists);
    requireFittingSite(state, site.url);
    const steps = planProvisioning(site, lists, organisation, state);
    const open = steps.filter(
      (step) => step.requests !== undefined && isOpen(results.get(step.key), tried.get(step.key) ?? 0),
    );
    const phase = open[0]?.phase;
    if (phase === undefined) {
      for (const step of steps)
        if (!failedAlready(results.get(step.key))) report({ step, ok: false, error: hindered(step) }, 0);
      return [...results.values()];
    }
    const now = open.filter((step) => step.phase === phase);
    for (const step of now) tried.set(step.key, (tried.get(step.key) ?? 0) + 1);
    let left = steps.filter((step) => !results.has(step.key)).length;
    for (const result of await carryOut(site, lists, now)) {
      left -= results.has(result.step.key) ? 0 : 1;
      report(result, Math.max(0, left));
    }
  }
}

/** A step is tried once, and once more when it is still missing though it went well, or nobody knows how it went. */
function isOpen(result: StepResult | undefined, times: number): boolean {
  if (result === undefined) return true;
  return times < 2 && (result.ok || result.error.outcomeUnknown);
}

function failedAlready(result: StepResult | undefined): boolean {
  return result !== undefined && !result.ok;
}

function hindered(step: Step): SharePointError {
  if (step.obstacle)
    return new SharePointError("invalid", { sentence: step.obstacle, facts: step.obstacle.en });
  return step.requests
    ? new SharePointError("broken", {
        sentence: bilingual(
          "SharePoint sagde ja, men trinnet er ikke slået igennem. Kør opsætningen igen, og sig det til os, hvis det bliver ved.",
          "SharePoint said yes, but the step has had no effect. Run the set-up again, and tell us if it goes on.",
        ),
        facts: step.key,
      })
    : new SharePointError("invalid", {
        sentence: bilingual(
          "Trinnet venter på et andet, der mislykkedes.",
          "The step waits for another that failed.",
        ),
        facts: step.key,
      });
}

/** Making columns and the like takes SharePoint long, so that few of them go into one batch. */
const partsAtOnce = 25;

async function carryOut(
  site: Site,
  lists: readonly ListDefinition[],
  steps: readonly Step[],
): Promise<StepResult[]> {
  const results: StepResult[] = [];
  const together: Step[] = [];
  const flush = async () => {
    if (together.length > 0) results.push(...(await sendTogether(site, lists, together)));
    together.length = 0;
  };
  for (const step of steps) {
    const parts = together.flatMap((other) => other.requests ?? []).length;
    if (parts + (step.requests?.length ?? 0) > partsAtOnce) await flush();
    const query = step.requests?.find(
      (request): request is StepRequest & { query: string } => "query" in request,
    );
    if (query) results.push(await sendQuery(site, step, query.query));
    else together.push(step);
  }
  await flush();
  return results;
}

async function sendQuery(site: Site, step: Step, xml: string): Promise<StepResult> {
  try {
    await sendClientQuery(site.url, site.send, xml);
    return { step, ok: true };
  } catch (error) {
    if (error instanceof SharePointError) return { step, ok: false, error };
    throw error;
  }
}

async function sendTogether(
  site: Site,
  lists: readonly ListDefinition[],
  steps: readonly Step[],
): Promise<StepResult[]> {
  const requests = steps.flatMap((step) => (step.requests ?? []).map((request) => ({ step, request })));
  const parts = requests.map(({ request }) => partOf(request)).filter((part) => part !== undefined);
  const outcomes = await site.batch(parts);
  return steps.map((step) => {
    for (const [index, { step: owner, request }] of requests.entries()) {
      if (owner !== step) continue;
      const error = errorOf(lists, request, outcomes[index]);
      if (error) return { step, ok: false, error };
    }
    return { step, ok: true };
  });
}

function partOf(request: StepRequest): Part | undefined {
  if ("part" in request) return request.part;
  return "row" in request ? request.row : undefined;
}

function errorOf(
  lists: readonly ListDefinition[],
  request: StepRequest,
  outcome: PartOutcome | undefined,
): SharePointError | undefined {
  if (outcome === undefined) return new SharePointError("broken", { facts: "no outcome" });
  if (!outcome.ok) return outcome.error;
  const list = "list" in request ? lists.find((candidate) => candidate.name === request.list) : undefined;
  const added = list && readAdded(list, outcome.answer.body);
  return added && "error" in added ? added.error : undefined;
}
