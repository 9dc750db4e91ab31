/**
 * Hands one message to a Teams Workflows webhook and says what is known of its fate. At most four messages a second
 * leave, `Retry-After` is obeyed, and what may have arrived is never sent a second time from here.
 */
import { backoff, waitAskedFor } from "../sharepoint/sending/retry-after.ts";
import type { WebhookMessage } from "./adaptive-card.ts";

export type Delivery =
  /** Teams has taken it; it appears in the channel a moment later. */
  | { readonly fate: "accepted"; readonly card: string | undefined }
  /** It has surely not arrived. `reason` is a Danish sentence. */
  | { readonly fate: "refused"; readonly reason: string }
  /** Nobody knows whether it arrived. */
  | { readonly fate: "unknown"; readonly reason: string }
  /** Too heavy; in pieces it may go. */
  | { readonly fate: "too-large"; readonly reason: string };

export type Deliver = (webhook: URL, message: WebhookMessage) => Promise<Delivery>;

/** What is asked of `fetch`. */
export type Post = (webhook: URL, init: RequestInit & { readonly body: string }) => Promise<Response>;

export interface DeliverOptions {
  readonly fetch?: Post;
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
  readonly sleep?: (milliseconds: number) => Promise<void>;
  /** How long one message may wait for a busy channel altogether, in milliseconds; a minute and a half when absent. */
  readonly budgetMs?: number;
  /** How long an answer may take, in milliseconds; 30 seconds when absent. */
  readonly timeoutMs?: number;
}

/** Teams takes four messages a second (Microsoft: rate limiting for connectors). */
const gapMs = 250;
const mostAttempts = 5;

/** A `Deliver` whose messages keep their distance, whichever channels they go to. */
export function makeDeliver(options: DeliverOptions = {}): Deliver {
  const now = options.now ?? Date.now;
  const sleep = options.sleep ?? pause;
  let next = 0;
  return async (webhook, message) => {
    const body = JSON.stringify(message);
    let left = options.budgetMs ?? 90_000;
    for (let attempt = 1; ; attempt += 1) {
      const rest = next - now();
      next = Math.max(next, now()) + gapMs;
      if (rest > 0) await sleep(rest);
      const answer = await post(webhook, body, options);
      if ("failure" in answer) {
        if (!isUnreached(answer.failure)) {
          return { fate: "unknown", reason: silence(answer.failure) };
        }
        const wait = backoff(attempt, Math.random);
        if (attempt >= 3 || wait > left) {
          return {
            fate: "refused",
            reason: `Der kunne ikke skabes forbindelse til kanalen (${said(answer.failure)}).`,
          };
        }
        left -= wait;
        await sleep(wait);
        continue;
      }
      const status = statusIn(answer);
      if (status >= 200 && status < 300) return { fate: "accepted", card: cardIn(answer) };
      if (status === 429 || status === 503) {
        const wait = waitAskedFor(answer.headers, now()) ?? backoff(attempt + 1, Math.random);
        if (attempt >= mostAttempts || wait > left) {
          return {
            fate: "refused",
            reason: `Kanalen har travlt og bad os vente ${Math.ceil(wait / 1000)} sekunder (${status}).`,
          };
        }
        left -= wait;
        await sleep(wait);
        continue;
      }
      if (status === 413) return { fate: "too-large", reason: "Kortet var for stort til kanalen (413)." };
      // What went wrong inside may have gone wrong after the card was posted.
      if (status >= 500 || status === 408) {
        return { fate: "unknown", reason: `Kanalen svarede med en fejl (${status}).` };
      }
      return { fate: "refused", reason: refusal(status) };
    }
  };
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

async function post(
  webhook: URL,
  body: string,
  options: DeliverOptions,
): Promise<Answer | { readonly failure: unknown }> {
  try {
    const response = await (options.fetch ?? globalThis.fetch)(webhook, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body,
      redirect: "error",
      signal: AbortSignal.timeout(options.timeoutMs ?? 30_000),
    });
    return { status: response.status, headers: response.headers, body: await response.text() };
  } catch (failure) {
    return { failure };
  }
}

/**
 * Teams may answer 200 and say in the body that it was too much (Microsoft: "Microsoft Teams endpoint returned HTTP
 * error 429").
 */
function statusIn({ status, body }: Answer): number {
  if (status < 200 || status >= 300) return status;
  const inner = /HTTP error (\d{3})/iu.exec(body.slice(0, 2000))?.[1];
  return inner === undefined ? status : Number(inner);
}

/** The number under which the flow's run is found again. */
function cardIn({ headers }: Answer): string | undefined {
  return headers.get("x-ms-workflow-run-id")?.slice(0, 200) ?? undefined;
}

function refusal(status: number): string {
  switch (status) {
    case 400:
      return "Kanalen kunne ikke læse kortet (400).";
    case 401:
    case 403:
      return `Kanalens webhook tager ikke imod fra os (${status}). Se, hvem der må udløse arbejdsgangen.`;
    case 404:
    case 410:
      return `Kanalens webhook findes ikke mere (${status}). Lav en ny i Workflows.`;
    default:
      return `Kanalen sagde nej (${status}).`;
  }
}

/** No connection was made at all, so nothing can have arrived. */
function isUnreached(failure: unknown): boolean {
  const codes = [
    "ECONNREFUSED",
    "ENOTFOUND",
    "EAI_AGAIN",
    "UND_ERR_CONNECT_TIMEOUT",
    "EHOSTUNREACH",
    "ENETUNREACH",
  ];
  return codes.includes(codeOf(failure) ?? "");
}

function codeOf(failure: unknown): string | undefined {
  const cause = failure instanceof Error ? failure.cause : undefined;
  for (const candidate of [
    cause,
    failure,
    ...(cause instanceof AggregateError ? (cause.errors as readonly unknown[]) : []),
  ]) {
    if (candidate instanceof Error && "code" in candidate && typeof candidate.code === "string")
      return candidate.code;
  }
  return undefined;
}

function silence(failure: unknown): string {
  if (failure instanceof Error && failure.name === "TimeoutError") return "Kanalen svarede ikke i tide.";
  return `Forbindelsen til kanalen blev afbrudt (${said(failure)}).`;
}

/** A code or a name; never the message, which may hold the address. */
function said(failure: unknown): string {
  return codeOf(failure) ?? (failure instanceof Error ? failure.name : "ukendt fejl");
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
