/**
 * One paragraph of WordprocessingML as the lines that a reader sees: tracked changes accepted, hidden text and field
 * codes left out, lines broken by hand kept apart, and the paragraphs of text boxes that are anchored in it.
 */
import { limits } from "../limits.ts";
import { ReadError } from "../read-error.ts";
import { type Letters, lettersOf, type Styles } from "./styles.ts";
import { chosenIn } from "./form-fields.ts";
import { linearMath, signOf } from "./symbols.ts";
import { childOf, type Element, switchOf, valueOf } from "./xml.ts";

export interface TextLine {
  readonly text: string;
  readonly isBold: boolean;
  readonly isUnderlined: boolean;
  readonly boldLead: number;
  readonly size: number | undefined;
}

export interface Paragraph {
  readonly styleId: string | undefined;
  readonly properties: Element | undefined;
  readonly lines: readonly TextLine[];
  /** What is crossed out, and no line of it. */
  readonly struck: string;
  /** Paragraphs of the text boxes that are anchored here. */
  readonly boxed: readonly Element[];
  /** The paragraph's end is deleted: it goes on in the next one. */
  readonly isOpenEnded: boolean;
  /** Most of it is the result of a field that makes a table of contents. */
  readonly isContents: boolean;
}

/** A field that has begun and not ended; its code is being read until its result begins. */
interface Field {
  code: string;
  isResult: boolean;
}

interface Piece {
  readonly text: string;
  readonly isStruck: boolean;
  readonly isBold: boolean;
  readonly isUnderlined: boolean;
  readonly size: number | undefined;
}

/** What is not part of the accepted text, or not text. */
const leftOut = new Set([
  "w:del",
  "w:moveFrom",
  "w:delText",
  "w:pPr",
  "w:rPr",
  "w:sdtPr",
  "w:object",
  "w:footnoteReference",
  "w:endnoteReference",
  "w:annotationRef",
  "w:commentReference",
]);

/** Reads paragraphs one after another: a field may begin in one and end in another. */
export class ParagraphReader {
  readonly #styles: Styles;
  readonly #fields: Field[] = [];

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  read(element: Element): Paragraph {
    const properties = childOf(element, "w:pPr");
    const styleId = valueOf(properties, "w:pStyle");
    const pieces: Piece[] = [];
    const boxed: Element[] = [];
    let contents = 0;
    const walk = (parent: Element, letters: Letters): void => {
      for (const child of parent.children) {
        if (typeof child === "string" || leftOut.has(child.name)) continue;
        if (child.name === "w:sdt" && isPlaceholder(child)) continue;
        if (child.name === "w:r") walk(child, this.#lettersOfRun(child, letters));
        else if (child.name === "w:fldChar" || child.name === "w:instrText") {
          const chosen = this.#follow(child);
          if (chosen !== "" && letters.isHidden !== true) pieces.push(pieceOf(chosen, letters));
        } else if (child.name === "m:oMath") {
          pieces.push(pieceOf(linearMath(child), letters));
        } else if (child.name === "w:txbxContent") boxed.push(...paragraphsOf(child));
        else if (child.name === "mc:AlternateContent") {
          const choice = childOf(child, "mc:Choice") ?? childOf(child, "mc:Fallback");
          if (choice) walk(choice, letters);
        } else {
          const text = letters.isHidden || this.#isInCode ? "" : textOf(child);
          if (text === "") walk(child, letters);
          else {
            pieces.push(pieceOf(text, letters));
            // The field may end in the paragraph after the last entry, and begin in the one before the first.
            contents += this.#isInContents ? text.length : -text.length;
          }
        }
      }
    };
    walk(element, this.#styles.of(styleId));
    const mark = childOf(properties, "w:rPr");
    return {
      styleId,
      properties,
      lines: linesOf(pieces.filter(({ isStruck }) => !isStruck)),
      struck: pieces.flatMap(({ isStruck, text }) => (isStruck ? [text] : [])).join(""),
      boxed,
      isOpenEnded: childOf(mark, "w:del") !== undefined || childOf(mark, "w:moveFrom") !== undefined,
      isContents: contents > 0,
    };
  }

  get #isInCode(): boolean {
    return this.#fields.some((field) => !field.isResult);
  }

  get #isInContents(): boolean {
    return this.#fields.some((field) => /^\s*TOC\b/iu.test(field.code));
  }

  /** Follows a field; gives back what is chosen in it. */
  #follow(element: Element): string {
    const field = this.#fields.at(-1);
    if (element.name === "w:instrText") {
      if (field && field.code.length < 200) field.code += lettersIn(element);
      return "";
    }
    const kind = element.attributes["w:fldCharType"];
    if (kind === "begin" && this.#fields.length < 50) this.#fields.push({ code: "", isResult: false });
    if (kind === "separate" && field) field.isResult = true;
    if (kind === "end") this.#fields.pop();
    return kind === "begin" ? chosenIn(element) : "";
  }

  #lettersOfRun(run: Element, paragraph: Letters): Letters {
    const properties = childOf(run, "w:rPr");
    if (properties === undefined) return paragraph;
    const own = lettersOf(properties);
    const styleId = valueOf(properties, "w:rStyle");
    const style = styleId === undefined ? undefined : this.#styles.of(styleId);
    return {
      isBold: own.isBold ?? style?.isBold ?? paragraph.isBold,
      isUnderlined: own.isUnderlined ?? style?.isUnderlined ?? paragraph.isUnderlined,
      isHidden: own.isHidden ?? style?.isHidden ?? paragraph.isHidden ?? switchOf(properties, "w:webHidden"),
      isStruck: own.isStruck ?? style?.isStruck ?? paragraph.isStruck,
      isCaps: own.isCaps ?? style?.isCaps ?? paragraph.isCaps,
      size: own.size ?? paragraph.size,
    };
  }
}

function textOf(element: Element): string {
  switch (element.name) {
    case "w:t":
      return lettersIn(element);
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:br":
    case "w:cr":
      return "\n";
    case "w:noBreakHyphen":
      return "-";
    case "w:softHyphen":
      return "\u00AD";
    case "w:sym":
      return signOf(element);
    default:
      return "";
  }
}

/** "Vælg et element.": what a control shows until somebody writes in it. */
function isPlaceholder(control: Element): boolean {
  return childOf(childOf(control, "w:sdtPr"), "w:showingPlcHdr") !== undefined;
}

function lettersIn(element: Element): string {
  return element.children.filter((child) => typeof child === "string").join("");
}

/** Text boxes may hold tables and content controls too; their paragraphs are all that is wanted. */
function paragraphsOf(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === "string") return [];
    return child.name === "w:p" ? [child] : paragraphsOf(child);
  });
}

function pieceOf(text: string, letters: Letters): Piece {
  return {
    text,
    isStruck: letters.isStruck ?? false,
    isBold: letters.isBold ?? false,
    isUnderlined: letters.isUnderlined ?? false,
    size: letters.size,
  };
}

function linesOf(pieces: readonly Piece[]): TextLine[] {
  const lines: Piece[][] = [[]];
  let letters = 0;
  for (const piece of pieces) {
    letters += piece.text.length;
    if (letters > limits.paragraphLetters) throw new ReadError("tooLong");
    for (const [index, text] of piece.text.split("\n").entries()) {
      if (index > 0) lines.push([]);
      if (text !== "") lines.at(-1)?.push({ ...piece, text });
    }
  }
  return lines.map(lineOf);
}

function lineOf(pieces: readonly Piece[]): TextLine {
  const seen = pieces.filter((piece) => piece.text.trim() !== "");
  const firstPlain = pieces.findIndex((piece) => !piece.isBold && piece.text.trim() !== "");
  const bold = firstPlain < 0 ? pieces : pieces.slice(0, firstPlain);
  const sizes = seen.map((piece) => piece.size ?? 0);
  const size = sizes.length > 0 ? Math.min(...sizes) : 0;
  return {
    text: pieces.map((piece) => piece.text).join(""),
    isBold: seen.length > 0 && firstPlain < 0,
    isUnderlined: seen.length > 0 && seen.every((piece) => piece.isUnderlined),
    boldLead: bold.reduce((sum, piece) => sum + piece.text.length, 0),
    size: size === 0 ? undefined : size,
  };
}
