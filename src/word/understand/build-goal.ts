/** Makes a goal of the tokens that stand below its heading or its label. */
import { splitAnnotations } from "./annotations.ts";
import { bilingual as b } from "../../schema/bilingual.ts";
import { type Entry, entryOf, listOf, textOf } from "./entries.ts";
import { isIndicatorSentence } from "./lead-in.ts";
import type { Collector } from "./collector.ts";
import { fold } from "./letters.ts";
import { type Detail, type GoalReading, nothing, type Piece, type Point } from "./reading.ts";
import { type About, aboutOf } from "./roles/name-signs.ts";
import { measureOf } from "./roles/text-signs.ts";
import type { Token } from "./token.ts";
import type { Role } from "./vocabulary.ts";

/** The longest text that is a title; SharePoint's column takes 255 letters. */
const longestTitle = 255;
const longestNothing = 60;
/** The longest sentence that is a point of its own among others. */
const longestSentence = 160;

/** The goal with this title and content. Without a title the goal's own text is it. */
export function buildGoal(
  number: string,
  title: Piece,
  content: readonly Token[],
  collector: Collector,
): GoalReading {
  const { sections, details } = gather(content, collector);
  const of = (role: Role): readonly Entry[] => sections.get(role) ?? [];
  const own = title.text === "" ? takeTitle([...of("goal"), ...of("description")]) : undefined;
  const text = own ? own.rest : [...of("goal"), ...of("description")];
  const list = (role: Role): readonly Point[] => {
    const { pieces, leadIns, beside } = listOf(of(role));
    for (const piece of leadIns) collector.putAside(piece, "leadIn");
    for (const piece of beside) {
      collector.leave(
        piece,
        b(
          "Teksten står ved en liste, men ser ikke ud til at være et punkt i den.",
          "The text stands at a list but does not seem to be one of its items.",
        ),
      );
    }
    for (const piece of pieces.filter(saysNothing)) {
      collector.leave(piece, b("Her står, at der ikke er noget.", "It says that there is nothing."));
    }
    return pieces.filter((piece) => !saysNothing(piece));
  };
  return {
    number,
    // "Udviklingsmål 1" stands above the title that it has.
    title: own ? { ...own.title, places: [...title.places, ...own.title.places] } : title,
    description: textOf(text),
    actions: list("actions"),
    indicators: list("indicators"),
    milestones: list("milestones"),
    documentation: textOf(of("documentation")),
    followUp: textOf(of("followUp")),
    details,
  };
}

/** "Intet. Målet overgår til drift." where points are asked for. */
function saysNothing({ text }: Piece): boolean {
  return (
    /^(?:intet|ingenting|ingen|ikke relevant|n\/a)(?:[.,;!]|$)/iu.test(text) && text.length < longestNothing
  );
}

interface Gathered {
  readonly sections: ReadonlyMap<Role, readonly Entry[]>;
  readonly details: readonly Detail[];
}

/** Sorts the tokens by the labels that they stand below; what stands before any label is description. */
function gather(content: readonly Token[], collector: Collector): Gathered {
  const sections = new Map<Role, Entry[]>();
  const details: Detail[] = [];
  let role: Role = "description";
  let name = "";
  let about: About | undefined;
  /** The list that "Ansvarlig: ..." below one of its points does not end. */
  let list: Role | undefined;
  /** The table in which the label stands, once something in it has followed. */
  let table: number | undefined;
  const add = (entry: Entry): void => {
    if (role === "detail") {
      const last = details.at(-1);
      if (last?.label === name) {
        details[details.length - 1] = { ...last, ...joinLines(last, entry) };
      } else details.push({ label: name, text: entry.text, places: entry.places, about });
      return;
    }
    const entries = sections.get(role) ?? [];
    sections.set(role, entries);
    entries.push(entry);
  };
  const hasAssigned = content.some(
    (token) => token.kind === "label" && token.label.rest !== "" && aboutOf(token.label.name) !== undefined,
  );
  /** "Tiltag 2: ..." has been told, and what follows may be said of it alone. */
  let isPoint = false;
  let isHeadedPoint = false;
  /** The last label has said on its own line what it announces. */
  let isInline = false;
  const addToPoint = (detail: Detail): boolean => {
    const point = sections.get(role)?.pop();
    if (point) sections.get(role)?.push({ ...point, details: [...point.details, detail] });
    return point !== undefined;
  };
  for (const [index, token] of content.entries()) {
    const { line } = token;
    // What stands below a form belongs to none of its labels.
    if (table !== undefined && line.cell === undefined && token.kind !== "label") role = "description";
    table = line.cell && (token.kind !== "label" || token.label.rest !== "") ? line.cell.table : undefined;
    // "Tiltag 2: Fjernvarme" as a heading, and below it what it is about.
    if (isHeadedPoint && token.kind === "text") {
      addToPoint({ label: "", text: line.text, places: line.places, about: undefined });
      continue;
    }
    if (token.kind === "label") {
      const { label } = token;
      const told = { label: label.name, text: label.rest, places: line.places };
      const own = label.about ?? aboutOf(label.name);
      const isOfPoint = label.isOfEntry === true || (isPoint && own !== undefined && label.rest !== "");
      if (isOfPoint && label.role === "detail" && addToPoint({ ...told, about: own })) continue;
      isPoint = label.isEnumerated && label.rest !== "" && isList(label.role);
      isInline = label.rest !== "";
      isHeadedPoint = isPoint && line.outline !== undefined && hasAssigned;
      const isBeside = label.role === "detail" && label.rest !== "";
      if (isBeside) list ??= sections.get(role)?.at(-1)?.kind === "item" ? role : undefined;
      else list = undefined;
      ({ role, name } = label);
      about = label.about ?? aboutOf(name);
      if (label.rest === "") collector.putAside({ text: line.text, places: line.places }, "label");
      else if (role === "indicators" && target.test(fold(name)) && sections.has(role)) {
        // "Måltal: 65 procent" says what the indicator above it is to become.
        const entries = sections.get(role) ?? [];
        const last = entries.pop();
        if (last)
          entries.push({ ...last, ...joinLines(last, { ...last, text: line.text, places: line.places }) });
      } else {
        for (const text of isList(role) && !label.isEnumerated
          ? pointsIn(label.rest, role, label.name)
          : [label.rest]) {
          add({
            kind: "text",
            text,
            places: line.places,
            level: 0,
            isEnumerated: label.isEnumerated,
            details: [],
          });
        }
      }
      if (label.isMisspelt) collector.noteMisspelt(line, label.role);
    } else if (token.kind === "leadIn") {
      if (token.before === "") collector.putAside({ text: line.text, places: line.places }, "leadIn");
      else add({ ...entryOf("text", line), text: token.before });
      ({ role } = token);
    } else if (token.kind === "heading") {
      collector.leave(
        { text: line.text, places: line.places },
        b("En overskrift inde i et mål.", "A heading within a goal."),
      );
    } else if (token.kind === "unknown") collector.leaveUnknown(line);
    else if (token.kind === "columnHead")
      collector.putAside({ text: line.text, places: line.places }, "label");
    else if (
      (role === "description" ||
        (isInline && (role === "goal" || (line.number !== "" && line.bullet === undefined)))) &&
      (token.kind === "item" || line.number !== "") &&
      splitAnnotations(line.title, false).details.length > 0
    ) {
      // "1.1 Natsænkning | Ansvarlig: ... | Frist: ..." below no label: nothing but an action has that.
      const entries = sections.get("actions") ?? [];
      sections.set("actions", entries);
      entries.push({ ...entryOf("item", line), text: line.title });
    } else if (token.kind === "text" && isList(role) && !isInline && isAboveTable(content, index, role)) {
      collector.putAside({ text: line.text, places: line.places }, "leadIn");
    } else if (token.kind === "text" && role === "description" && isIndicatorSentence(line.text)) {
      const entries = sections.get("indicators") ?? [];
      sections.set("indicators", entries);
      entries.push({ ...entryOf("text", line), kind: "item" });
    } else {
      if (token.kind === "item" && role === "detail" && list !== undefined && line.cell === undefined)
        role = list;
      add(entryOf(token.kind, line));
    }
  }
  return { sections, details };
}

/** A paragraph between "Handleplan" and the table that it announces says how to read the table. */
function isAboveTable(content: readonly Token[], index: number, role: Role): boolean {
  if (content[index]?.line.cell !== undefined || content[index - 1]?.kind !== "label") return false;
  const [heads, ...below] = content.slice(index).filter(({ kind }) => kind !== "text");
  const first = below.find(({ kind }) => kind !== "columnHead");
  return (
    heads?.kind === "columnHead" &&
    (first === undefined || (first.kind === "label" && first.label.role === role))
  );
}

/** "Sådan: Vi holder åbent hus. Vi uddanner to." is two, where each sentence is one by itself. */
function pointsIn(text: string, role: Role, name: string): string[] {
  // "Det følger vi ved at ... samt ved at ..."
  if (isList(role) && name.endsWith("ved at")) {
    const parts = text.split(/,? (?:samt|og) ved at /u);
    if (parts.length > 1) return parts;
  }
  // "indføre A (Madservice, 1. marts) og sælge B (Køkkenchefen, juni)": brackets say where each of them ends.
  const bracketed = text.replace(/\.$/u, "").split(/(?<=\))(?:,? og |,? samt |, )/u);
  if (role === "actions" && bracketed.length > 1 && bracketed.every((part) => part.endsWith(")")))
    return bracketed;
  const sentences = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  const isOne = (sentence: string): boolean =>
    sentence.length <= longestSentence &&
    (role === "actions" ? /^Vi \p{L}+/u.test(sentence) : measureOf(sentence) >= 0.5);
  return sentences.length > 1 && sentences.every(isOne) ? sentences : [text];
}

function isList(role: Role): boolean {
  return role === "actions" || role === "indicators";
}

const target = /^(?:maaltal|maalvaerdi)\b/u;

function joinLines(piece: Piece, entry: Entry): Piece {
  return { text: `${piece.text}\n${entry.text}`, places: [...piece.places, ...entry.places] };
}

/** The goal's first text as its title; of a long one the first sentence. */
function takeTitle(entries: readonly Entry[]): { title: Piece; rest: readonly Entry[] } {
  const [first, ...rest] = entries;
  if (first === undefined) return { title: nothing, rest: [] };
  if (first.text.length <= longestTitle) {
    return { title: { text: first.text, places: first.places }, rest };
  }
  const sentence = /^.{20,255}?[.!?](?=\s\p{Lu})/u.exec(first.text)?.[0];
  if (sentence !== undefined) {
    const more = { ...first, text: first.text.slice(sentence.length).trim() };
    return { title: { text: sentence, places: first.places }, rest: [more, ...rest] };
  }
  const cut = `${first.text.slice(0, longestTitle - 1).replace(/\s+\S*$/u, "")}…`;
  return { title: { text: cut, places: first.places }, rest: entries };
}
