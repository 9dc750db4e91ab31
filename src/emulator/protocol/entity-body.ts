/**
 * Reads the body of a write as an entity: its type where the dialect demands one, without annotations, and with no
 * property that the type does not have, so that nothing is taken for written that was not.
 */
import type { Call } from "./call.ts";
import { errors } from "./errors.ts";
import { isObject, textOf, type JsonObject } from "./json.ts";

export interface EntityBody {
  /** As SharePoint writes it; a verbose body must name it, or a type that begins like it. */
  type: string;
  /** Other beginnings of types that are as good. */
  alsoTypes?: readonly string[];
  /** What may be written; without it the caller checks the names itself. */
  settable?: readonly string[];
  /** What the entity shows: to write that is a wish the emulator lacks, not a mistake. */
  shown?: JsonObject;
}

/** @throws Refusal 400 */
function checkType(call: Call, body: JsonObject, { type, alsoTypes = [] }: EntityBody): void {
  const { __metadata: metadata } = body;
  if (!call.hasVerboseBody) {
    if (metadata !== undefined) throw errors.unknownProperty("__metadata", type);
    return;
  }
  const given = isObject(metadata) ? textOf(metadata["type"]) : undefined;
  if (given === undefined) throw errors.untypedEntry();
  const isFitting = [type, ...alsoTypes].some((one) => given.toLowerCase().startsWith(one.toLowerCase()));
  if (!isFitting) throw errors.wrongEntry(given, type);
}

/** Annotations are no properties; the ones of OData 4 belong to OData 4. @throws Refusal 400 */
function isAnnotation(call: Call, name: string): boolean {
  if (name === "__metadata" || name.startsWith("odata.")) return true;
  if (!name.startsWith("@odata.")) return name.includes("@odata.");
  if (call.version < 4) throw errors.invalidAnnotation(name);
  return true;
}

/** @throws Refusal 400 for what does not fit the type, 501 for what cannot be written here */
export function entityBody(call: Call, wanted: EntityBody): JsonObject {
  const body = call.entityJson();
  checkType(call, body, wanted);
  const entity: JsonObject = {};
  for (const [name, value] of Object.entries(body)) {
    if (isAnnotation(call, name)) continue;
    const { type, settable, shown } = wanted;
    if (settable && !settable.includes(name)) {
      if (shown && name in shown) throw errors.notImplemented(`writing ${name} of ${type}`);
      throw errors.unknownProperty(name, type);
    }
    entity[name] = value;
  }
  return entity;
}

/** What is shown of an entity but cannot be changed here may be written as it is. @throws Refusal 501 */
export function refuseOthers(
  type: string,
  shown: JsonObject,
  body: JsonObject,
  names: readonly string[],
): void {
  for (const name of names) {
    const isSame = body[name] === undefined || JSON.stringify(body[name]) === JSON.stringify(shown[name]);
    if (!isSame) throw errors.notImplemented(`writing ${name} of ${type}`);
  }
}

/** The members of a complex argument: what they are called, and which of them are not heeded here. */
export interface Members {
  type: string;
  known: readonly string[];
  lacking?: readonly string[];
}

/** @throws Refusal 400 for members the type does not have, 501 for wishes that would not be heeded */
export function checkMembers(given: JsonObject, { type, known, lacking = [] }: Members): void {
  for (const [name, value] of Object.entries(given)) {
    if (name === "__metadata" || name.includes("odata.")) continue;
    if (lacking.includes(name)) {
      if (value !== null && value !== false && value !== "")
        throw errors.notImplemented(`${name} of ${type}`);
    } else if (!known.includes(name)) throw errors.unknownProperty(name, type);
  }
}
