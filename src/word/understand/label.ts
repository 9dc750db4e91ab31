/**
 * Recognises the headings within a goal ("Handlinger", "Målindikator", "Succeskriterier i 2024:") also when they are
 * misspelt.
 */
import { distance, fold } from "./letters.ts";
import type { About } from "./roles/name-signs.ts";
import { fillers, phrases, type Role } from "./vocabulary.ts";

export interface Label {
  readonly role: Role;
  /** The label's words as they stand in the document. */
  readonly name: string;
  /** What follows on the same line. */
  readonly rest: string;
  /** "Handling 1": the line is one of several, not the heading of a list. */
  readonly isEnumerated: boolean;
  readonly isMisspelt: boolean;
  /** Whom or when it announces, where that was found out by more than its name. */
  readonly about?: About | undefined;
  /** What it announces is said of the list's point above it, not of the goal. */
  readonly isOfEntry?: boolean;
  /** It is a question that was understood by some of its words: what stands below it may tell otherwise. */
  readonly isAsked?: boolean;
  /** Only its beginning is known ("Tegn på, at ..."), so it must be set off to be more than a sentence. */
  readonly isLoose?: boolean;
}

interface Match {
  readonly role: Role;
  readonly isAsked?: boolean;
  readonly isMisspelt: boolean;
  readonly isLoose?: boolean;
}

const roles = new Map<string, Role>();
const long: (readonly [string, Role])[] = [];
for (const [role, lines] of Object.entries(phrases) as [Role, readonly string[]][]) {
  for (const phrase of lines.flatMap((line) => line.split("|"))) {
    const folded = fold(phrase);
    roles.set(folded, role);
    if (folded.length >= 6) long.push([folded, role]);
  }
}

const longestLabel = 90;
/** Where the name of a label on its own line may end. */
const shortestName = 2;
const longestName = 60;
const longestQuestion = 90;
const numberedName =
  /^(?<name>\p{L}+(?: nr\.?)? \d{1,2}(?:\.\d{1,2})*)(?!\.?\d)(?:\s*[.:)–—-]+\s*|\s+(?=\p{Lu}))(?<rest>\S.*)$/u;

/** The label that a line is or begins with. `boldLead` is how many letters at its beginning are bold. */
export function readLabel(text: string, boldLead = 0): Label | undefined {
  if (text.length > 2000) return undefined;
  const colon = text.indexOf(":");
  const isNamed = colon >= shortestName && colon <= longestName;
  // "Opfølgning: 40 nye" says something; "Opfølgning: 2021" does not.
  const isSaid = isNamed && !/^\s*(?:$|(?:19|20)\d\d)/u.test(text.slice(colon + 1, colon + 9));
  const inline = isSaid ? inlineLabel(text, colon, boldLead) : undefined;
  if (inline) return inline;
  const bare = withoutEnd(text);
  const whole = bare.length <= longestLabel ? match(bare) : undefined;
  if (whole) {
    const isEnumerated = /\s\d+(?:\.\d+)*[.:)]?$/u.test(bare) && !/\b(?:19|20)\d\d$/u.test(bare);
    return { ...whole, name: bare, rest: "", isEnumerated };
  }
  return isSaid ? undefined : inlineLabel(text, isNamed ? colon : -1, boldLead);
}

/** The text without the colons, dots, dashes and spaces that it ends in. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && " \t\u00A0:.–—-".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** A label with what it announces on the same line; `colon` is where its name may end, or -1. */
function inlineLabel(text: string, colon: number, boldLead: number): Label | undefined {
  const parts =
    colon < 0 ? answered(text) : { name: text.slice(0, colon), rest: text.slice(colon + 1).trim() };
  const numbered = numberedName.exec(text)?.groups;
  const bold =
    boldLead >= 3 && boldLead < text.length
      ? { name: text.slice(0, boldLead).trim(), rest: text.slice(boldLead).replace(/^[\s:.–—-]+/u, "") }
      : undefined;
  for (const found of [bold, numbered, parts]) {
    const name = found?.["name"] === undefined ? undefined : withoutEnd(found["name"]);
    const rest = found?.["rest"];
    if (name === undefined || rest === undefined || rest === "") continue;
    const matched = match(name);
    if (matched && (!matched.isMisspelt || boldLead > 0)) {
      return { ...matched, name, rest, isEnumerated: /\d$/u.test(name) && !/\b(?:19|20)\d\d$/u.test(name) };
    }
  }
  return undefined;
}

/** "Hvem er ansvarlig? Skolelederen": a question and its answer. */
function answered(text: string): { name: string; rest: string } | undefined {
  const end = /^hv/iu.test(text) ? text.indexOf("?") + 1 : 0;
  const isNamed = end > shortestName && end <= longestQuestion;
  return isNamed ? { name: text.slice(0, end), rest: text.slice(end).trim() } : undefined;
}

const matches = new Map<string, Match | undefined>();

function match(name: string): Match | undefined {
  const key = name;
  if (matches.has(key)) return matches.get(key);
  if (matches.size > 5000) matches.clear();
  const found = findMatch(name);
  matches.set(key, found);
  return found;
}

function findMatch(name: string): Match | undefined {
  const plain = fold(name.replaceAll(/\([^)]*\)?/gu, " ").replace(/^(?:\d+(?:\.\d+)*|[a-z])[.)]?\s+/iu, ""));
  if (plain === "") return undefined;
  const exact = roles.get(plain) ?? roles.get(withoutFillers(plain));
  if (exact) return { role: exact, isMisspelt: false };
  const asked = question(name, plain);
  if (asked) return asked;
  const begun =
    plain.split(" ").length <= 9 ? beginnings.find(([pattern]) => pattern.test(plain)) : undefined;
  if (begun) return { role: begun[1], isMisspelt: false, isLoose: true };
  const parts = name.split(/\/|,|&|\bog\b|\bsamt\b|\beller\b/u).filter((part) => part.trim() !== "");
  if (parts.length > 1 && parts.length < 5) {
    const each = parts.map((part) => roles.get(fold(part)) ?? roles.get(withoutFillers(fold(part))));
    const [first, ...others] = each;
    // "Opgaver og rammer" is a chapter; "Handlinger og ansvar" is a list of actions.
    const isChapter = others.some((role) => role === undefined || (apart.has(role) && role !== first));
    return first === undefined || isChapter ? undefined : { role: first, isMisspelt: false };
  }
  return misspelt(withoutFillers(plain)) ?? misspelt(plain);
}

/** What one part of a goal is never named together with, second. */
const apart = new Set<Role>(["goal", "description"]);

/** Beginnings of headings, whatever they go on with: "Tegn på, at børnene trives". */
const beginnings: readonly (readonly [RegExp, Role])[] = [
  [/^(?:tegn paa|kendetegn paa|succeskriterier? for|indikatorer? for|maaltal for)\b/u, "indicators"],
  [/^(?:handlinger|indsatser|tiltag|aktiviteter) (?:for at|der skal|som skal|til at)\b/u, "actions"],
  [
    /^(?:det|her|saadan|dette|hvad) (?:vil )?(?:afproever?|proever?|tester?|saetter|ivaerksaetter) vi\b(?: \w+){0,3}$/u,
    "actions",
  ],
  [/^vi (?:vil )?(?:afproever?|proever?|tester?)(?: af)?$/u, "actions"],
  [
    /^(?:det|her|saadan|dette|hvad) (?:vil )?(?:kigger|ser|maerker|lytter|holder) vi (?:efter|oeje)\b(?: \w+){0,2}$/u,
    "indicators",
  ],
  [/^vi (?:vil )?(?:kigger?|ser?|holder?|lytter?) (?:efter|oeje med)$/u, "indicators"],
];

/** Headings that ask: "Hvordan kan vi se, at det virker?", "Hvad vil vi gøre for at komme i mål?". */
const questions: readonly (readonly [RegExp, Role])[] = [
  [
    /^(?:hvilken?|hvilket|hvilke|hvad er)\b.*\b(?:tegn|indikatorer|succeskriteri\w+|maalepunkter|maaltal)\b/u,
    "indicators",
  ],
  [
    /^(?:hvilken?|hvilket|hvilke|hvad er)\b.*\b(?:indsats\w*|\w*handlinger|tiltag|aktiviteter|initiativer)\b/u,
    "actions",
  ],
  [/^(?:hvilken?|hvilket|hvilke|hvad er)\b.*\b(?:maal|maalet|maalene|maalsaetning\w*)\b/u, "goal"],
  [
    /^(?:hvilken?|hvilket|hvilke|hvad er)\b.*\b(?:udfordring\w*|baggrund\w*|problemet|situationen)\b/u,
    "description",
  ],
  [
    /^(?:hvilken?|hvilket|hvilke|hvem)\b.*\b(?:interessenter|aktoerer|samarbejdspartnere|samarbejder|ressourcer|deltagere?|ansvar\w*|involver\w*|maalgrupper?)\b/u,
    "detail",
  ],
  [/^(?:hvilken|hvilke)\b.*\b(?:effekt\w*|virkning\w*|forandring\w*)\b/u, "indicators"],
  [/^hvornaar\b.*\b(?:evaluerer|evalueres|foelger vi op|foelges)\b/u, "detail"],
  [
    /^(?:hvordan|hvornaar|hvad)\b.*\b(?:ser?|maaler?|maales|maerker?|ved vi|virker|lykkes|lykkedes|succes|effekt|forskel)\b/u,
    "indicators",
  ],
  [/^hvornaar\b.*\b(?:maal|maalet|maalene|tilfredse|naaet|opnaaet|lykkedes)\b/u, "indicators"],
  [/^hvordan\b.*\b(?:dokumenterer?|dokumenteres)\b/u, "documentation"],
  [/^(?:hvordan|hvad)\b.*\b(?:foelger? vi op|gik det|naaede vi)\b/u, "followUp"],
  [/^(?:hvordan|hvad)\b.*\b(?:goere?|arbejder?|ivaerksaetter?|handler vi|kommer vi|naar vi)\b/u, "actions"],
  [/^(?:hvad|hvor)\b.*\b(?:opnaa|maalet|vil vi hen|skal vi hen)\b/u, "goal"],
  [/^hvorfor\b/u, "description"],
];

function question(name: string, plain: string): Match | undefined {
  if (!name.trim().endsWith("?") || plain.split(" ").length > 12) return undefined;
  const role = questions.find(([pattern]) => pattern.test(plain))?.[1];
  return role && { role, isMisspelt: false, isAsked: true };
}

function withoutFillers(folded: string): string {
  return folded
    .split(" ")
    .filter((word) => !fillers.has(word) && !/^\d+$/u.test(word))
    .join(" ");
}

/** Words of their own that look like a label misspelt. */
const ordinary = new Set(["maaltid", "maaltidet", "maaltider", "maaltiderne"]);

function misspelt(folded: string): Match | undefined {
  if (ordinary.has(folded)) return undefined;
  if (folded.length < 6 || folded.split(" ").length > 7) return undefined;
  const most = folded.length < 9 ? 1 : folded.length < 18 ? 2 : 3;
  let best: Match | undefined;
  let least = most + 1;
  for (const [phrase, role] of long) {
    if (phrase[0] !== folded[0]) continue;
    const far = distance(folded, phrase, Math.min(most, phrase.length < 9 ? 1 : most));
    if (far < least && far <= (phrase.length < 9 ? 1 : most)) {
      least = far;
      best = { role, isMisspelt: true };
    }
  }
  return best;
}
