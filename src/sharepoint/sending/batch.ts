/**
 * Several requests in one `$batch`, each with an outcome of its own, whatever happens to the batch: nothing hangs, and
 * of every write it is known whether it was done, failed, or may have been done. PnPjs' own batching leaves its
 * promises open when a batch breaks.
 */
import { SharePointError, errorFromAnswer } from "./errors.ts";
import { readMultipart, writeMultipart, type Part } from "./multipart.ts";
import { backoff } from "./retry-after.ts";
import { busyStatus, unknownStatus, type Answer, type Send } from "./send.ts";
import { realTimer, type Timer } from "./timer.ts";

export type { Part } from "./multipart.ts";

export type PartOutcome =
  | { readonly ok: true; readonly answer: Answer }
  /** `error.outcomeUnknown` says that the part may have been carried out all the same. */
  | { readonly ok: false; readonly error: SharePointError };

/** Sends parts in as few batches as SharePoint takes; the outcomes come in the order of the parts. Never rejects. */
export type Batch = (parts: readonly Part[]) => Promise<readonly PartOutcome[]>;

/** SharePoint takes 100 parts and, as reported, one megabyte (pnpcore#777) or two (pnpjs#3207). */
const most = { parts: 100, bytes: 900_000 };
const rounds = 4;
const encoder = new TextEncoder();

export function makeBatch(siteUrl: string, send: Send, timer: Timer = realTimer): Batch {
  return async (parts) => {
    const outcomes: PartOutcome[] = [];
    for (const chunk of chunks(parts)) outcomes.push(...(await sendChunk(siteUrl, send, timer, chunk)));
    return outcomes;
  };
}

async function sendChunk(
  siteUrl: string,
  send: Send,
  timer: Timer,
  parts: readonly Part[],
): Promise<PartOutcome[]> {
  const outcomes = new Map<Part, PartOutcome>();
  let open = parts;
  for (let round = 1; open.length > 0 && round <= rounds; round += 1) {
    if (round > 1) await timer.wait(backoff(round - 1, Math.random));
    const answers = await sendParts(siteUrl, send, open);
    for (const [index, part] of open.entries()) outcomes.set(part, outcomeOf(part, answers, index));
    if (answers instanceof SharePointError) break;
    open = open.filter((part) => mayRepeat(part, outcomes.get(part)));
  }
  return parts.map((part) => outcomes.get(part) ?? outcomeOf(part, [], 0));
}

async function sendParts(
  siteUrl: string,
  send: Send,
  parts: readonly Part[],
): Promise<readonly Answer[] | SharePointError> {
  const id = crypto.randomUUID();
  try {
    const answer = await send({
      method: "POST",
      url: `${siteUrl}/_api/$batch`,
      headers: { "Content-Type": `multipart/mixed; boundary="batch_${id}"`, Accept: "multipart/mixed" },
      body: writeMultipart(parts, id),
      repeatable: parts.every(isRepeatable),
      timeoutMs: 120_000,
    });
    return readMultipart(answer.body);
  } catch (error) {
    if (error instanceof SharePointError) return error;
    throw error;
  }
}

function outcomeOf(part: Part, answers: readonly Answer[] | SharePointError, index: number): PartOutcome {
  const what = `${part.method} ${new URL(part.url).pathname} (in a batch)`;
  if (answers instanceof SharePointError) {
    // A batch that broke with 500 may have got some way first.
    const outcomeUnknown = !isRepeatable(part) && (answers.outcomeUnknown || answers.kind === "broken");
    const { status, code, kind, sentence } = answers;
    return {
      ok: false,
      error: new SharePointError(kind, {
        status,
        code,
        sentence,
        facts: `${what}: ${answers.facts}`,
        outcomeUnknown,
        cause: answers,
      }),
    };
  }
  const answer = answers[index];
  if (answer !== undefined && answer.status >= 200 && answer.status < 300) return { ok: true, answer };
  if (answer !== undefined && !unknownStatus.has(answer.status) && !timedOut(answer)) {
    return { ok: false, error: errorFromAnswer(answer, what) };
  }
  return {
    ok: false,
    error: new SharePointError("offline", {
      status: answer?.status,
      facts: `${what}: ${answer === undefined ? "the batch's answer ends before it" : answer.status}`,
      outcomeUnknown: !isRepeatable(part),
    }),
  };
}

function mayRepeat(part: Part, outcome: PartOutcome | undefined): boolean {
  if (outcome === undefined || outcome.ok) return false;
  const { error } = outcome;
  return error.status !== undefined && busyStatus.has(error.status)
    ? true
    : isRepeatable(part) && error.kind === "offline";
}

function isRepeatable({ method, repeatable }: Part): boolean {
  return method === "GET" || repeatable === true;
}

/** SharePoint gives up on single parts so, with a 500 inside a batch that is fine otherwise. */
function timedOut(answer: Answer): boolean {
  return answer.status === 500 && answer.body.includes("ClientServiceTimeoutException");
}

function* chunks(parts: readonly Part[]): Generator<readonly Part[]> {
  let chunk: Part[] = [];
  let bytes = 0;
  for (const part of parts) {
    const size = encoder.encode(part.url + (part.body ?? "")).byteLength + 300;
    if (chunk.length > 0 && (chunk.length >= most.parts || bytes + size > most.bytes)) {
      yield chunk;
      chunk = [];
      bytes = 0;
    }
    chunk.push(part);
    bytes += size;
  }
  if (chunk.length > 0) yield chunk;
}
