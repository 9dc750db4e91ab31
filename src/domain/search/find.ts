/**
 * Finds goals, actions, signs, people, agreements, activities, departments, pages and commands in the whole
 * municipality: one's own first, then the department's, then the others', and what is over last. Pure, so that each key
 * press answers at once.
 */
import { type Findable, type Found, type FoundGroup, foundGroups } from "./findables.ts";
import { fitOf, fits, soughtIn, type Sought } from "./matching.ts";
import { looselyIn, partlyIn, vocabularyOf, type Vocabulary } from "./vocabulary.ts";

export interface FoundList {
  /** Group by group, best first within each. */
  readonly shown: readonly Found[];
  /** How many there are of each group, also of those that are not shown. */
  readonly counts: Readonly<Partial<Record<FoundGroup, number>>>;
}

const mostOfEach = 6;
interface Ranked {
  readonly found: Findable;
  readonly fit: number;
  /** It fits by more than its title, or loosely. */
  readonly isWeak: boolean;
}

/** Where so few fit well, those that fit loosely stand behind them. */
const few = 5;

/** What fits all words of `text`; `whole` names a group of which everything is shown. */
export function find(text: string, among: readonly Findable[], whole?: FoundGroup): FoundList {
  const sought = soughtIn(text);
  if (sought.words.length === 0) return { shown: [], counts: {} };
  const exact = among.flatMap((found) => ranked(found, sought));
  const isEnough = exact.filter(({ isWeak }) => !isWeak).length >= few;
  const fitting = isEnough ? exact : [...exact, ...looselyFound(sought, among, exact)];
  const all = fitting.length > 0 ? fitting : partlyFound(sought, among);
  const ofGroup = new Map<FoundGroup, Ranked[]>();
  for (const one of all.toSorted(byRank)) {
    const group = ofGroup.get(one.found.group);
    if (group) group.push(one);
    else ofGroup.set(one.found.group, [one]);
  }
  const groups = groupsInOrder(ofGroup);
  return {
    shown: groups.flatMap((group) =>
      (ofGroup.get(group) ?? [])
        .slice(0, group === whole ? Infinity : mostOfEach)
        .map(({ found: { title, detail, place } }) => ({ group, title, detail, place })),
    ),
    counts: Object.fromEntries([...ofGroup].map(([group, { length }]) => [group, length])),
  };
}

/** Called just so, and not only beginning like it. */
const isWhole: ReadonlySet<number> = new Set([fits.same, fits.wholeAtOnce, fits.whole]);
/** What most look for. */
const ofPlans: ReadonlySet<FoundGroup> = new Set(["goals", "parts"]);

/**
 * Goals and their parts come first, unless nothing of theirs fits well, or something else is called just that: a
 * person, a department.
 */
function groupsInOrder(ofGroup: ReadonlyMap<FoundGroup, readonly Ranked[]>): readonly FoundGroup[] {
  const best = (group: FoundGroup) => ofGroup.get(group)?.[0];
  const strength = (one: Ranked | undefined) =>
    one === undefined || one.isWeak || one.found.time === 2 ? fits.loosely : one.fit;
  const inPlan = Math.min(...[...ofPlans].map((group) => strength(best(group))));
  const orderOf = (group: FoundGroup) => {
    const own = strength(best(group));
    if (own === fits.loosely) return 2;
    return !ofPlans.has(group) && isWhole.has(own) && own < inPlan ? 0 : 1;
  };
  return foundGroups.filter((group) => ofGroup.has(group)).toSorted((a, b) => orderOf(a) - orderOf(b));
}

function looselyFound(
  sought: Sought,
  among: readonly Findable[],
  exact: readonly Ranked[],
): readonly Ranked[] {
  const known = new Set(exact.map(({ found }) => found));
  return weak(
    among,
    [...looselyIn(sought, vocabularyIn(among))].filter((at) => {
      const found = among[at];
      return found !== undefined && !known.has(found);
    }),
  );
}

/** Those that have the most of several words. */
function partlyFound(sought: Sought, among: readonly Findable[]): readonly Ranked[] {
  if (sought.words.length < 2) return [];
  const counts = [...partlyIn(sought, vocabularyIn(among))];
  const most = counts.reduce((highest, [, count]) => Math.max(highest, count), 0);
  return weak(
    among,
    counts.filter(([, count]) => count === most).map(([at]) => at),
  );
}

/** In the order in which they stand. */
function weak(among: readonly Findable[], indexes: readonly number[]): readonly Ranked[] {
  return indexes
    .toSorted((a, b) => a - b)
    .flatMap((at) => among[at] ?? [])
    .map((found) => ({ found, fit: fits.loosely, isWeak: true }));
}

const vocabularies = new WeakMap<readonly Findable[], Vocabulary>();

/** Of the titles: worked out when it is first asked for, since most find what they look for without it. */
function vocabularyIn(among: readonly Findable[]): Vocabulary {
  const known = vocabularies.get(among) ?? vocabularyOf(among.map(({ by }) => by));
  vocabularies.set(among, known);
  return known;
}

function ranked(found: Findable, sought: Sought): readonly Ranked[] {
  const byTitle = fitOf(sought, found.by);
  const fit = byTitle ?? fitOf(sought, found.byAll);
  return fit === undefined ? [] : [{ found, fit, isWeak: byTitle === undefined }];
}

/**
 * What is over comes last; then what fits by more than its title or loosely; then whose it is, and how well it fits.
 */
function byRank(a: Ranked, b: Ranked): number {
  const over = ({ found: { time } }: Ranked) => Number(time === 2);
  return (
    over(a) - over(b) ||
    Number(a.isWeak) - Number(b.isWeak) ||
    Number(a.fit === fits.loosely) - Number(b.fit === fits.loosely) ||
    a.found.closeness - b.found.closeness ||
    a.fit - b.fit ||
    a.found.time - b.found.time
  );
}
