/**
 * Says of each line what it is by itself. Needs to see the lines around it only to know whether a list follows, or a
 * goal of its number.
 */
import { glossary, isChapterTitle, withoutYears } from "./chapter-title.ts";
import type { Contents } from "./contents.ts";
import type { Label } from "./label.ts";
import { readLeadIn } from "./lead-in.ts";
import { fold } from "./letters.ts";
import { depthOf, labelOf, type Line } from "./line.ts";
import { readForm } from "./title-forms.ts";
import { isNumberedHeading, isPointOfActions, longestMarked, sectionRoles } from "./numbered-heading.ts";
import type { Heading, Token } from "./token.ts";
import { wrappers } from "./vocabulary.ts";

const longestHeading = 250;

/** A goal that is told in one sentence, set off from the text: "Målet er, at alle breve kan forstås." */
const goalSentence = /^(?:vores |det overordnede |afdelingens )?mål(?:et)? er(?: derfor)?,? at \S+ \S+/iu;

/** "Bilag: Årshjul for planen": what goes along with the plan. */
const annex = /^Bilag(?:\s+(?:\d{1,2}|[A-H]))?\s*[:.–—-]\s*\p{L}/u;

/** "Organisationssporet": the name of a track of focus areas, on a line of its own. */
const trackName = /^\p{Lu}\p{L}+(?:sporet|temaet|indsatsområdet)$/u;

export class Classifier {
  readonly #contents: Contents;
  readonly isGlossary: boolean;
  /** Nothing in the document looks like a heading, so a line that stands alone may be one. */
  readonly #isPlain: boolean;
  /** Not even empty lines set anything off. */
  readonly #isBare: boolean;
  /** Headings call themselves goals: "Mål 1: Mere tid". */
  readonly #hasGoalForms: boolean;

  /** Something calls itself a goal, on whatever line. */
  readonly #hasGoals: boolean;

  /** How often each label that says nothing on its own line stands in the document. */
  readonly #labels = new Map<string, number>();

  /** `title` is the document's own; one that explains words holds labels that announce nothing. */
  constructor(lines: readonly Line[], contents: Contents, title = "") {
    this.#contents = contents;
    this.isGlossary = glossary.test(fold(title));
    this.#isPlain = lines.every(
      (line) => line.outline === undefined && (!line.isMarked || line.isCapitals) && line.cell === undefined,
    );
    this.#isBare = this.#isPlain && lines.every((line) => !line.isApart);
    let hasGoalLabels = false;
    for (const line of lines) {
      const label = line.text.length > 90 ? undefined : labelOf(line);
      hasGoalLabels ||= label?.role === "goal";
      if (line.text.length > 40 || label?.rest !== "") continue;
      const name = fold(line.title);
      this.#labels.set(name, (this.#labels.get(name) ?? 0) + 1);
    }
    this.#hasGoalForms = lines.some(
      (line) => (line.outline !== undefined || line.isMarked) && readForm(line.text, true)?.word === "goal",
    );
    this.#hasGoals = hasGoalLabels || this.#hasGoalForms;
  }

  classify(lines: readonly Line[], at: number): Token | undefined {
    const line = lines[at];
    if (line === undefined) return undefined;
    const next = lines[at + 1];
    const isSetOff = line.outline !== undefined || line.isMarked || this.#isInContents(line);
    if (this.isGlossary) {
      if (line.outline !== undefined) return headingOf(line, "chapter");
      return { kind: line.bullet ? "item" : "text", line };
    }
    const label = labelOf(line);
    const form = this.#formOf(line, isSetOff) ?? this.#plainForm(lines, at);
    if (form) return form;
    if (isSetOff && !line.bullet && goalSentence.test(line.text)) {
      const told = {
        role: "goal",
        name: "Målet",
        rest: line.text,
        isEnumerated: false,
        isMisspelt: false,
      } as const;
      return { kind: "label", line, label: told };
    }
    if (
      line.bullet === undefined &&
      line.text.length < longestMarked &&
      (isSetOff || line.text.length < 60)
    ) {
      const plain = fold(line.title);
      const wrapper = isWrapper(withoutYears(plain));
      if (wrapper) return headingOf(line, "wrapper");
      // "Formål" above every goal is no chapter.
      const isPartOfGoals = label?.role === "description" && (this.#labels.get(plain) ?? 0) > 1;
      const isOwnLine = isSetOff || this.#isBare || this.#isAlone(line, next);
      const isChapter = isChapterTitle(plain) || annex.test(line.text);
      if (!isPartOfGoals && isChapter && isOwnLine) {
        return headingOf(line, "chapter");
      }
    }
    if (label && isSetOff && this.#isContainer(lines, at, label)) {
      const number = /\d+(?:\.\d+)*$/u.exec(label.name)?.[0] ?? "";
      return { kind: "heading", line, number, title: label.rest, word: undefined, name: "" };
    }
    // "2. Mål" above "2.1 ..." is a heading over goals.
    const isOverParts = label?.rest === "" && line.number !== "" && this.#hasParts(lines, at);
    if (isOverParts) return headingOf(line, undefined);
    const isUnsure = label?.isMisspelt === true || label?.isLoose === true;
    // "Målet måles ved:" is no misspelt "Målene".
    const leadIn =
      line.outline === undefined && !line.bullet
        ? readLeadIn(line.text, next?.bullet !== undefined)
        : undefined;
    if (label && !(isUnsure && leadIn) && this.#isLabel(line, label.rest, next, isUnsure))
      return { kind: "label", line, label };
    if (line.bullet) return { kind: "item", line };
    if (leadIn) return { kind: "leadIn", line, ...leadIn };
    if (this.#isHeading(lines, at)) return headingOf(line, undefined);
    const isItem = line.isListNumber || isTypedListNumber(line) || isPointOfActions(lines, at);
    return { kind: isItem ? "item" : "text", line };
  }

  #isInContents(line: Line): boolean {
    if (line.text.length > longestHeading || this.#contents.entries.size === 0) return false;
    return (
      this.#contents.entries.has(fold(line.text)) ||
      (line.number !== "" && line.title.length > 3 && this.#contents.entries.has(fold(line.title)))
    );
  }

  #formOf(line: Line, isSetOff: boolean): Heading | undefined {
    if (line.text.length > longestHeading && !isSetOff) return undefined;
    const form = readForm(line.text, isSetOff && line.bullet === undefined);
    if (form === undefined) return undefined;
    // "Mål:" alone is a label, and a sentence in bold may follow it on the same line.
    const isInline = line.boldLead > 0 && line.boldLead < line.text.length && form.number === "";
    if (isInline) return undefined;
    return {
      kind: "heading",
      line,
      number: form.number,
      title: form.title,
      word: form.word,
      name: form.name,
    };
  }

  /**
   * "Målsætning: Tryghed" or "Indsatsområde: Trivsel" on a line of its own, in a text without any marks, above "Mål 1:
   * ...".
   */
  #plainForm(lines: readonly Line[], at: number): Heading | undefined {
    const [line, next] = [lines[at], lines[at + 1]];
    if (
      !this.#isPlain ||
      !line?.isApart ||
      line.bullet ||
      next?.isApart !== true ||
      /[.;,:]$/u.test(line.text)
    )
      return undefined;
    if (line.text.length > 120 || !line.text.includes(":")) return undefined;
    const form = readForm(line.text, true);
    if (form === undefined || form.number !== "") return undefined;
    const isObjective = form.name.endsWith("målsætning") && this.#hasGoalBelow(lines, at);
    return form.word === "focus" || isObjective ? this.#formOf(line, true) : undefined;
  }

  /** The next line that says itself what it is, is a goal with a number. */
  #hasGoalBelow(lines: readonly Line[], at: number): boolean {
    for (const other of lines.slice(at + 1, at + 8)) {
      const form = readForm(other.text, false);
      if (form) return form.word === "goal" && !form.name.endsWith("målsætning");
      if (labelOf(other)) return false;
    }
    return false;
  }

  /**
   * "Indsats 1: Ledelse" above "Mål", "Aktiviteter": no action, but what the plan's parts are called here. A trial
   * action is one always, with signs and an evaluation of its own.
   */
  #isContainer(lines: readonly Line[], at: number, label: Label): boolean {
    const line = lines[at];
    if (!line || label.role !== "actions" || !label.isEnumerated || label.rest === "") return false;
    if (this.#hasGoalForms || line.bullet || (line.outline === undefined && !line.isBold)) return false;
    const stem = fold(label.name).replaceAll(/[\d ]+/gu, "");
    if (stem.startsWith("proevehandling")) return false;
    const below = new Set<string>();
    for (const other of lines.slice(at + 1, at + 60)) {
      const found = other.bullet ? undefined : labelOf(other);
      if (found?.isEnumerated === true && fold(found.name).replaceAll(/[\d ]+/gu, "") === stem) break;
      if (found) below.add(found.role);
    }
    return below.has("goal") || (below.has("actions") && below.has("indicators"));
  }

  #isLabel(line: Line, rest: string, next: Line | undefined, isUnsure: boolean): boolean {
    if (line.bullet) {
      // Among bullets only what is set off announces a part; "Status: i gang" is what somebody wrote.
      return rest === "" ? (line.isMarked || line.text.endsWith(":")) && !isUnsure : line.boldLead > 0;
    }
    if (rest !== "") return true;
    const isSetOff = line.outline !== undefined || line.isMarked || line.text.endsWith(":");
    return isSetOff || line.cell !== undefined || this.#isAlone(line, next) || !isUnsure;
  }

  #isAlone(line: Line, next: Line | undefined): boolean {
    return (
      !/[.,;]$/u.test(line.text) && (line.isApart || next?.bullet !== undefined || next?.isApart === true)
    );
  }

  #isHeading(lines: readonly Line[], at: number): boolean {
    const line = lines[at];
    if (line === undefined) return false;
    const isSentence = /[.;,]$/u.test(line.text) && line.text.length > 60;
    if (line.outline !== undefined)
      return line.text.length <= longestHeading && !(isSentence && line.text.length > 120);
    if (line.text.length > longestMarked || isSentence) return false;
    if (line.cell === undefined && this.#isInContents(line)) return true;
    if (trackName.test(line.text) && this.#isAlone(line, lines[at + 1])) return true;
    if (line.isMarked) return !/[.;,]$/u.test(line.text) && (line.cell === undefined || line.isBold);
    if (line.number !== "") return isNumberedHeading(lines, at, this.#hasGoals);
    return this.#isPlain && this.#isStandingAlone(lines, at);
  }

  /** The next number in the document is the first below this one. */
  #hasParts(lines: readonly Line[], at: number): boolean {
    const number = lines[at]?.number ?? "";
    return lines.slice(at + 1, at + 40).find((line) => line.number !== "")?.number === `${number}.1`;
  }

  /**
   * In a text without any headings: a short line that a label follows, at once or after a paragraph. Where not even
   * empty lines tell the parts of the text apart, also the line above such a one.
   */
  #isStandingAlone(lines: readonly Line[], at: number): boolean {
    if (!this.#isShortLine(lines, at)) return false;
    if (this.#isAboveLabel(lines, at)) return true;
    return this.#isBare && this.#isShortLine(lines, at + 1) && this.#isAboveLabel(lines, at + 1);
  }

  #isShortLine(lines: readonly Line[], at: number): boolean {
    const line = lines[at];
    if (!line || !/^[\p{Lu}\d]/u.test(line.text) || /[.,:;!?]$/u.test(line.text)) return false;
    if (line.text.length > 90 || line.bullet || labelOf(line)) return false;
    const before = lines[at - 1];
    if (before === undefined || line.isApart) return true;
    return (
      this.#isBare && (before.bullet !== undefined || before.text.length <= 90 || /[.!?]$/u.test(before.text))
    );
  }

  #isAboveLabel(lines: readonly Line[], at: number): boolean {
    for (const [index, other] of lines.slice(at + 1, at + 6).entries()) {
      const label = labelOf(other);
      if (label && sectionRoles.has(label.role)) return true;
      // "Sammenhæng" below every theme.
      if (index === 0 && label?.rest === "" && (this.#labels.get(fold(other.title)) ?? 0) > 1) return true;
      const isProse = other.text.length >= 80 || (this.#isBare && index === 0 && other.text.endsWith("."));
      if (other.bullet || !isProse) return false;
    }
    return false;
  }
}

/** "Indsatsområder", "Skolens indsatsområder". */
function isWrapper(folded: string): boolean {
  return wrappers.has(folded) || wrappers.has(folded.replace(/^[a-z]{4,}(?:en|et|erne|re)s /u, ""));
}

function headingOf(line: Line, word: Heading["word"]): Heading {
  return { kind: "heading", line, number: line.number, title: line.title, word, name: "" };
}

function isTypedListNumber(line: Line): boolean {
  return (
    (line.number !== "" && depthOf(line.number) === 1) || /^\(?(?:[a-z]|[ivx]{1,4})[.)]\s/u.test(line.text)
  );
}
