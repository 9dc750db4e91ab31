/**
 * How the pages get what they show: through the service itself, as the person who looks, so that a page can show
 * nothing that the service refuses.
 */
import type { IncomingRequest, Answer } from "../protocol/message.ts";
import { bodyText } from "../protocol/message.ts";

export type Handle = (request: IncomingRequest) => Promise<Answer>;

/** Asks the service below the site; a body makes it a POST. Gives the JSON, or the status when it is not 2xx. */
export type Ask = (
  path: string,
  body?: object,
) => Promise<{ readonly json: unknown } | { readonly status: number }>;

/** `site` is the site's address, `person` the e-mail that signs in. */
export function askAs(handle: Handle, site: string, person: string): Ask {
  return async (path, body) => {
    const headers: Readonly<Record<string, string>> = {
      accept: "application/json;odata=nometadata",
      "content-type": "application/json;odata=nometadata",
      authorization: `Bearer ${person}`,
    };
    const answer = await handle({
      method: body === undefined ? "GET" : "POST",
      url: `${site}/_api/${path}`,
      header: (name) => headers[name.toLowerCase()],
      body: body === undefined ? "" : JSON.stringify(body),
    });
    if (answer.status >= 300 || answer.body === null) return { status: answer.status };
    return { json: JSON.parse(bodyText(answer.body)) as unknown };
  };
}
