/**
 * A request and an answer in their plainest form. `fetch`, the Node server and the parts of a batch all become these,
 * so handlers neither know nor pay for the way a request came in.
 */

export interface IncomingRequest {
  method: string;
  /** Absolute, as sent. */
  url: string;
  header(name: string): string | undefined;
  body: Uint8Array | string;
  /** Came in a batch, where the verb is the one in the request line. */
  isPart?: boolean;
}

/** The verb that a request names: `X-HTTP-Method` on a POST stands for the real one, but not in a batch. */
export function methodOf(request: IncomingRequest): string {
  const tunnelled =
    request.method === "POST" && request.isPart !== true ? request.header("x-http-method") : undefined;
  return (tunnelled ?? request.method).toUpperCase();
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array | null;
  /** Set by an injected fault: drop the connection instead of answering. */
  drop?: boolean;
}

const statusTexts: Record<number, string> = {
  200: "OK",
  201: "Created",
  204: "No Content",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  406: "Not Acceptable",
  409: "Conflict",
  412: "Precondition Failed",
  413: "Request Entity Too Large",
  423: "Locked",
  429: "Too Many Requests",
  500: "Internal Server Error",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

export function statusText(status: number): string {
  return statusTexts[status] ?? "Unknown";
}

/** What SharePoint takes in one request, in bytes: a file (sp-dev-docs#8280), and all else (pnpjs#3207). */
export const largestUpload = 262_144_000;
export const largestMessage = 2_097_152;

const decoder = new TextDecoder();

export function bodyText(body: Uint8Array | string): string {
  return typeof body === "string" ? body : decoder.decode(body);
}
