/** Says of each line what it is by itself. Needs to see the lines around it only to know whether a list follows, or a goal of its number. */
import type { Contents } from "./contents.ts";
import { readLabel } from "./label.ts";
import { readLeadIn } from "./lead-in.ts";
import { fold } from "./letters.ts";
import { depthOf, type Line } from "./line.ts";
import { readForm } from "./title-forms.ts";
import type { Heading, Token } from "./token.ts";
import { chapterTitles, wrappers } from "./vocabulary.ts";

const longestHeading = 250;
const longestMarked = 160;
const sectionRoles = new Set(["goal", "actions", "indicators", "documentation", "followUp"]);

export class Classifier {
  readonly #contents: Contents;
  /** Nothing in the document looks like a heading, so a line that stands alone may be one. */
  readonly #isPlain: boolean;

  constructor(lines: readonly Line[], contents: Contents) {
    this.#contents = contents;
    this.#isPlain = lines.every(
      (line) => line.outline === undefined && (!line.isMarked || line.isCapitals) && line.cell === undefined,
    );
  }

  classify(lines: readonly Line[], at: number): Token | undefined {
    const line = lines[at];
    if (line === undefined) return undefined;
    const next = lines[at + 1];
    const isSetOff = line.outline !== undefined || line.isMarked || this.#isInContents(line);
    const label = readLabel(line.text, line.boldLead);
    const form = this.#formOf(line, isSetOff);
    if (form) return form;
    if (
      line.bullet === undefined &&
      line.text.length < longestMarked &&
      (isSetOff || line.text.length < 60)
    ) {
      const plain = fold(line.title);
      const wrapper = wrappers.has(withoutYears(plain));
      if (wrapper) return headingOf(line, "wrapper");
      if (chapterTitles.has(withoutYears(plain)) && (isSetOff || this.#isAlone(line, next))) {
        return headingOf(line, "chapter");
      }
    }
    // "2. Mål" above "2.1 ..." is a heading over goals.
    const isOverParts = label?.rest === "" && line.number !== "" && this.#hasParts(lines, at);
    if (isOverParts) return headingOf(line, undefined);
    if (label && this.#isLabel(line, label.rest, next, label.isMisspelt))
      return { kind: "label", line, label };
    if (line.bullet) return { kind: "item", line };
    const role = line.outline === undefined ? readLeadIn(line.text, next?.bullet !== undefined) : undefined;
    if (role !== undefined) return { kind: "leadIn", line, role };
    if (this.#isHeading(lines, at)) return headingOf(line, undefined);
    return { kind: line.isListNumber || isTypedListNumber(line) ? "item" : "text", line };
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

  #isLabel(line: Line, rest: string, next: Line | undefined, isMisspelt: boolean): boolean {
    if (line.bullet) {
      // Among bullets only what is set off announces a part; "Status: i gang" is what somebody wrote.
      return rest === "" ? (line.isMarked || line.text.endsWith(":")) && !isMisspelt : line.boldLead > 0;
    }
    if (rest !== "") return true;
    const isSetOff = line.outline !== undefined || line.isMarked || line.text.endsWith(":");
    return isSetOff || line.cell !== undefined || this.#isAlone(line, next) || !isMisspelt;
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
    if (line.isMarked) return !/[.;,]$/u.test(line.text) && (line.cell === undefined || line.isBold);
    if (line.number !== "") return this.#isNumberedHeading(lines, at);
    return this.#isPlain && this.#isStandingAlone(lines, at);
  }

  /** A line with a typed number: a heading when the numbers below it, or the labels, say so; else one of a list. */
  #isNumberedHeading(lines: readonly Line[], at: number): boolean {
    const line = lines[at];
    if (line === undefined || /[.;,:]$/u.test(line.text) || line.text.length > 120) return false;
    const depth = depthOf(line.number);
    const before = lines[at - 1];
    const isListed =
      depth === 1 &&
      before !== undefined &&
      (before.number !== "" ||
        before.text.endsWith(":") ||
        readLabel(before.text, before.boldLead)?.rest === "");
    // "1. Sprog", and right below it "Mål: ...", perhaps after "Beskrivelse: ...".
    if (!isListed && !line.isListNumber && this.#hasLabelsBelow(lines, at)) return true;
    for (const other of lines.slice(at + 1, at + 40)) {
      if (other.number === `${line.number}.1`) return true;
      if (other.outline !== undefined && readLabel(other.text) === undefined) return false;
      if (other.number !== "" && !other.bullet && depthOf(other.number) <= depth) return false;
      const label = readLabel(other.text, other.boldLead);
      if (label && sectionRoles.has(label.role) && (label.rest === "" || depth > 1)) {
        return depth > 1 || !(isListed || line.isListNumber);
      }
    }
    return false;
  }

  /** Right below stand labels with what they announce, a goal's parts among them. */
  #hasLabelsBelow(lines: readonly Line[], at: number): boolean {
    for (const other of lines.slice(at + 1, at + 4)) {
      const label = other.bullet ? undefined : readLabel(other.text, other.boldLead);
      if (!label) return false;
      if (sectionRoles.has(label.role)) return true;
    }
    return false;
  }

  /** The next number in the document is the first below this one. */
  #hasParts(lines: readonly Line[], at: number): boolean {
    const number = lines[at]?.number ?? "";
    return lines.slice(at + 1, at + 40).find((line) => line.number !== "")?.number === `${number}.1`;
  }

  /** In a text without any headings: a short line that a label follows, at once or after a paragraph. */
  #isStandingAlone(lines: readonly Line[], at: number): boolean {
    const line = lines[at];
    if (!line || !/^[\p{Lu}\d]/u.test(line.text) || /[.,:;!?]$/u.test(line.text)) return false;
    if (line.text.length > 90 || (at > 0 && !line.isApart)) return false;
    for (const other of lines.slice(at + 1, at + 6)) {
      const label = readLabel(other.text, other.boldLead);
      if (label && sectionRoles.has(label.role)) return true;
      if (other.bullet || other.text.length < 80) return false;
    }
    return false;
  }
}

function headingOf(line: Line, word: Heading["word"]): Heading {
  return { kind: "heading", line, number: line.number, title: line.title, word, name: "" };
}

export function withoutYears(folded: string): string {
  return folded
    .replaceAll(/\b(?:for |i )?(?:19|20)\d\d(?: (?:og )?(?:19|20)?\d\d)?\b/gu, " ")
    .replaceAll(/ {2,}/gu, " ")
    .trim();
}

function isTypedListNumber(line: Line): boolean {
  return (line.number !== "" && depthOf(line.number) === 1) || /^\(?[a-z][.)]\s/u.test(line.text);
}
