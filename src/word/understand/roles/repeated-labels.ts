/**
 * Labels that repeat themselves under each goal, whatever they are called: what each of them announces is found from
 * what stands below it everywhere, and holds for all its places in the document.
 */
import { isChapterTitle } from "../chapter-title.ts";
import { type Label, readLabel } from "../label.ts";
import { fold } from "../letters.ts";
import type { Line } from "../line.ts";
import { readForm } from "../title-forms.ts";
import { wrappers } from "../vocabulary.ts";
import { assignRoles, type Slot, type SlotRole } from "./assign-roles.ts";
import { aboutOf } from "./name-signs.ts";

const longestName = 70;
const longestLead = 45;
/** What stands further below a label is looked at no more. */
const mostBelow = 40;

interface Candidate {
  readonly key: string;
  readonly name: string;
  readonly rest: string;
  readonly at: number;
}

/** The lines, those that are such labels with what they announce. */
export function withLearntLabels(lines: readonly Line[]): Line[] {
  const all = lines.flatMap((line, at) => candidateOf(line, at) ?? []);
  const counts = new Map<string, number>();
  for (const { key } of all) counts.set(key, (counts.get(key) ?? 0) + 1);
  const repeated = all.filter(({ key }) => (counts.get(key) ?? 0) > 1);
  if (repeated.length === 0) return [...lines];
  const slots = slotsOf(lines, repeated);
  const keys = [...slots.keys()];
  const own = keys.map((key) => slots.get(key)).filter((slot) => slot !== undefined);
  if (own.every(({ known }) => known !== undefined)) return [...lines];
  const roles = assignRoles(own, { mayHoldGoal: !isBelowHeading(lines, repeated) });
  const roleOf = new Map(keys.map((key, index) => [key, roles[index]] as const));
  const learnt = [...lines];
  for (const { key, name, rest, at } of repeated) {
    const line = lines[at];
    const role = roleOf.get(key);
    if (line && role !== undefined && slots.get(key)?.known === undefined)
      learnt[at] = { ...line, learnt: labelOf(role, name, rest) };
  }
  return learnt;
}

function labelOf(role: SlotRole, name: string, rest: string): Label {
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

/** A short line that announces what follows, or a name before a colon or in bold with what it announces. */
function candidateOf(line: Line, at: number): Candidate | undefined {
  if (line.cell !== undefined || line.bullet !== undefined || line.number !== "") return undefined;
  if (readForm(line.text, line.outline !== undefined || line.isMarked) !== undefined) return undefined;
  const isBoldLead = line.boldLead >= 3 && line.boldLead < line.text.length && line.boldLead <= longestLead;
  const colon = line.text.indexOf(":");
  if (isBoldLead) return candidate(line.text.slice(0, line.boldLead), line.text.slice(line.boldLead), at);
  if (colon > 1 && colon <= longestLead && colon < line.text.length - 1)
    return candidate(line.text.slice(0, colon), line.text.slice(colon + 1), at);
  const isSetOff = line.outline !== undefined || line.isMarked || line.text.endsWith(":") || line.isApart;
  if (!isSetOff || line.text.length > longestName || /[.;,!]$/u.test(line.text)) return undefined;
  const folded = fold(line.title);
  if (isChapterTitle(folded) || wrappers.has(folded)) return undefined;
  return candidate(line.title, "", at);
}

function candidate(name: string, rest: string, at: number): Candidate | undefined {
  const plain = name.replace(/[\s:.–—-]+$/u, "").trim();
  const key = fold(plain);
  if (key === "" || /\d/u.test(key) || key.split(" ").length > 9) return undefined;
  return { key, name: plain, rest: rest.replace(/^[\s:.–—-]+/u, "").trim(), at };
}

/** What stands below each label, each time. */
function slotsOf(lines: readonly Line[], repeated: readonly Candidate[]): Map<string, Slot> {
  const found = new Map<string, { name: string; known: Slot["known"]; cells: string[][] }>();
  for (const [index, { key, name, rest, at }] of repeated.entries()) {
    const line = lines[at];
    const label = line && readLabel(line.text, line.boldLead);
    const slot = found.get(key) ?? { name, known: label?.role, cells: [] };
    found.set(key, slot);
    const below = rest === "" ? textsBelow(lines, at, repeated[index + 1]?.at ?? lines.length) : [rest];
    slot.cells.push(below);
  }
  for (const [key, { cells }] of found) {
    if (cells.filter((cell) => cell.length > 0).length * 2 < cells.length) found.delete(key);
  }
  return found;
}

function textsBelow(lines: readonly Line[], at: number, end: number): string[] {
  const texts: string[] = [];
  for (const line of lines.slice(at + 1, Math.min(end, at + mostBelow))) {
    if (isHeading(line) || line.cell !== undefined) break;
    texts.push(line.title);
  }
  return texts;
}

function isHeading(line: Line): boolean {
  const isSetOff = line.outline !== undefined || (line.isMarked && !line.bullet && line.text.length < longestName);
  return isSetOff || (line.number !== "" && line.isApart && !line.bullet) || readForm(line.text, false) !== undefined;
}

/** Above the first label of each goal stands a heading: the goal itself. */
function isBelowHeading(lines: readonly Line[], repeated: readonly Candidate[]): boolean {
  const first = repeated[0]?.key;
  const starts = repeated.filter(({ key }) => key === first);
  const isLabel = new Set(repeated.map(({ at }) => at));
  const headed = starts.filter(({ at }) => {
    for (let above = at - 1; above >= 0 && above > at - 6; above -= 1) {
      const line = lines[above];
      if (!line || isLabel.has(above)) return false;
      if (isHeading(line) || (line.isApart && line.text.length < 160 && !/[.;,:]$/u.test(line.text))) return true;
    }
    return false;
  });
  return headed.length * 3 >= starts.length * 2;
}
