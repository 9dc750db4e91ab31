/**
 * `connect` makes a `Site`: PnPjs with our own way of sending, and batches that always end. All other files of this
 * room take a `Site`.
 */
import { DefaultParse, RejectOnError, ResolveOnData, type Queryable } from "@pnp/queryable";
import { spfi, type SPFI } from "@pnp/sp";
import "@pnp/sp/items/index.js";
import "@pnp/sp/lists/index.js";
import "@pnp/sp/webs/index.js";
import { makeBatch, type Batch } from "./batch.ts";
import { makeSend, type Send, type SendOptions } from "./send.ts";
import { realTimer, type Timer } from "./timer.ts";

export type { SendOptions, Wait } from "./send.ts";

export interface Site {
  /** The site's address without a slash at the end. */
  readonly url: string;
  /** The same without the origin: `/sites/styring`. */
  readonly path: string;
  /** Whose connection it is, as the caller names people; "" where it does not. */
  readonly person: string;
  /** PnPjs, sending through `send`. Its calls reject with a SharePointError. */
  readonly sp: SPFI;
  readonly send: Send;
  readonly batch: Batch;
  readonly timer: Timer;
}

/** A connection to one site. Nothing is sent yet. */
export function connect(options: SendOptions): Site {
  const url = options.siteUrl.replace(/\/+$/, "");
  const timer = options.timer ?? realTimer;
  const send = makeSend({ ...options, timer });
  return {
    url,
    path: decodeURIComponent(new URL(url).pathname).replace(/\/+$/, ""),
    person: options.person ?? "",
    sp: spfi(url).using(sendingThrough(send)),
    send,
    batch: makeBatch(url, send, timer),
    timer,
  };
}

/** The server-relative address of a list of ours. Lists are found by address, since people rename titles. */
export function listPath(site: Site, list: { readonly name: string }): string {
  return `${site.path}/Lists/${list.name}`;
}

/** POSTs that only read, or that do no harm a second time. */
const harmless =
  /\/(getitems|renderlistdataasstream|ensureuser)\b|\.clientpeoplepicker(search|resolve)user\b/i;

function sendingThrough(send: Send) {
  return (instance: Queryable): Queryable => {
    instance.using(RejectOnError(), ResolveOnData(), DefaultParse());
    instance.on.send.replace(async (url, init) => {
      const given = new Headers(init.headers);
      const headers: Record<string, string> = {};
      // PnPjs' other headers are telemetry, and each would cost a browser a preflight.
      for (const name of ["Accept", "Content-Type", "If-Match", "X-HTTP-Method"]) {
        const value = given.get(name);
        if (value !== null) headers[name] = value;
      }
      const answer = await send({
        method: init.method ?? "GET",
        url: url.toString(),
        headers,
        body: typeof init.body === "string" ? init.body : undefined,
        repeatable: harmless.test(url.pathname),
      });
      const empty = answer.status === 204 || answer.status === 205;
      return new Response(empty ? null : answer.body, { status: answer.status, headers: answer.headers });
    });
    return instance;
  };
}
