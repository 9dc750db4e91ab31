/**
 * A draft whose document was read once more, with an answer that the first reading did not have: what the answer
 * changes is taken over, and what the person has corrected meanwhile stays.
 */
import { canHaveResponsible } from "./edit-draft.ts";
import type { DraftPiece, ImportDraft, LeftOverPiece, PlanFacts } from "./import-draft.ts";
import { inOrder } from "./outline-order.ts";
import { withResponsible } from "./responsible.ts";

export interface ReadAgain {
  readonly draft: ImportDraft;
  /** In how many places the person's own corrections stand instead of what the answer would change. */
  readonly kept: number;
}

export interface Readings {
  /** What was read without the answer; the person's draft began as this. */
  readonly before: ImportDraft;
  readonly after: ImportDraft;
}

const compared = [
  "kind",
  "title",
  "text",
  "documentation",
  "assessment",
  "due",
  "dueStretch",
  "responsibleLine",
  "places",
  "isProposed",
] as const satisfies readonly (keyof DraftPiece)[];

/** A piece or a left-over, in one of the three drafts. */
type Part = DraftPiece | LeftOverPiece;

export function readAgain(mine: ImportDraft, { before, after }: Readings): ReadAgain {
  const [b, a, m] = [partsOf(before), partsOf(after), partsOf(mine)];
  const groups = changedGroups(b, a);
  const kept = groups.filter((group) => group.some((from) => isOwn(m.get(from), b.get(from), a.get(from))));
  const own = new Set(kept.flat());
  const changed = new Set(groups.flat());
  const isTaken = (from: string | undefined) => from !== undefined && changed.has(from) && !own.has(from);
  let { count } = mine;
  const merged = new Map<string, Part>();
  for (const [from, part] of a) {
    if (!isTaken(from)) continue;
    const there = m.get(from);
    if (there) merged.set(from, mergedOf(there, b.get(from), part));
    else {
      count += 1;
      merged.set(from, { ...part, id: `d${count}` });
    }
  }
  const result = <P extends Part>(
    is: (part: Part) => part is P,
    ofMine: readonly P[],
    ofAfter: readonly P[],
  ) => {
    const mineNow = ofMine.flatMap((part) => {
      const now = part.from !== undefined && isTaken(part.from) ? merged.get(part.from) : part;
      return now && is(now) ? [now] : [];
    });
    const ids = new Map(mineNow.map((part) => [part.from ?? part.id, part]));
    const afterNow = ofAfter.flatMap((part) => {
      const now = ids.get(part.from ?? "") ?? merged.get(part.from ?? "");
      return now && is(now) ? [now] : [];
    });
    const isMoved = !isSameOrder(ofMine, is, before);
    return isMoved ? joined(mineNow, afterNow) : joined(afterNow, mineNow);
  };
  const draft: ImportDraft = {
    ...after,
    clientKey: mine.clientKey,
    facts: factsOf(mine.facts, before.facts, after.facts),
    pieces: inOrder(result(isPiece, mine.pieces, after.pieces)),
    leftOver: result(isLeft, mine.leftOver, after.leftOver),
    count,
  };
  return { draft, kept: kept.length };
}

function isPiece(part: Part): part is DraftPiece {
  return "kind" in part;
}

function isLeft(part: Part): part is LeftOverPiece {
  return !isPiece(part);
}

function partsOf({ pieces, leftOver }: ImportDraft): ReadonlyMap<string, Part> {
  const found = new Map<string, Part>();
  for (const part of [...pieces, ...leftOver]) if (part.from !== undefined) found.set(part.from, part);
  return found;
}

/** What the two readings read differently: the `from` of those that share places of the document in one group each. */
function changedGroups(b: ReadonlyMap<string, Part>, a: ReadonlyMap<string, Part>): string[][] {
  const changed = [...new Set([...b.keys(), ...a.keys()])].filter(
    (from) => !isAlike(b.get(from), a.get(from)),
  );
  const groupOf = new Map<string, string[]>();
  const groups = new Set<string[]>();
  for (const from of changed) {
    const places = [...(b.get(from)?.places ?? []), ...(a.get(from)?.places ?? [])];
    const near = new Set(places.flatMap((place) => groupOf.get(place) ?? []));
    const touching = [...groups].filter((group) => group.some((each) => near.has(each)));
    const group = [...touching.flat(), from];
    for (const each of touching) groups.delete(each);
    groups.add(group);
    for (const place of places) groupOf.set(place, [...(groupOf.get(place) ?? []), from]);
  }
  return [...groups];
}

function isAlike(one: Part | undefined, other: Part | undefined): boolean {
  if (!one || !other || isPiece(one) !== isPiece(other)) return false;
  return isPiece(one) && isPiece(other) ? changesOf(one, other).length === 0 : one.text === other.text;
}

/** The fields in which two pieces differ. */
function changesOf(one: DraftPiece, other: DraftPiece): (typeof compared)[number][] {
  return compared.filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));
}

/** Whether the person has done something to a part that the answer would undo. */
function isOwn(mine: Part | undefined, before: Part | undefined, after: Part | undefined): boolean {
  if (!before) return false;
  if (!mine || isPiece(mine) !== isPiece(before)) return true;
  if (!isPiece(mine) || !isPiece(before)) return !isPiece(mine) && mine.isLeftOut;
  const changes = changesOf(withResponsible(mine, undefined), before);
  if (!after || !isPiece(after)) return changes.length > 0 || mine.responsible !== undefined;
  if (mine.responsible && !canHaveResponsible(after.kind)) return true;
  const own = withResponsible(mine, undefined);
  return changesOf(before, after).some(
    (field) => changes.includes(field) && JSON.stringify(own[field]) !== JSON.stringify(after[field]),
  );
}

/** The person's part with what the answer changes of it. */
function mergedOf(mine: Part, before: Part | undefined, after: Part): Part {
  if (!isPiece(mine) || !isPiece(after) || !before || !isPiece(before)) return { ...after, id: mine.id };
  const own = withResponsible(mine, undefined);
  const kept = changesOf(own, before).map((field) => [field, own[field]] as const);
  const merged: DraftPiece = { ...after, id: mine.id, ...Object.fromEntries(kept) };
  return mine.responsible ? withResponsible(merged, mine.responsible) : merged;
}

function factsOf(mine: PlanFacts, before: PlanFacts, after: PlanFacts): PlanFacts {
  const own = (Object.keys(mine) as (keyof PlanFacts)[]).filter((key) => mine[key] !== before[key]);
  return { ...after, ...Object.fromEntries(own.map((key) => [key, mine[key]])) };
}

/** Whether what the person has of the document still stands in the document's order. */
function isSameOrder<P extends Part>(
  mine: readonly P[],
  is: (part: Part) => part is P,
  { pieces, leftOver }: ImportDraft,
): boolean {
  const at = new Map([...pieces, ...leftOver].filter(is).map(({ from }, index) => [from, index]));
  const order = mine.flatMap(({ from }) => (from === undefined ? [] : (at.get(from) ?? [])));
  return order.every((each, index) => index === 0 || (order[index - 1] ?? 0) < each);
}

/** The first ones in their order, and each of the others that is not among them behind the one that it stood behind. */
function joined<P extends Part>(first: readonly P[], others: readonly P[]): P[] {
  const all = [...first];
  const there = new Set(first.map(({ id }) => id));
  for (const [index, part] of others.entries()) {
    if (there.has(part.id)) continue;
    const before = others[index - 1];
    const at = before ? all.findIndex(({ id }) => id === before.id) : -1;
    all.splice(at + 1, 0, part);
    there.add(part.id);
  }
  return all;
}
