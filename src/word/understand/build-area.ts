/** Makes focus areas, with their goals, and chapters of the nodes whose part has been decided. */
import { bilingual as b } from "../../schema/bilingual.ts";
import { buildGoal } from "./build-goal.ts";
import type { Collector } from "./collector.ts";
import { groupsOf } from "./goal-groups.ts";
import { type Entry, entryOf, textOf } from "./entries.ts";
import type { Node } from "./node.ts";
import {
  type ChapterReading,
  type FocusAreaReading,
  type GoalReading,
  nothing,
  type Piece,
} from "./reading.ts";
import type { Heading, Token } from "./token.ts";

interface Area {
  readonly number: string;
  readonly title: Piece;
  introduction: Piece;
  readonly goals: GoalReading[];
}

export interface Parts {
  readonly chapters: readonly ChapterReading[];
  readonly focusAreas: readonly FocusAreaReading[];
}

export function buildParts(nodes: readonly Node[], collector: Collector): Parts {
  const chapters: ChapterReading[] = [];
  const areas: Area[] = [];
  let area: Area | undefined;
  for (const node of withSubs(nodes)) {
    const { heading, content } = node;
    if (node.part === "focus") {
      area = buildArea(node, collector);
      areas.push(area);
    } else if (node.part === "goal" && heading) {
      if (area === undefined || (area.title === nothing && isOfNextArea(area, heading.number))) {
        area = { number: areaNumber(heading.number), title: nothing, introduction: nothing, goals: [] };
        areas.push(area);
      }
      area.goals.push(buildGoal(heading.number, titleOf(heading), content, collector));
    } else {
      // A chapter ends the focus area; "Mål 2025" above the next goals is no part of either.
      area = undefined;
      addChapter(chapters, node, collector);
    }
  }
  return { chapters, focusAreas: areas };
}

/** "2" of "2.1": goals may be numbered by focus areas that have no heading. */
function areaNumber(number: string): string {
  return number.includes(".") ? number.slice(0, number.lastIndexOf(".")) : "";
}

function isOfNextArea(area: Area, number: string): boolean {
  return areaNumber(number) !== "" && areaNumber(number) !== area.number;
}

/** Headings within a part go on in that part. */
function withSubs(nodes: readonly Node[]): Node[] {
  const joined: Node[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.part === "sub" && last && node.heading) {
      joined[joined.length - 1] = { ...last, content: [...last.content, node.heading, ...node.content] };
    } else joined.push(node);
  }
  return joined;
}

function titleOf(heading: Heading): Piece {
  return { text: heading.title, places: heading.line.places };
}

/** "Effektiv drift (3 mål):" is called "Effektiv drift". */
function areaTitle(heading: Heading): Piece {
  const { text, places } = titleOf(heading);
  const plain = text.replace(/\s*:$/u, "").replace(/\s*\(\d+ (?:\p{L}+\s)?\p{L}*mål\)$/iu, "");
  return { text: plain === "" ? text : plain, places };
}

/** A focus area; goals that are told by labels instead of headings are made of the groups that the labels form. */
function buildArea({ heading, content }: Node, collector: Collector): Area {
  const { introduction: found, groups } = groupsOf(content);
  // "Indsatsområde 1" on one line and its title on the next, in a text without any marks.
  const [first] = found;
  const isBelow = heading?.title === "" && first?.kind === "text" && isTitle(first.line.text);
  const introduction = isBelow ? found.slice(1) : found;
  const own = heading ? areaTitle(heading) : nothing;
  const title = isBelow ? { text: first.line.text, places: [...own.places, ...first.line.places] } : own;
  const goals = groups.flatMap((group) => goalsOf(group, title, collector));
  return {
    number: heading?.number ?? "",
    title,
    introduction: proseOf(introduction, collector),
    goals,
  };
}

function isTitle(text: string): boolean {
  return text.length <= 100 && !/[.:;,!?]$/u.test(text);
}

/** The goals that one group tells of: one, or as many as stand in a list below "Mål". */
function goalsOf(group: readonly Token[], area: Piece, collector: Collector): GoalReading[] {
  const items: Token[] = [];
  let isGoal = false;
  for (const token of group) {
    if (token.kind === "label") isGoal = token.label.role === "goal" && token.label.rest === "";
    else if (token.kind === "item" && isGoal && (token.line.bullet?.level ?? 0) === 0) items.push(token);
    else if (token.kind !== "text" || !isGoal) isGoal = false;
  }
  if (items.length < 2) {
    const hasGoal = group.some((token) => token.kind === "label" && token.label.role === "goal");
    return [buildGoal("", hasGoal ? nothing : area, group, collector)];
  }
  const shares = shareOut(
    group.filter((token) => !items.includes(token)),
    items.length,
  );
  const goals = items.map(({ line }, index) => {
    const title = { text: entryOf("item", line).text, places: line.places };
    return buildGoal("", title, shares.of[index] ?? [], collector);
  });
  if (shares.isJoint) {
    collector.note(
      "warning",
      b(
        `Handlinger og indikatorer står fælles for ${goals.length} mål og er lagt under det sidste af dem.`,
        `Actions and indicators stand together for ${goals.length} goals and were put below the last of them.`,
      ),
      items.at(-1)?.line.places[0] ?? "",
    );
  }
  return goals;
}

/**
 * Documentation and follow-up in as many points as there are goals belong to one each; the rest belongs to the last.
 */
function shareOut(tokens: readonly Token[], count: number): { of: Token[][]; isJoint: boolean } {
  const of: Token[][] = Array.from({ length: count }, () => []);
  let isJoint = false;
  for (let at = 0; at < tokens.length;) {
    const label = tokens[at];
    let end = at + 1;
    while (end < tokens.length && tokens[end]?.kind !== "label") end += 1;
    const below = tokens.slice(at + 1, end);
    const role = label?.kind === "label" ? label.label.role : undefined;
    const isShared =
      (role === "documentation" || role === "followUp") &&
      below.length === count &&
      below.every(({ kind }) => kind === "item");
    for (const [index, token] of below.entries()) {
      if (!isShared || !label) continue;
      of[index]?.push(index === 0 ? label : { ...label, line: { ...label.line, places: [] } }, {
        kind: "text",
        line: token.line,
      });
    }
    if (!isShared) of.at(-1)?.push(...tokens.slice(at, end));
    isJoint ||= !isShared && role !== undefined && role !== "goal" && role !== "detail";
    at = end;
  }
  return { of, isJoint };
}

/** What stands before the first heading is no chapter; a heading over focus areas is one only when it has a text. */
function addChapter(
  chapters: ChapterReading[],
  { heading, content, part }: Node,
  collector: Collector,
): void {
  if (heading === undefined) {
    for (const token of content) {
      if (token.kind === "unknown") collector.leaveUnknown(token.line);
      else if (token.kind === "columnHead") {
        collector.putAside({ text: token.line.text, places: token.line.places }, "label");
      } else {
        collector.leave(
          { text: token.line.text, places: token.line.places },
          b("Teksten står før den første overskrift.", "The text stands before the first heading."),
        );
      }
    }
    return;
  }
  const text = proseOf(content, collector);
  if (text.text === "" && part === "wrapper") {
    collector.putAside({ text: heading.line.text, places: heading.line.places }, "heading");
    return;
  }
  chapters.push({ title: { text: heading.line.text, places: heading.line.places }, text });
}

/** Text that is only to be read: labels and headings in it are lines of it. */
function proseOf(content: readonly Token[], collector: Collector): Piece {
  const entries: Entry[] = [];
  for (const token of content) {
    const { line } = token;
    if (token.kind === "unknown") collector.leaveUnknown(line);
    else if (token.kind === "columnHead")
      collector.putAside({ text: line.text, places: line.places }, "label");
    else if (token.kind === "heading" && token.word === "wrapper") {
      collector.putAside({ text: line.text, places: line.places }, "heading");
    } else if (line.places.length > 0) {
      entries.push(entryOf(token.kind === "item" ? "item" : "text", line));
    }
  }
  return textOf(entries);
}
