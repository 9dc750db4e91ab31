/**
 * Labels that repeat themselves under each goal, whatever they are called: what each of them announces is found from
 * what stands below it everywhere, and holds for all its places in the document.
 */
import type { Label } from "../label.ts";
import { type Line, labelOf } from "../line.ts";
import { readForm } from "../title-forms.ts";
import { assignRoles, type Slot, type SlotRole } from "./assign-roles.ts";
import { type Candidate, CandidateReader, type Family } from "./label-candidates.ts";
import type { Doubts } from "./doubts.ts";
import { aboutOf, hintsOf } from "./name-signs.ts";
import { isState } from "./text-signs.ts";

/** What stands further below a label is looked at no more. */
const mostBelow = 40;
const longestHeading = 70;
/** A plain line may stand twice by chance. */
const mostChances = 2;

/** The lines, those that are such labels with what they announce. */
export function withLearntLabels(lines: readonly Line[], doubts: Doubts): Line[] {
  const reader = new CandidateReader(lines);
  const all = lines.flatMap((_line, at) => reader.read(at) ?? []);
  const learnt = [...lines];
  for (const family of ["form", "text"] as const) {
    for (const [at, label] of learn(lines, { repeated: repeatedOf(all, family), reader, doubts })) {
      const line = learnt[at];
      if (line) learnt[at] = { ...line, learnt: label };
    }
  }
  return learnt;
}

/** Those that stand more than once: in a form once in each of several tables, or all of them in turn in one. */
function repeatedOf(all: readonly Candidate[], family: Family): Candidate[] {
  const own = all.filter((each) => each.family === family);
  const counts = new Map<string, Set<number>>();
  for (const { key, at, table } of own) counts.set(key, (counts.get(key) ?? new Set()).add(table ?? at));
  const setOff = new Set(own.flatMap(({ key, isSetOff }) => (isSetOff ? [key] : [])));
  const isRepeated = (key: string): boolean =>
    (counts.get(key)?.size ?? 0) > (setOff.has(key) ? 1 : mostChances);
  const turning = family === "form" ? turningIn(own) : new Set<string>();
  return own.filter(({ key, table }) => isRepeated(key) || turning.has(`${table} ${key}`));
}

/** Labels of which at least three stand equally often in one table: one card below the other. */
function turningIn(own: readonly Candidate[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { key, table } of own) counts.set(`${table} ${key}`, (counts.get(`${table} ${key}`) ?? 0) + 1);
  const alike = new Map<string, string[]>();
  for (const [key, count] of counts) {
    const group = `${key.slice(0, key.indexOf(" "))} ${count}`;
    if (count > 1) alike.set(group, [...(alike.get(group) ?? []), key]);
  }
  return new Set([...alike.values()].filter((keys) => keys.length > 2).flat());
}

interface Learning {
  readonly repeated: readonly Candidate[];
  readonly reader: CandidateReader;
  readonly doubts: Doubts;
}

function learn(lines: readonly Line[], { repeated, reader, doubts }: Learning): (readonly [number, Label])[] {
  const slots = slotsOf(lines, repeated, reader);
  for (const slot of slots.values()) if (slot.known === undefined) slot.told = doubts.told(slot.name);
  const own = [...slots.values()];
  if (own.every(({ known }) => known !== undefined)) return [];
  const above = aboveEach(lines, repeated);
  const roles = assignRoles(own, { mayHoldGoal: above !== "goal", isGoalFirst: above === "number" });
  const roleOf = new Map([...slots.keys()].map((key, index) => [key, roles[index]?.role] as const));
  for (const [index, [key, slot]] of [...slots].entries()) {
    const found = roles[index];
    if (!found?.isDoubtful && slot.told === undefined) continue;
    const places = repeated.flatMap((each) => (each.key === key ? (lines[each.at]?.places ?? []) : []));
    doubts.note(slot.name, found?.role ?? "detail", { places, samples: slot.cells.flat() });
  }
  return repeated.flatMap(({ key, name, rest, at }) => {
    const role = roleOf.get(key);
    const isLearnt = role !== undefined && slots.get(key)?.known === undefined;
    return isLearnt ? [[at, learntLabel(role, name, rest)] as const] : [];
  });
}

function learntLabel(role: SlotRole, name: string, rest: string): Label {
  const isAbout = role === "responsible" || role === "due";
  return {
    role: isAbout ? "detail" : role,
    name,
    rest,
    isEnumerated: false,
    isMisspelt: false,
    about: isAbout ? role : aboutOf(name),
  };
}

interface GrowingSlot extends Slot {
  told: Slot["told"];
  readonly cells: string[][];
}

/** What stands below each label, each time. */
function slotsOf(
  lines: readonly Line[],
  repeated: readonly Candidate[],
  reader: CandidateReader,
): Map<string, GrowingSlot> {
  const found = new Map<string, GrowingSlot>();
  for (const [index, { key, name, rest, at, family }] of repeated.entries()) {
    const line = lines[at];
    const label = line && labelOf(line);
    const known = isUncertain(label) ? undefined : label?.role;
    const slot = found.get(key) ?? { name, known, guess: label?.role, told: undefined, cells: [] };
    found.set(key, slot);
    if (family === "form") slot.cells.push(reader.answersOf(at));
    else
      slot.cells.push(rest === "" ? textsBelow(lines, at, repeated[index + 1]?.at ?? lines.length) : [rest]);
  }
  for (const [key, { cells }] of found) {
    if (cells.filter((cell) => cell.length > 0).length * 2 < cells.length) found.delete(key);
  }
  return found;
}

/** A question, or what looks like "Sådan følger vi op" misspelt: what stands below it may tell otherwise. */
function isUncertain(label: Label | undefined): boolean {
  const isPart = label?.role === "actions" || label?.role === "indicators";
  return label?.isAsked === true || (label?.isMisspelt === true && !isPart);
}

function textsBelow(lines: readonly Line[], at: number, end: number): string[] {
  const own = lines[at]?.cell;
  const texts: string[] = [];
  for (const line of lines.slice(at + 1, Math.min(end, at + mostBelow))) {
    const isElsewhere = own?.table !== line.cell?.table || own?.column !== line.cell?.column;
    if (isElsewhere || isHeading(line)) break;
    texts.push(line.title);
  }
  return texts;
}

function isHeading(line: Line): boolean {
  const isSetOff =
    line.outline !== undefined || (line.isMarked && !line.bullet && line.text.length < longestHeading);
  return (
    isSetOff ||
    (line.number !== "" && line.isApart && !line.bullet) ||
    readForm(line.text, false) !== undefined
  );
}

/** What stands above the first label of each goal, for the most part: the goal itself, or only "Mål nr. 1". */
function aboveEach(lines: readonly Line[], repeated: readonly Candidate[]): "goal" | "number" | undefined {
  const first = repeated[0]?.key;
  const starts = repeated.filter(({ key }) => key === first);
  const isLabel = new Set(repeated.map(({ at }) => at));
  // "Klimamål: ..." below "1 Energi og varme" is the goal, and what stands above it what the goal is about.
  const hints = hintsOf(starts[0]?.name ?? "");
  const isGoalNamed = hints.length === 1 && hints[0] === "goal";
  const found = starts.map(({ at }) => {
    const above = aboveOf(lines, at, isLabel);
    return isGoalNamed && above?.is === "goal" && !isState(above.line.title) ? undefined : above?.is;
  });
  const isMost = (what: "goal" | "number"): boolean =>
    found.filter((each) => each === what).length * 3 >= starts.length * 2;
  return isMost("goal") ? "goal" : isMost("number") ? "number" : undefined;
}

function aboveOf(
  lines: readonly Line[],
  at: number,
  isLabel: ReadonlySet<number>,
): { readonly is: "goal" | "number"; readonly line: Line } | undefined {
  const own = lines[at]?.cell;
  for (let above = at - 1; above >= 0 && above > at - 8; above -= 1) {
    const line = lines[above];
    if (!line || isLabel.has(above)) return undefined;
    if (line.cell !== undefined && line.cell.table === own?.table && line.cell.row === own?.row) continue;
    // "Retning 1", counted by a word of its own.
    if (line.title === "" && line.number !== "") return { is: "number", line };
    const form = readForm(line.text, true);
    if (form?.title === "") return form.word === "goal" ? { is: "number", line } : undefined;
    const isTitle =
      isHeading(line) || (line.isApart && line.text.length < 160 && !/[.;,:]$/u.test(line.text));
    if (isTitle) return { is: "goal", line };
  }
  return undefined;
}
