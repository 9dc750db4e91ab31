/** The document part, a header or a footnote as blocks: paragraphs in reading order, with their place in tables. */
import { limits } from "../limits.ts";
import { ReadError } from "../read-error.ts";
import type { Block, Cell, Part } from "../source-document.ts";
import type { Numbering } from "./numbering.ts";
import { type Paragraph, ParagraphReader } from "./paragraph.ts";
import { numberOf, levelOf, type Styles } from "./styles.ts";
import { childOf, valueOf, type XmlReader } from "./xml.ts";

interface Table {
  readonly number: number;
  row: number;
  column: number;
  span: number;
  isRowDeleted: boolean;
}

/** Collects the blocks of one document over all its parts, so that places count on. */
export class BlockCollector {
  readonly blocks: Block[] = [];
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  #paragraphs = 0;
  #tables = 0;

  constructor(styles: Styles, numbering: Numbering) {
    this.#styles = styles;
    this.#numbering = numbering;
  }

  /** A reader for one part; `part` says what its paragraphs are. */
  reader(part: Part): XmlReader {
    const paragraphs = new ParagraphReader(this.#styles);
    const tables: Table[] = [];
    const controls: { isContents: boolean }[] = [];
    let carried = "";
    return {
      isWhole: (name) => name === "w:p" || name === "w:sdtPr" || name === "w:sectPr",
      whole: (element) => {
        if (element.name === "w:sdtPr") {
          const gallery = valueOf(childOf(element, "w:docPartObj"), "w:docPartGallery") ?? "";
          const control = controls.at(-1);
          if (control && /table of contents|indholdsfortegnelse/iu.test(gallery)) control.isContents = true;
        }
        if (element.name !== "w:p" || tables.at(-1)?.isRowDeleted === true) return;
        const paragraph = paragraphs.read(element);
        const isContents = paragraph.isContents || controls.some((control) => control.isContents);
        const table = tables.at(-1);
        const cell = table && { table: table.number, row: table.row, column: table.column };
        carried = this.#add(paragraph, carried, isContents && part === "body" ? "contents" : part, cell);
        for (const boxed of paragraph.boxed) {
          this.#add(paragraphs.read(boxed), "", part === "body" ? "textBox" : part, undefined);
        }
      },
      open: (name, attributes) => {
        const table = tables.at(-1);
        if (name === "w:tbl") tables.push(this.#newTable());
        else if (name === "w:sdt") controls.push({ isContents: false });
        else if (table && name === "w:tr") {
          Object.assign(table, { row: table.row + 1, column: 0, span: 1, isRowDeleted: false });
        } else if (table && name === "w:tc") {
          table.column += table.span;
          table.span = 1;
        } else if (table && name === "w:gridSpan") {
          table.span = Math.min(Math.max(numberOf(attributes["w:val"]) ?? 1, 1), 63);
        } else if (table && name === "w:del") table.isRowDeleted = true;
      },
      close: (name) => {
        if (name === "w:tbl") tables.pop();
        if (name === "w:sdt") controls.pop();
      },
    };
  }

  #newTable(): Table {
    this.#tables += 1;
    return { number: this.#tables, row: 0, column: 0, span: 1, isRowDeleted: false };
  }

  /** Adds a paragraph's lines; gives back the text that goes on in the next paragraph. */
  #add(paragraph: Paragraph, carried: string, part: Part, cell: Cell | undefined): string {
    const text = paragraph.lines.map((line) => line.text).join("\n");
    if (paragraph.isOpenEnded) return carried + text;
    if ((carried + text).trim() === "") return "";
    this.#paragraphs += 1;
    if (this.#paragraphs > limits.paragraphs) throw new ReadError("tooLong");
    const style = this.#styles.of(paragraph.styleId);
    const numbering = childOf(paragraph.properties, "w:numPr");
    const numberingId = valueOf(numbering, "w:numId") ?? style.numberingId;
    const level = numberOf(valueOf(numbering, "w:ilvl")) ?? style.numberingLevel;
    const list = numberingId === "0" ? undefined : this.#numbering.next(numberingId, level, style.id);
    const isContents = style.isContents && part === "body";
    const place = `afsnit ${this.#paragraphs}`;
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
    return "";
  }
}
