/**
 * Faults on order: rules that make chosen requests, or chosen parts of a batch, fail as a real service fails. Used by
 * tests and by `--faults FILE`; docs/emulator.md shows the file.
 */
import { Refusal } from "./protocol/errors.ts";
import { flagOf, isObject, numberOf, textOf, type Json, type JsonObject } from "./protocol/json.ts";

export interface FaultRule {
  match: {
    /** The verb that counts, such as MERGE; any when absent. */
    method?: string;
    /** A regular expression on the address with its query; any when absent. */
    path?: string;
    /** True: only parts of batches. Otherwise only whole requests. */
    inBatch?: boolean;
    /** Only the n-th match. */
    nth?: number;
    /** Every n-th match. */
    every?: number;
    /** At most so many times. */
    times?: number;
  };
  /** Called `then` in a fault file. */
  fault: {
    status?: number;
    code?: string;
    message?: string;
    headers?: Record<string, string>;
    delayMs?: number;
    /** Drop the connection, before anything is stored or after. */
    cut?: "before-commit" | "after-commit";
    /** Send only this share of the body (0 to 1), as if the answer were complete. */
    truncate?: number;
  };
}

export type Fault = FaultRule["fault"];

/** Thrown for a fault file that cannot be understood; the message goes on from a Danish sentence about the file. */
export class FaultFileError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "FaultFileError";
  }
}

interface Watched {
  rule: FaultRule;
  path: RegExp | undefined;
  matches: number;
  fired: number;
}

export class Faults {
  private readonly watched: Watched[];

  constructor(rules: readonly FaultRule[]) {
    this.watched = rules.map((rule) => ({
      rule,
      path: rule.match.path === undefined ? undefined : new RegExp(rule.match.path, "i"),
      matches: 0,
      fired: 0,
    }));
  }

  /** The fault this request is to meet, if any; every call counts as one request. */
  next(method: string, url: string, inBatch: boolean): Fault | undefined {
    let found: Fault | undefined;
    for (const watched of this.watched) {
      const { match, fault } = watched.rule;
      if ((match.inBatch ?? false) !== inBatch) continue;
      if (match.method !== undefined && match.method.toUpperCase() !== method) continue;
      if (watched.path && !watched.path.test(decode(url))) continue;
      watched.matches += 1;
      if (match.nth !== undefined && watched.matches !== match.nth) continue;
      if (match.every !== undefined && watched.matches % match.every !== 0) continue;
      if (match.times !== undefined && watched.fired >= match.times) continue;
      watched.fired += 1;
      found ??= fault;
    }
    return found;
  }
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** The refusal a fault stands for; undefined when the request goes through. */
export function refusalOf(fault: Fault): Refusal | undefined {
  if (fault.status === undefined) return undefined;
  const code = fault.code ?? "-1, Emulator.InjectedFault";
  return new Refusal(fault.status, code, fault.message ?? "Injected fault.", fault.headers ?? {});
}

function headersOf(value: Json | undefined): Record<string, string> | undefined {
  if (!isObject(value)) return undefined;
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, textOf(text) ?? ""]));
}

function cutOf(value: Json | undefined): "before-commit" | "after-commit" | undefined {
  return value === "before-commit" || value === "after-commit" ? value : undefined;
}

/** Leaves out what is undefined, as exact optional properties want it. */
function defined<T extends object>(value: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  const entries: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };
}

const matchNames = ["method", "path", "inBatch", "nth", "every", "times"];
const faultNames = ["status", "code", "message", "headers", "delayMs", "cut", "truncate"];

/** What a rule says wrongly, in Danish for the person at the terminal; undefined when it is right. */
function mistakeIn(match: JsonObject, then: JsonObject): string | undefined {
  const unknown = [
    ...Object.keys(match).filter((name) => !matchNames.includes(name)),
    ...Object.keys(then).filter((name) => !faultNames.includes(name)),
  ];
  if (unknown.length > 0) return `ukendt: ${unknown.join(", ")}`;
  for (const name of ["nth", "every", "times", "status", "delayMs", "truncate"]) {
    const given = match[name] ?? then[name];
    if (given !== undefined && typeof given !== "number") return `"${name}" skal være et tal`;
  }
  if (then["cut"] !== undefined && cutOf(then["cut"]) === undefined) {
    return '"cut" skal være "before-commit" eller "after-commit"';
  }
  try {
    RegExp(textOf(match["path"]) ?? "");
  } catch {
    return `"path" er ikke et regulært udtryk: ${textOf(match["path"]) ?? ""}`;
  }
  return undefined;
}

function ruleOf(value: Json, index: number): FaultRule {
  const place = `regel ${String(index + 1)}`;
  if (!isObject(value) || !isObject(value["then"])) throw new FaultFileError(`${place} mangler "then".`);
  const match: JsonObject = isObject(value["match"]) ? value["match"] : {};
  const { then } = value;
  const mistake = mistakeIn(match, then);
  if (mistake !== undefined) throw new FaultFileError(`${place}: ${mistake}.`);
  return {
    match: defined({
      method: textOf(match["method"]),
      path: textOf(match["path"]),
      inBatch: flagOf(match["inBatch"]),
      nth: numberOf(match["nth"]),
      every: numberOf(match["every"]),
      times: numberOf(match["times"]),
    }),
    fault: defined({
      status: numberOf(then["status"]),
      code: textOf(then["code"]),
      message: textOf(then["message"]),
      headers: headersOf(then["headers"]),
      delayMs: numberOf(then["delayMs"]),
      cut: cutOf(then["cut"]),
      truncate: numberOf(then["truncate"]),
    }),
  };
}

/** Reads a fault file: a JSON array of rules. @throws FaultFileError */
export function parseFaults(text: string): FaultRule[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new FaultFileError("den er ikke JSON.");
  }
  if (!Array.isArray(value)) throw new FaultFileError("den er ikke en liste af regler.");
  return (value as Json[]).map(ruleOf);
}
