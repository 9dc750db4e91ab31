/** Permission masks as JSON, both ways. */
import { typed } from "../protocol/format.ts";
import { isObject, numberOf, type Json, type JsonObject } from "../protocol/json.ts";
import type { Mask } from "../site/permissions.ts";

/** 64-bit numbers travel as text. */
export function basePermissions(mask: Mask): JsonObject {
  return typed("SP.BasePermissions", { High: String(mask.high >>> 0), Low: String(mask.low >>> 0) });
}

export function readMask(value: Json | undefined): Mask {
  if (!isObject(value)) return { high: 0, low: 0 };
  return { high: (numberOf(value["High"]) ?? 0) >>> 0, low: (numberOf(value["Low"]) ?? 0) >>> 0 };
}
