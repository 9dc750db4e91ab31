/**
 * Goals whose parts stand below no label: one list of what is done and what shows it, or prose in which goals, deeds
 * and signs are sentences. Each point or sentence is told by what it says. Only where nothing in the document is
 * labelled.
 */
import { splitAnnotations } from "../annotations.ts";
import type { Label } from "../label.ts";
import { isIndicatorSentence } from "../lead-in.ts";
import { fold } from "../letters.ts";
import type { Line } from "../line.ts";
import type { Token } from "../token.ts";
import type { Role } from "../vocabulary.ts";
import { type About, hintsOf } from "./name-signs.ts";
import { saidOfDeed } from "./said-of-deeds.ts";
import { deedOf, isWho, measureOf } from "./text-signs.ts";

type Told = "goal" | "description" | "actions" | "indicators";

interface Unit {
  readonly role: Told;
  readonly token: Token;
  /** Who does it, where the sentence begins with somebody or the next one says. */
  readonly who?: string | undefined;
  /** Until when, where the next sentence says. */
  readonly when?: string | undefined;
}

/** The tokens, with labels where the document has none. */
export function withFoundParts(tokens: readonly Token[]): Token[] {
  const isLabelled = tokens.some(
    (token, index) =>
      token.kind === "columnHead" ||
      (token.kind === "leadIn" && isPart(token.role)) ||
      (token.kind === "label" &&
        isPart(token.label.role) &&
        !isOfBoth(token.label) &&
        // "Vores mål" right above the first goal's heading gathers them.
        !(token.label.rest === "" && tokens[index + 1]?.kind === "heading")),
  );
  if (isLabelled) return [...tokens];
  const segments = segmentsOf(tokens);
  const found = segments.map(({ heading, content }) => (heading?.kind === "label" ? [] : unitsOf(content)));
  const told = found.filter((units) => isTold(units, "actions", "indicators"));
  const hasBoth =
    told.some((units) => isTold(units, "actions")) && told.some((units) => isTold(units, "indicators"));
  const goals = found.flat().filter(({ role }) => role === "goal").length;
  if (!hasBoth || (told.length < 2 && goals < 2)) return [...tokens];
  return segments.flatMap(({ heading, content }, index) => {
    const units = found[index] ?? [];
    const isPlain = heading === undefined && !isTold(units, "goal");
    const parts = isPlain || !isTold(units, "actions", "indicators") ? content : labelled(units, goals > 1);
    return heading ? [heading, ...parts] : parts;
  });
}

function isTold(units: readonly Unit[], ...roles: Told[]): boolean {
  return units.some(({ role }) => roles.includes(role));
}

function isPart(role: Role): boolean {
  return role === "actions" || role === "indicators" || role === "goal";
}

/** "Handlinger og tegn" over one list. */
function isOfBoth(label: Label): boolean {
  const hints = hintsOf(label.name);
  return label.rest === "" && hints.includes("actions") && hints.includes("indicators");
}

interface Segment {
  readonly heading: Token | undefined;
  readonly content: Token[];
}

function segmentsOf(tokens: readonly Token[]): Segment[] {
  const segments: Segment[] = [{ heading: undefined, content: [] }];
  for (const token of tokens) {
    const isOver = token.kind === "label" && token.label.rest === "" && !isOfBoth(token.label);
    if (token.kind === "heading" || isOver) segments.push({ heading: token, content: [] });
    else segments.at(-1)?.content.push(token);
  }
  return segments;
}

/** Each point of the lists and each sentence of the texts with what it is. */
function unitsOf(content: readonly Token[]): Unit[] {
  return content.flatMap((token): Unit[] => {
    if (token.kind === "item") return [{ role: pointRole(token.line), token }];
    if (token.kind === "text") return sentencesOf(token.line);
    return [{ role: "description", token }];
  });
}

function pointRole(line: Line): Told {
  if ((line.bullet?.level ?? 0) > 0) return "description";
  if (splitAnnotations(line.title, true).details.length > 0) return "actions";
  return measureOf(line.title) - deedOf(line.title) > 0.2 ? "indicators" : "actions";
}

const sentenceEnd = /(?<=[.!?])\s+(?=\p{Lu})/u;

function sentencesOf(line: Line): Unit[] {
  const texts = line.text.split(sentenceEnd);
  const units: Unit[] = [];
  for (const [index, text] of texts.entries()) {
    const before = units.at(-1);
    const said = before && isDeed(before.token.line.text) ? saidOfDeed(text) : undefined;
    if (before && said) {
      units[units.length - 1] = { ...before, role: "actions", ...said };
      continue;
    }
    const role = sentenceRole(text, index, texts.length);
    const bare = role === "indicators" ? withoutFrame(text) : text;
    // The line's places stand once.
    const own = { ...line, text: bare, title: bare, number: "", places: line.places };
    units.push({
      role,
      token: { kind: "text", line: own },
      who: role === "actions" ? doerIn(text) : undefined,
    });
  }
  return units.every(({ role }) => role === "description")
    ? [{ role: "description", token: { kind: "text", line } }]
    : units;
}

function isDeed(text: string): boolean {
  return deedSentence.test(fold(text));
}

const frame =
  /^(?:Vi (?:kan|ved|mærker|hører)|Det (?:kan|ses|viser|mærkes))\b[^.]{0,60}?\b(?:oplever|på|ved)(?: det)?,? at (?=[\p{Ll}\d])/u;

/** "Vi kan se, at det lykkes, når vi oplever, at ni ud af ti ..." without what all signs begin with. */
function withoutFrame(text: string): string {
  const bare = text.replace(frame, "");
  return bare.split(" ").length < fewestWords ? text : bare;
}

const fewestWords = 3;
const goalSentence =
  /^(?:(?:vores|det|afdelingens|skolens) )?(?:(?:foerste|andet|tredje|fjerde|femte|sjette|naeste|sidste) )?maal(?:et)? er\b|^(?:inden|senest|ved|i loebet af|i)\b.{0,40}\b20\d\d (?:skal|er|har|vil|kan)\b|^(?:i|inden) 20\d\d (?:skal|er|har|vil|kan)\b/u;
const signSentence =
  /^(?:vi ved|det er lykkedes|vi er lykkedes|det ses|det viser sig|det kan ses|vi kan (?:ogsaa )?(?:se|hoere|maerke)|vi maaler|det maales|maalet er naaet|succes er|tegnet paa|tegn paa|det maerkes)\b/u;
const deedSentence =
  /^(?:derfor |samtidig |desuden |endelig |foerst |dernaest )?(?:vi|\w+(?:en|et|erne|ne)) (?!er\b|har\b|ved\b|kan se\b|oensker\b|oplever\b|maaler\b|synes\b)\w+(?:er|r)\b/u;
const limit = /\b(?:senest|inden|i loebet af|ultimo|medio|primo|fra)\b|\b20\d\d\b|\b(?:kvartal|uge \d)/u;

function sentenceRole(text: string, index: number, count: number): Told {
  const folded = fold(text);
  if (signSentence.test(folded) || isIndicatorSentence(text)) return "indicators";
  if (index === 0 && count > 1 && goalSentence.test(folded)) return "goal";
  const isDone = deedSentence.test(folded) || doerIn(text) !== undefined;
  return isDone && limit.test(folded) ? "actions" : "description";
}

const mostWords = 6;
const leading = /^(?:Derfor|Samtidig|Desuden|Endelig|Først|Dernæst)\s+/u;
const presentVerb = /^\p{Ll}+(?:r|s)$/u;
const beingVerb =
  /^(?:er|har|var|bliver|ligger|står|viser|betyder|oplever|mener|ønsker|ved|synes|hver|flere|alles|deres|vores)$/u;

/** "Teamleder Karen Holst indgår ...": who the sentence says does something. */
function doerIn(text: string): string | undefined {
  const words = text.replace(leading, "").split(" ", mostWords + 1);
  for (let count = 1; count <= Math.min(mostWords, words.length - 1); count += 1) {
    const verb = words[count] ?? "";
    if (!presentVerb.test(verb)) continue;
    const who = words.slice(0, count).join(" ");
    if (beingVerb.test(verb) || /^(?:vi|der|det|man)$/iu.test(who) || !isWho(who)) return undefined;
    return who;
  }
  return undefined;
}

/** The units below labels of their own, what is told first. `hasGoals`: each goal stands before its parts. */
function labelled(units: readonly Unit[], hasGoals: boolean): Token[] {
  const groups: Unit[][] = [[]];
  for (const unit of units) {
    if (hasGoals && unit.role === "goal") groups.push([]);
    groups.at(-1)?.push(unit);
  }
  return groups.flatMap((group) => {
    const of = (role: Told): Token[] => group.filter((unit) => unit.role === role).map(({ token }) => token);
    const points = (role: Told): Token[] => group.filter((unit) => unit.role === role).flatMap(pointTokens);
    const goal = hasGoals ? of("goal") : [];
    const described = hasGoals
      ? of("description")
      : group.flatMap(({ role, token }) => (role === "description" || role === "goal" ? [token] : []));
    return [
      ...section("goal", goal),
      ...(goal.length > 0 ? section("description", described) : described),
      ...section("actions", points("actions")),
      ...section("indicators", points("indicators")),
    ];
  });
}

function section(role: Role, tokens: readonly Token[]): Token[] {
  const [first] = tokens;
  if (first === undefined) return [];
  const label: Label = { role, name: "", rest: "", isEnumerated: false, isMisspelt: false };
  return [
    { kind: "label", line: { ...first.line, text: "", title: "", places: [], isMarked: true }, label },
    ...tokens,
  ];
}

/** The unit as a point of its list, and whom it names. */
function pointTokens({ token, who, when }: Unit): Token[] {
  const told = (name: string, rest: string | undefined, about: About): Token[] =>
    rest === undefined
      ? []
      : [
          {
            kind: "label",
            line: { ...token.line, text: rest, places: [] },
            label: {
              role: "detail",
              name,
              rest,
              isEnumerated: false,
              isMisspelt: false,
              about,
              isOfEntry: true,
            },
          },
        ];
  return [
    { kind: "item", line: token.line },
    ...told("Ansvarlig", who, "responsible"),
    ...told("Frist", when, "due"),
  ];
}
