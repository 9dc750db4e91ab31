/** JSON as TypeScript knows it, and careful readers for bodies written by strangers. */

export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [name: string]: Json | undefined;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Parses JSON text that must be an object; anything else gives undefined. */
export function parseObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A property that should be text: numbers and booleans are spelled out, anything else is undefined. */
export function textOf(value: Json | undefined): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

/** A property that should be true or false, also as the words SharePoint's XML uses. */
export function flagOf(value: Json | undefined): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  return typeof value === "string" ? /^(true|1)$/i.test(value) : undefined;
}

export function numberOf(value: Json | undefined): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isNaN(number) ? undefined : number;
}

/** A list of values, in light JSON an array and in verbose JSON `{results: []}`. */
export function arrayOf(value: Json | undefined): Json[] | undefined {
  if (Array.isArray(value)) return value;
  return isObject(value) && Array.isArray(value["results"]) ? value["results"] : undefined;
}
