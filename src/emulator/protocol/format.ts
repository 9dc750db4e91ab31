/**
 * The three JSON dialects of SharePoint and the bodies every answer is made of: one value, one entity, a collection,
 * an error. Which dialect is asked for stands in `Accept`.
 */
import { errors, type Refusal } from "./errors.ts";
import type { Json, JsonObject } from "./json.ts";
import type { Answer } from "./message.ts";

export type Format = "nometadata" | "minimalmetadata" | "verbose";

/** Reads `Accept`; without a wish for JSON the light form with minimal metadata is given. */
export function formatOf(accept: string | undefined): Format {
  if (accept === undefined) return "minimalmetadata";
  if (/odata\s*=\s*nometadata/i.test(accept)) return "nometadata";
  if (/odata\s*=\s*(verbose|fullmetadata)/i.test(accept)) return "verbose";
  return "minimalmetadata";
}

const offered = /^\s*(?:\*\/\*|application\/(?:\*|json|xml|atom\+xml)|text\/xml)\s*(?:;|$)/i;

/** @throws Refusal 406 for callers that take nothing SharePoint has */
export function requireAccept(accept: string | undefined): void {
  if (accept === undefined || accept.trim() === "") return;
  if (!accept.split(",").some((type) => offered.test(type))) throw errors.noAccept();
}

const contentTypes: Record<Format, string> = {
  nometadata: "application/json;odata=nometadata;streaming=true;charset=utf-8",
  minimalmetadata: "application/json;odata=minimalmetadata;streaming=true;charset=utf-8",
  verbose: "application/json;odata=verbose;charset=utf-8",
};

const typeName = Symbol("type name");

/** Names the OData type of a nested value or of an array's members; only verbose JSON shows it. */
export function typed<T extends JsonObject | Json[]>(type: string, value: T): T {
  Object.defineProperty(value, typeName, { value: type });
  return value;
}

/** The name given by `typed`. */
export function typeNameOf(value: JsonObject | Json[]): string | undefined {
  const type: unknown = Reflect.get(value, typeName);
  return typeof type === "string" ? type : undefined;
}

/** Rewrites nested values into the verbose dialect: arrays under `results`, objects with `__metadata`. */
export function toVerbose(value: Json | undefined): Json {
  if (value === undefined || value === null || typeof value !== "object") return value ?? null;
  const type = typeNameOf(value);
  if (Array.isArray(value)) {
    const results = value.map(toVerbose);
    if (type === undefined) return { results };
    return { __metadata: { type: `Collection(${type})` }, results };
  }
  const copy: JsonObject = type === undefined || "__metadata" in value ? {} : { __metadata: { type } };
  for (const [name, inner] of Object.entries(value)) {
    copy[name] = name === "__metadata" || name === "__deferred" ? inner : toVerbose(inner);
  }
  return copy;
}

/** An answer whose JSON text is ready. */
export function jsonAnswer(format: Format, status: number, body: string): Answer {
  return { status, headers: { "Content-Type": contentTypes[format] }, body };
}

/** One value: a text, a number, a complex object or a list of such. */
export function valueAnswer(
  format: Format,
  metadataUrl: string,
  name: string,
  type: string,
  value: Json,
): Answer {
  if (format === "verbose") {
    return jsonAnswer(format, 200, JSON.stringify({ d: { [name]: toVerbose(value) } }));
  }
  const head = format === "minimalmetadata" ? { "odata.metadata": `${metadataUrl}#${type}` } : {};
  if (value === null) return jsonAnswer(format, 200, JSON.stringify({ ...head, "odata.null": true }));
  const isComplex = typeof value === "object" && !Array.isArray(value);
  return jsonAnswer(format, 200, JSON.stringify({ ...head, ...(isComplex ? value : { value }) }));
}

/** The body of a refusal, in the dialect asked for. */
export function errorAnswer(format: Format, error: Refusal): Answer {
  const detail = { code: error.code, message: { lang: "en-US", value: error.message } };
  const body = format === "verbose" ? { error: detail } : { "odata.error": detail };
  const answer = jsonAnswer(format, error.status, JSON.stringify(body));
  return { ...answer, headers: { ...answer.headers, ...error.headers } };
}

/** Success with nothing to say. */
export function emptyAnswer(headers: Record<string, string> = {}): Answer {
  return { status: 204, headers, body: null };
}
