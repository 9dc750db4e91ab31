/** The headers that every answer has: what sets it apart as SharePoint's, and which page may read it. */
import { randomUUID } from "node:crypto";
import type { Answer, IncomingRequest } from "./message.ts";

const commonHeaders = {
  "X-SharePointHealthScore": "0",
  "X-SP-SERVERSTATE": "ReadOnly=0",
  SPClientServiceRequestDuration: "1",
  "Cache-Control": "private, max-age=0",
};

/** Lets the page that asks read the answer. Which pages may ask is decided by who serves us. */
function readableBy(request: IncomingRequest): Record<string, string> {
  const origin = request.header("origin");
  if (origin === undefined) return {};
  return {
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Expose-Headers": "*, Authorization, ETag, Retry-After, Location, SPRequestGuid",
    Vary: "Origin",
  };
}

/** What a browser gets that asks whether a page may ask. */
export function preflight(request: IncomingRequest): Answer {
  return {
    status: 204,
    headers: {
      ...readableBy(request),
      "Access-Control-Allow-Methods": "GET, POST, PUT, PATCH, DELETE, MERGE, HEAD, OPTIONS",
      "Access-Control-Allow-Headers": request.header("access-control-request-headers") ?? "*",
      "Access-Control-Max-Age": "600",
    },
    body: null,
  };
}

/** Beside those of the answer itself. `now`: the site's own time. */
export function headersFor(request: IncomingRequest, now: Date): Record<string, string> {
  const guid = randomUUID();
  return {
    ...commonHeaders,
    ...readableBy(request),
    Date: now.toUTCString(),
    SPRequestGuid: guid,
    "request-id": guid,
  };
}
