/**
 * How one request gets to SharePoint and an answer back: the token, patience when SharePoint is busy, reads repeated
 * when the connection fails, writes never repeated blindly. PnPjs and our own batches both go through here.
 */
import { SharePointError, errorFromAnswer } from "./errors.ts";
import { backoff, waitAskedFor } from "./retry-after.ts";
import { realTimer, type Timer } from "./timer.ts";

export interface Wait {
  readonly milliseconds: number;
  readonly reason: "throttled" | "no-answer";
  /** The number of the attempt that failed, from 1. */
  readonly attempt: number;
}

export interface SendOptions {
  /** The site's address; a token is sent to its origin and nowhere else. */
  readonly siteUrl: string;
  /** Whose tokens they are, as the caller names people: what was read as one person is not another's. */
  readonly person?: string;
  /** An access token for the site. `renew` asks for a new one, since SharePoint has refused the last. */
  readonly getToken: (options?: { readonly renew?: boolean }) => Promise<string>;
  readonly fetch?: typeof globalThis.fetch;
  /** Called before each wait, so that people can be told. */
  readonly onWait?: (wait: Wait) => void;
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
  /** How waiting is done; by the real time when absent. */
  readonly timer?: Timer;
  /** How long one request may wait altogether, in milliseconds; 60 seconds when absent. */
  readonly budgetMs?: number;
  /** How long one attempt may take, in milliseconds; 30 seconds when absent. */
  readonly timeoutMs?: number;
}

export interface Request {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** True when sending it twice does no harm. GET and HEAD always count as such. */
  readonly repeatable?: boolean;
  /** Instead of the site's `timeoutMs`, for a request that does much at once. */
  readonly timeoutMs?: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** Sends a request and gives the 2xx answer, read to its end. Throws a SharePointError for everything else. */
export type Send = (request: Request) => Promise<Answer>;

/** Busy: refused before anything was done, so that even a write may be sent again (Microsoft: throttling). */
export const busyStatus: ReadonlySet<number> = new Set([429, 503]);
/** Nobody knows whether it was done. 500 is not here: SharePoint answers so to what will never succeed. */
export const unknownStatus: ReadonlySet<number> = new Set([408, 502, 504]);

/** A `Send` for one site. Requests of the same site wait together when SharePoint has asked one of them to wait. */
export function makeSend(options: SendOptions): Send {
  const origin = new URL(options.siteUrl).origin;
  const now = options.now ?? Date.now;
  const timer = options.timer ?? realTimer;
  let pausedUntil = 0;

  return async (request) => {
    const url = new URL(request.url);
    const what = `${request.method} ${url.pathname}`;
    const repeatable = request.repeatable === true || request.method === "GET" || request.method === "HEAD";
    if (url.origin !== origin) {
      throw new SharePointError("broken", { facts: `${what}: not on ${origin}, so no token is sent there` });
    }
    let left = options.budgetMs ?? 60_000;
    const wait = async (milliseconds: number, reason: Wait["reason"], attempt: number): Promise<boolean> => {
      if (milliseconds > left) return false;
      left -= milliseconds;
      options.onWait?.({ milliseconds, reason, attempt });
      await timer.wait(milliseconds);
      return true;
    };
    let token = "";
    let renewed = false;
    for (let attempt = 1; ; attempt += 1) {
      const rest = pausedUntil - timer.elapsed();
      if (rest > 0 && !(await wait(rest, "throttled", attempt))) throw throttled(what, rest, 429);
      token ||= await tokenOf(options);
      const outcome = await sendOnce(options, request, token);
      if ("answer" in outcome) {
        const { answer } = outcome;
        if (answer.status >= 200 && answer.status < 300) return answer;
        if (answer.status === 401 && !renewed) {
          renewed = true;
          token = await tokenOf(options, { renew: true });
          continue;
        }
        if (busyStatus.has(answer.status)) {
          const asked = waitAskedFor(answer.headers, now());
          const milliseconds = asked ?? backoff(attempt + 1, Math.random);
          // SharePoint counts refused requests too, so the others of this site hold back as well.
          pausedUntil = Math.max(pausedUntil, timer.elapsed() + milliseconds);
          if (attempt >= 10 || milliseconds > left) throw throttled(what, milliseconds, answer.status);
          continue;
        }
        if (!unknownStatus.has(answer.status)) throw errorFromAnswer(answer, what);
      }
      const again =
        repeatable &&
        attempt < 5 &&
        !isSurelyOffline() &&
        (await wait(backoff(attempt, Math.random), "no-answer", attempt));
      if (!again) throw noAnswer(what, outcome, !repeatable);
    }
  };
}

type Outcome = { readonly answer: Answer } | { readonly failure: unknown };

async function sendOnce(options: SendOptions, request: Request, token: string): Promise<Outcome> {
  const headers = new Headers({ Accept: "application/json;odata=minimalmetadata" });
  if (request.body !== undefined) headers.set("Content-Type", "application/json;charset=utf-8");
  // Browsers decide on this header themselves, and asking them would cost a preflight (Microsoft: decorate your
  // traffic).
  if (typeof document === "undefined") headers.set("User-Agent", "NONISV|Rettesnor|Rettesnor/0.1");
  for (const [name, value] of Object.entries(request.headers ?? {})) headers.set(name, value);
  headers.set("Authorization", `Bearer ${token}`);
  try {
    const response = await (options.fetch ?? globalThis.fetch)(request.url, {
      method: request.method,
      headers,
      ...(request.body === undefined ? {} : { body: request.body }),
      // The token alone says who asks; cookies of the same host must not decide.
      credentials: "omit",
      cache: "no-store",
      redirect: "error",
      signal: AbortSignal.timeout(request.timeoutMs ?? options.timeoutMs ?? 30_000),
    });
    // Read to the end here, so that an answer that is cut counts as no answer.
    return { answer: { status: response.status, headers: response.headers, body: await response.text() } };
  } catch (failure) {
    return { failure };
  }
}

/**
 * The browser knows that there is no network. Then patience helps nobody: the tab asks again when the network is back.
 */
export function isSurelyOffline(): boolean {
  // Node has a navigator of its own, which does not know.
  return typeof document !== "undefined" && !navigator.onLine;
}

async function tokenOf(options: SendOptions, wish?: { readonly renew: boolean }): Promise<string> {
  try {
    return await options.getToken(wish);
  } catch (cause) {
    if (cause instanceof SharePointError) throw cause;
    throw new SharePointError("signed-out", { facts: `no token: ${said(cause)}`, cause });
  }
}

function throttled(what: string, milliseconds: number, status: number): SharePointError {
  return new SharePointError("throttled", {
    status,
    facts: `${what}: ${status}, asked to wait ${Math.ceil(milliseconds / 1000)} s`,
  });
}

function noAnswer(what: string, outcome: Outcome, outcomeUnknown: boolean): SharePointError {
  const answered = "answer" in outcome;
  return new SharePointError("offline", {
    status: answered ? outcome.answer.status : undefined,
    facts: `${what}: ${answered ? outcome.answer.status : `no answer (${said(outcome.failure)})`}`,
    cause: answered ? undefined : outcome.failure,
    outcomeUnknown,
  });
}

function said(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure);
  return failure.cause instanceof Error ? `${failure.message}: ${failure.cause.message}` : failure.message;
}
