/**
 * The dialect of callers that say `OData-Version: 4.0`, as SPHttpClient does: the light JSON of version 3 with other
 * names for its annotations. Handlers do not know of it.
 */
import type { Format } from "./format.ts";
import { isObject, parseObject, textOf, type Json, type JsonObject } from "./json.ts";
import type { Answer, IncomingRequest } from "./message.ts";

export function versionOf(request: IncomingRequest): 3 | 4 {
  return request.header("odata-version")?.trim().startsWith("4") === true ? 4 : 3;
}

/** In version 4 the wish is `odata.metadata=..`; the old `odata=..` is not heard. */
export function formatOfV4(accept: string | undefined): Format {
  return /odata\.metadata\s*=\s*none/i.test(accept ?? "") ? "nometadata" : "minimalmetadata";
}

const renamed: Record<string, string> = {
  "odata.metadata": "@odata.context",
  "odata.type": "@odata.type",
  "odata.id": "@odata.id",
  "odata.etag": "@odata.etag",
  "odata.editLink": "@odata.editLink",
  "odata.nextLink": "@odata.nextLink",
  "odata.null": "@odata.null",
};

function nameInV4(name: string): string {
  return renamed[name] ?? name.replace(/@odata\.navigationLinkUrl$/, "@odata.navigationLink");
}

function valueInV4(name: string, value: Json | undefined): Json | undefined {
  if (name === "odata.type") return `#${textOf(value) ?? ""}`;
  if (name === "odata.metadata") return textOf(value)?.replace("/@Element", "/$entity");
  return inV4(value);
}

function inV4(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return value.map((one) => inV4(one) ?? null);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, one]) => [nameInV4(name), valueInV4(name, one)] as const);
  return Object.fromEntries(entries);
}

function errorInV4(error: JsonObject): JsonObject {
  const { code, message } = error;
  return { error: { code, message: isObject(message) ? message["value"] : message } };
}

/** An answer in light JSON, said anew; all others as they are. */
export function answerInV4(answer: Answer): Answer {
  const type = answer.headers["Content-Type"] ?? "";
  if (!type.startsWith("application/json") || typeof answer.body !== "string") return answer;
  const body = parseObject(answer.body);
  if (!body) return answer;
  const error = body["odata.error"];
  const json = isObject(error) ? errorInV4(error) : inV4(body);
  const metadata = type.includes("nometadata") ? "none" : "minimal";
  return {
    ...answer,
    headers: {
      ...answer.headers,
      "Content-Type": `application/json;odata.metadata=${metadata};odata.streaming=true;IEEE754Compatible=false;charset=utf-8`,
      "OData-Version": "4.0",
    },
    body: JSON.stringify(json),
  };
}
