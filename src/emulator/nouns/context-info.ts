/** `contextinfo`: the form digest that cookie callers must send with writes, and where the site is. */
import { createHmac } from "node:crypto";
import type { Call } from "../protocol/call.ts";
import { errors } from "../protocol/errors.ts";
import { jsonAnswer, typed } from "../protocol/format.ts";
import type { JsonObject } from "../protocol/json.ts";
import { operation, type Route } from "../protocol/route.ts";
import { Service, Web } from "./kinds.ts";

const lifetimeSeconds = 1800;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `22 Nov 2026 04:59:29 -0000`: clients split the digest at its comma, so the date has none. */
function digestDate(date: Date): string {
  const [, time = ""] = date.toISOString().split("T");
  const day = String(date.getUTCDate()).padStart(2, "0");
  return `${day} ${months[date.getUTCMonth()] ?? ""} ${String(date.getUTCFullYear())} ${time.slice(0, 8)} -0000`;
}

function signature(call: Call, date: string): string {
  const hash = createHmac("sha512", call.site.document.id).update(`${date}|${call.user.login}`).digest("hex");
  return `0x${hash.toUpperCase()}`;
}

function newDigest(call: Call): string {
  const date = digestDate(call.site.clock());
  return `${signature(call, date)},${date}`;
}

/** @throws Refusal 403 for a digest that was not given to this caller in the last half hour */
export function checkDigest(call: Call, digest: string): void {
  const [, date = ""] = digest.split(",");
  const age = call.site.clock().getTime() - Date.parse(date.replace("-0000", "UTC"));
  const isFresh = age <= lifetimeSeconds * 1000;
  if (!isFresh || digest !== `${signature(call, date)},${date}`) throw errors.invalidDigest();
}

export const contextInfoRoutes: readonly Route[] = [
  operation(Service, "contextinfo", [], (call) => {
    const versions = ["14.0.0.0", "15.0.0.0"];
    const info: JsonObject = {
      FormDigestTimeoutSeconds: lifetimeSeconds,
      FormDigestValue: newDigest(call),
      LibraryVersion: "16.0.25117.12004",
      SiteFullUrl: call.site.collection.url,
      SupportedSchemaVersions: versions,
      WebFullUrl: call.site.url,
    };
    if (call.format !== "verbose") {
      const metadata = `${call.metadataUrl}#SP.ContextWebInformation`;
      const head = call.format === "minimalmetadata" ? { "odata.metadata": metadata } : {};
      return jsonAnswer(call.format, 200, JSON.stringify({ ...head, ...info }));
    }
    const verbose = typed("SP.ContextWebInformation", {
      __metadata: { type: "SP.ContextWebInformation" },
      ...info,
      SupportedSchemaVersions: { __metadata: { type: "Collection(Edm.String)" }, results: versions },
    });
    return jsonAnswer(call.format, 200, JSON.stringify({ d: { GetContextWebInformation: verbose } }));
  }),
  operation(Web, "contextinfo", [], () => {
    throw errors.invalidDigest();
  }),
];
