/** The document part, a header or a footnote as blocks: paragraphs in reading order, with their place in tables. */
import { limits } from "../limits.ts";
import { ReadError } from "../read-error.ts";
import type { Block, Cell, Part } from "../source-document.ts";
import { withoutNested } from "./nested-tables.ts";
import type { Numbering } from "./numbering.ts";
import { type Paragraph, ParagraphReader } from "./paragraph.ts";
import { levelOf, numberOf, type Styles } from "./styles.ts";
import { TableTracker } from "./table-tracker.ts";
import { childOf, type Element, valueOf, type XmlReader } from "./xml.ts";

/** A content control, or one of several forms of the same content, that is being read. */
interface Frame {
  isContents: boolean;
  /** What stands in it is not to be read: "Klik her for at skrive", or the same once more for older programs. */
  isLeftOut: boolean;
  hasChoice: boolean;
}

/** A paragraph whose end is deleted, until it is known whether another one goes on from it. */
interface Pending {
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly part: Part;
  readonly cell: Cell | undefined;
}

/** Where a text ends, whatever its last paragraph's end says. */
const ends = new Set(["w:tc", "w:body", "w:hdr", "w:ftr", "w:footnote", "w:endnote"]);

/** Collects the blocks of one document over all its parts, so that places count on. */
export class BlockCollector {
  readonly blocks: Block[] = [];
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #outerOf = new Map<Block, Cell>();
  #paragraphs = 0;
  #tables = 0;

  constructor(styles: Styles, numbering: Numbering) {
    this.#styles = styles;
    this.#numbering = numbering;
  }

  /** A reader for one part; `part` says what its paragraphs are. */
  reader(part: Part): XmlReader {
    const paragraphs = new ParagraphReader(this.#styles);
    const tables = new TableTracker(() => (this.#tables += 1));
    const frames: Frame[] = [];
    let pending: Pending | undefined;
    let start = 0;
    const isLeftOut = (): boolean => frames.some((frame) => frame.isLeftOut) || tables.isRowDeleted;
    const flush = (): void => {
      if (pending) this.#write(pending.text, pending.paragraph, pending.part, pending.cell, tables.outer);
      pending = undefined;
    };
    const add = (paragraph: Paragraph, own: Part, cell: Cell | undefined): void => {
      const text = (pending?.text ?? "") + textOf(paragraph);
      pending = undefined;
      if (paragraph.isOpenEnded) pending = { text, paragraph, part: own, cell };
      else this.#write(text, paragraph, own, cell, tables.outer);
    };
    const read = (element: Element): void => {
      const paragraph = paragraphs.read(element);
      const isContents = paragraph.isContents || frames.some((frame) => frame.isContents);
      add(paragraph, isContents && part === "body" ? "contents" : part, tables.cell);
      if (paragraph.boxed.length === 0) return;
      flush();
      for (const boxed of paragraph.boxed)
        add(paragraphs.read(boxed), part === "body" ? "textBox" : part, undefined);
      flush();
    };
    return {
      isWhole: (name) => name === "w:p" || name === "w:sdtPr" || name === "w:sectPr",
      whole: (element) => {
        const frame = frames.at(-1);
        if (element.name === "w:sdtPr" && frame) {
          const gallery = valueOf(childOf(element, "w:docPartObj"), "w:docPartGallery") ?? "";
          frame.isContents ||= /table of contents|indholdsfortegnelse/iu.test(gallery);
          frame.isLeftOut ||= childOf(element, "w:showingPlcHdr") !== undefined;
        }
        if (element.name === "w:p" && !isLeftOut()) read(element);
      },
      open: (name, attributes) => {
        if (name === "w:altChunk") throw new ReadError("otherParts");
        if (name === "w:sdt" || name === "mc:AlternateContent")
          frames.push({ isContents: false, isLeftOut: false, hasChoice: false });
        const frame = frames.at(-1);
        if (frame && name === "mc:Choice") [frame.isLeftOut, frame.hasChoice] = [frame.hasChoice, true];
        else if (frame && name === "mc:Fallback") frame.isLeftOut = frame.hasChoice;
        if (frames.some((each) => each.isLeftOut)) return;
        if (name === "w:tbl") flush();
        if (name === "w:tbl" && tables.depth === 0) start = this.blocks.length;
        tables.open(name, attributes);
      },
      close: (name) => {
        const isRead = !frames.some((frame) => frame.isLeftOut);
        if (name === "w:sdt" || name === "mc:AlternateContent") frames.pop();
        if (!isRead) return;
        if (ends.has(name)) flush();
        tables.close(name);
        if (name === "w:tbl" && tables.depth === 0 && this.#outerOf.size > 0) {
          this.blocks.push(...withoutNested(this.blocks.splice(start), this.#outerOf));
          this.#outerOf.clear();
        }
      },
    };
  }

  /** Writes a paragraph's lines; `text` is its whole text with what went on in it. */
  #write(
    text: string,
    paragraph: Paragraph,
    part: Part,
    cell: Cell | undefined,
    outer: Cell | undefined,
  ): void {
    if (text.trim() === "" && paragraph.struck.trim() === "") return;
    this.#paragraphs += 1;
    if (this.#paragraphs > limits.paragraphs) throw new ReadError("tooLong");
    const place = `afsnit ${this.#paragraphs}`;
    const from = this.blocks.length;
    if (text.trim() !== "") this.#writeLines(text, paragraph, part, cell, place);
    if (paragraph.struck.trim() !== "" && part === "body") {
      const plain = { style: "", outline: undefined, list: undefined, isBold: false, isUnderlined: false };
      const more = { ...plain, boldLead: 0, size: undefined, cell, isApart: false };
      this.blocks.push({
        place: `${place}, overstreget`,
        part: "struck",
        text: paragraph.struck.trim(),
        ...more,
      });
    }
    if (!outer) return;
    for (const block of this.blocks.slice(from)) this.#outerOf.set(block, outer);
  }

  #writeLines(text: string, paragraph: Paragraph, part: Part, cell: Cell | undefined, place: string): void {
    const style = this.#styles.of(paragraph.styleId);
    const numbering = childOf(paragraph.properties, "w:numPr");
    const numberingId = valueOf(numbering, "w:numId") ?? style.numberingId;
    const level = numberOf(valueOf(numbering, "w:ilvl")) ?? style.numberingLevel;
    const list = numberingId === "0" ? undefined : this.#numbering.next(numberingId, level, style.id);
    const isContents = style.isContents && part === "body";
    const carried = text.slice(0, text.length - textOf(paragraph).length);
    let isFirst = true;
    for (const [index, line] of paragraph.lines.entries()) {
      const whole = index === 0 ? carried + line.text : line.text;
      if (whole.trim() === "") continue;
      this.blocks.push({
        place: index === 0 ? place : `${place}, linje ${index + 1}`,
        part: isContents ? "contents" : part,
        text: whole,
        style: paragraph.styleId === undefined ? "" : style.name,
        outline: isContents ? undefined : levelOf(paragraph.properties, style),
        list: isFirst ? list : undefined,
        isBold: line.isBold,
        isUnderlined: line.isUnderlined,
        boldLead: line.boldLead,
        size: line.size,
        cell,
        isApart: false,
      });
      isFirst = false;
    }
  }
}

function textOf({ lines }: Paragraph): string {
  return lines.map(({ text }) => text).join("\n");
}
