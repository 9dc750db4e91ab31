/**
 * Finds what each of the things that repeat themselves under one another is (a table's columns, a form's rows, labels
 * under every goal): from what stands in them, where they stand, and, as one sign more, what they are called.
 */
import type { Role } from "../vocabulary.ts";
import { type Hinted, hintsOf } from "./name-signs.ts";
import {
  deedOf,
  isFigure,
  isLight,
  isProse,
  isState,
  isWhen,
  isWho,
  measureOf,
  whoAndWhen,
} from "./text-signs.ts";

/** Something that stands at one place again and again. */
export interface Slot {
  readonly name: string;
  /** What its name says where it is a word that is known. */
  readonly known: Role | undefined;
  /** What its name may say, where that is less certain. */
  readonly guess?: Role | undefined;
  /** What somebody has said that it is. */
  readonly told?: SlotRole | undefined;
  /** What stands in it, each time: one text or several. */
  readonly cells: readonly (readonly string[])[];
}

export type SlotRole =
  | Exclude<Role, "detail" | "documentation" | "milestones">
  | "responsible"
  | "due"
  | "detail";

/** What a slot was found to be, and whether it may as well be something else. */
export interface Assigned {
  readonly role: SlotRole;
  readonly isDoubtful: boolean;
}

const told = ["goal", "description", "actions", "indicators"] as const;
type Told = (typeof told)[number];

/** A known word; half of a hint. */
const knownWeight = 2.2;
const hintWeight = 1;
/** What somebody has said outweighs all signs. */
const toldWeight = 20;
/** Where the next best reading is nearer than this, somebody had better be asked. */
const certainMargin = 1.2;
/** "Ambition" may be what a goal is called, or why there is one. */
const looseWeight = 0.8;
/** More slots than these are not weighed against one another. */
const mostWeighed = 5;

export interface Setting {
  /** Whether one of the slots may be the goal itself: not where each time a goal's heading stands above them. */
  readonly mayHoldGoal: boolean;
  /** The goals are counted above, and what they are stands in the first slot. */
  readonly isGoalFirst?: boolean;
}

/** A role for each slot. */
export function assignRoles(
  slots: readonly Slot[],
  { mayHoldGoal, isGoalFirst = false }: Setting,
): Assigned[] {
  const plain: (Assigned | undefined)[] = slots.map(plainRole);
  const open = slots.flatMap((slot, index) => (plain[index] === undefined ? [{ slot, index }] : []));
  const weighed = open.slice(0, mostWeighed);
  const isAllowed = mayHoldGoal || slots.some((slot) => slot.told === "goal");
  const best = bestOf(
    weighed.map(({ slot, index }) => {
      const weights = weigh(slot);
      return isGoalFirst && index === 0 ? { ...weights, goal: weights.goal + knownWeight } : weights;
    }),
    isAllowed,
    weighed.map(({ slot }) => isContinued(slot)),
  );
  for (const [at, { slot, index }] of weighed.entries()) {
    const found = best[at];
    if (found) plain[index] = { role: found.role, isDoubtful: isDoubtful(slot, found) };
  }
  return plain.map((found) => found ?? { role: "detail", isDoubtful: false });
}

function isDoubtful(slot: Slot, { role, margin }: Fitting): boolean {
  // A name that hints at just that is half a word that is known.
  const hinted = hintsOf(slot.name).filter(isTold);
  const isNamed = hinted.length === 1 && hinted[0] === role;
  return isUnnamed(slot) && margin < (isNamed ? certainMargin / 2 : certainMargin);
}

/** Nothing but what stands in it says what it is. */
function isUnnamed({ known, guess, told: said, cells }: Slot): boolean {
  return known === undefined && guess === undefined && said === undefined && cells.flat().length > 1;
}

/** What a slot is whatever the others are: whom, when, a light, a figure. */
function plainRole(slot: Slot): Assigned | undefined {
  if (slot.told !== undefined) return isTold(slot.told) ? undefined : { role: slot.told, isDoubtful: false };
  const role = plainRoleOf(slot);
  return role && { role, isDoubtful: false };
}

function plainRoleOf(slot: Slot): SlotRole | undefined {
  const texts = slot.cells.flat();
  const hints = hintsOf(slot.name);
  const share = (is: (text: string) => boolean): number =>
    texts.length === 0 ? 0 : texts.filter(is).length / texts.length;
  if (slot.known !== "goal" && share(isLight) >= 0.6) return "followUp";
  if (share((text) => whoAndWhen(text) !== undefined) >= 0.6) return "responsible";
  const isStart = /^(?:op|på)?(?:start|begynd)/iu.test(slot.name);
  const when = isStart ? 0 : share(isWhen);
  if (isStart && share(isWhen) >= 0.6) return "detail";
  const who = share(isWho);
  if (slot.known === undefined || slot.known === "detail") {
    if (when >= (hints.includes("due") ? 0.3 : 0.6)) return "due";
    if (who >= (hints.includes("responsible") ? 0.3 : 0.75)) return "responsible";
    if (texts.length === 0 && hints[0] !== undefined && (hints[0] === "due" || hints[0] === "responsible"))
      return hints[0];
    if (slot.known === "detail") return "detail";
  }
  if (when >= 0.8 && slot.known !== "goal") return "due";
  if (slot.known === "followUp" || slot.known === "documentation" || slot.known === "milestones")
    return slot.known === "followUp" ? "followUp" : undefined;
  if (slot.known === undefined && hints.length === 1 && hints[0] === "followUp") return "followUp";
  return share(isFigure) >= 0.8 && slot.known !== "goal" && slot.known !== "actions" ? "detail" : undefined;
}

/** Cells are empty where others of the row are not: what stands above goes on. */
function isContinued({ cells }: Slot): boolean {
  return cells.length > 1 && (cells[0]?.length ?? 0) > 0 && cells.some((cell) => cell.length === 0);
}

type Weights = Record<Told, number>;

function weigh(slot: Slot): Weights {
  const texts = slot.cells.flat();
  const mean = (of: (text: string) => number): number =>
    texts.length === 0 ? 0 : texts.reduce((sum, text) => sum + of(text), 0) / texts.length;
  const share = (is: (text: string) => boolean): number => mean((text) => (is(text) ? 1 : 0));
  const measure = Math.min(mean(measureOf), 2);
  const deed = Math.min(mean(deedOf), 2);
  const filled = slot.cells.filter((cell) => cell.length > 0);
  const isSingle = filled.every((cell) => cell.length === 1);
  const state = share(isState);
  const prose = share(isProse);
  const weights: Weights = {
    goal: 0.9 * state + (isSingle ? 0.4 : -0.5) - 0.6 * prose,
    description: 1.4 * prose - 0.2 + (isSingle ? 0.2 : -0.2),
    actions: deed - 0.7 * measure - 0.4 * prose,
    indicators: measure - 0.7 * deed - 0.4 * prose,
  };
  for (const hint of hintsOf(slot.name)) {
    if (isTold(hint)) weights[hint] += hintWeight;
  }
  if (slot.known !== undefined && isTold(slot.known))
    weights[slot.known] += slot.known === "description" ? looseWeight : knownWeight;
  else if (slot.guess !== undefined && isTold(slot.guess)) weights[slot.guess] += looseWeight;
  if (slot.known === "documentation") weights.indicators += knownWeight;
  if (slot.told !== undefined && isTold(slot.told)) weights[slot.told] += toldWeight;
  return weights;
}

function isTold(role: SlotRole | Role | Hinted): role is Told {
  return (told as readonly string[]).includes(role);
}

interface Fitting {
  readonly role: Told;
  /** How much worse all of them fit together when this one is something else. */
  readonly margin: number;
}

/** The roles that together fit best: one goal at most, and what is done before what shows it. */
function bestOf(
  weights: readonly Weights[],
  mayHoldGoal: boolean,
  continued: readonly boolean[],
): readonly Fitting[] {
  let best: Told[] = [];
  let most = -Infinity;
  /** The most that all together come to when the slot has the role. */
  const mostWith = weights.map(() => new Map<Told, number>());
  const chosen: Told[] = [];
  const visit = (at: number, sum: number): void => {
    const own = weights[at];
    if (own === undefined) {
      if (sum > most) [most, best] = [sum, [...chosen]];
      for (const [index, role] of chosen.entries()) {
        const known = mostWith[index];
        known?.set(role, Math.max(known.get(role) ?? -Infinity, sum));
      }
      return;
    }
    for (const role of told) {
      if (role === "goal" && (!mayHoldGoal || chosen.includes("goal"))) continue;
      let weight = own[role];
      if (role !== "description" && chosen.includes(role)) weight -= 0.8;
      if (role === "actions" && chosen.includes("indicators")) weight -= 0.3;
      if (role === "goal" && chosen.some((each) => each !== "description")) weight -= 0.6;
      if (role === "goal" && at === 0 && mayHoldGoal) weight += continued[0] === true ? 1.2 : 0.3;
      chosen.push(role);
      visit(at + 1, sum + weight);
      chosen.pop();
    }
  };
  visit(0, 0);
  return best.map((role, index) => {
    const others = [...(mostWith[index] ?? [])].flatMap(([other, sum]) => (other === role ? [] : [sum]));
    return { role, margin: most - Math.max(...others) };
  });
}
