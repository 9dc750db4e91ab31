/**
 * The shared parts of an agreement. Each party keeps its own writing of a part in its own row, with a turn: one more
 * than the highest that the writer had seen. The highest turn counts; two different writings of the same turn are a
 * difference that somebody has to settle.
 */
import type { Draft } from "../../schema/entity.ts";
import { isDay } from "../../schema/day.ts";
import { collaborations, type CollaborationRow } from "../../schema/lists/collaborations.ts";

/** The parts that all parties write in together. Days and choices are held as their text. */
export const sharedParts = [
  "aim",
  "receiver",
  "jointGoals",
  "roles",
  "coordination",
  "involvement",
  "decisions",
  "startsOn",
  "evaluateOn",
  "rhythm",
  "endsOn",
  "evaluation",
  "experience",
  "participants",
] as const;
export type SharedPart = (typeof sharedParts)[number];

/** A party's row. */
export interface Writing {
  /** The department's key. */
  readonly party: string;
  readonly row: CollaborationRow;
}

export interface PartStanding {
  /** What counts, "" when nothing has been written. */
  readonly value: string;
  /** 0 when nobody has written it in the tab. */
  readonly turn: number;
  /** Whose writing counts. */
  readonly by: string | undefined;
  /** Other parties' writings of the same turn that say something else. */
  readonly rivals: readonly { readonly party: string; readonly value: string }[];
}

/** Text as it is compared: without what a field or SharePoint may add around it. */
export function plainText(text: string): string {
  return text.replaceAll("\r\n", "\n").normalize("NFC").trim();
}

/**
 * What counts of a part. `writings` begin with that of the party that started; among equals the first counts until
 * somebody settles it.
 */
export function standingOfPart(part: SharedPart, writings: readonly Writing[]): PartStanding {
  const all = writings.map(({ party, row }) => ({
    party,
    value: plainText(row[part] ?? ""),
    turn: turnsOf(row.turns).get(part) ?? 0,
  }));
  // Text that was written by hand in SharePoint has no turn; an empty cell without a turn says nothing at all.
  const said = all.filter(({ value, turn }) => turn > 0 || value !== "");
  const turn = Math.max(0, ...said.map((each) => each.turn));
  const [first, ...others] = said.filter((each) => each.turn === turn);
  return {
    value: first?.value ?? "",
    turn,
    by: first?.party,
    rivals: others
      .filter(({ value }) => value !== first?.value)
      .map(({ party, value }) => ({ party, value })),
  };
}

/**
 * What a party's row must hold for the party's new texts to count: the texts with their turns. `row` is the party's
 * own, if it has one.
 */
export function writeParts(
  collaboration: { readonly parts: Readonly<Record<SharedPart, PartStanding>> },
  row: CollaborationRow | undefined,
  values: Readonly<Partial<Record<SharedPart, string>>>,
): Draft<typeof collaborations> {
  const turns = new Map(turnsOf(row?.turns ?? ""));
  const draft: Record<string, string | undefined> = {};
  for (const [part, value] of Object.entries(values) as [SharedPart, string][]) {
    turns.set(part, collaboration.parts[part].turn + 1);
    draft[part] = storedValue(part, value);
  }
  return { ...draft, turns: turnsText(turns) };
}

/** The turns that a new agreement begins with: each part that has something to say has been written once. */
export function firstTurns(parts: readonly SharedPart[]): string {
  return turnsText(new Map(parts.map((part) => [part, 1])));
}

function storedValue(part: SharedPart, value: string): string | undefined {
  const kind = collaborations.fields[part].kind;
  if (kind === "day") return isDay(value) ? value : undefined;
  if (kind === "choice") return value === "" ? undefined : value;
  return value;
}

/** No agreement is written in so often: a higher turn was put there by hand, and nobody could write over it. */
const mostTurns = 1_000_000;

function turnsOf(text: string): ReadonlyMap<string, number> {
  const pairs = text.matchAll(/\b(?<part>\w+)=(?<turn>\d{1,9})\b/gu);
  return new Map(
    [...pairs]
      .map(({ groups }) => [groups?.["part"] ?? "", Number(groups?.["turn"])] as const)
      .filter(([, turn]) => turn <= mostTurns),
  );
}

function turnsText(turns: ReadonlyMap<string, number>): string {
  return [...turns].map(([part, turn]) => `${part}=${turn}`).join(" ");
}
