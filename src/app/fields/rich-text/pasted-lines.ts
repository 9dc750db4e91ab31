/**
 * What is on the clipboard as lines of a note: words, bullets, bold and links. Fonts, colours, pictures, comments and
 * the marks by which Word finds its own way (conditional comments, smart tags, bullets that are letters) stay behind.
 */
import { toLinkAddress, type FormattedLine, type Run } from "../../../domain/notes/formatted-text.ts";

interface PastedBlock {
  bullet: number | undefined;
  runs: Run[];
  /** Paragraphs that stand apart on the page they come from. */
  readonly isSpaced: boolean;
  /** A list's item that waits for its first paragraph. */
  awaitsParagraph?: boolean;
  /** Only there when words follow: a break at the end of a paragraph shows nothing. */
  readonly isAfterBreak?: boolean;
}

interface Look {
  readonly bold: boolean;
  readonly link: string | undefined;
}

const leftBehind = new Set(
  "HEAD STYLE SCRIPT TITLE META LINK XML TEMPLATE DEL O:P NOSCRIPT IFRAME OBJECT SVG".split(" "),
);
const blockNames = new Set(
  "P DIV LI UL OL H1 H2 H3 H4 H5 H6 TABLE TBODY THEAD TFOOT TR TD TH BLOCKQUOTE PRE SECTION ARTICLE ASIDE HEADER FOOTER MAIN DL DT DD HR FIGURE FIGCAPTION ADDRESS FORM FIELDSET".split(
    " ",
  ),
);
/** A dash or a dot at the start of a line that somebody typed as a bullet. */
const typedBullet = /^[•·▪●◦‣⁃–-] +/u;

/**
 * The lines of HTML from the clipboard. `isOwn` when it was copied in an editor of ours, where each paragraph is a
 * line.
 */
export function linesOfHtml(html: string, isOwn: boolean): FormattedLine[] {
  const page = new DOMParser().parseFromString(html, "text/html");
  const gathered = new Gathering();
  gathered.take(page.body, { bold: false, link: undefined }, undefined);
  return joined(gathered.blocks(), isOwn);
}

function joined(blocks: readonly PastedBlock[], isOwn: boolean): FormattedLine[] {
  const lines: FormattedLine[] = [];
  let previous: PastedBlock | undefined;
  for (const block of blocks) {
    const isBlank = block.runs.length === 0 && block.bullet === undefined;
    const wasBlank = lines.at(-1)?.runs.length === 0;
    const standsApart = isApart(block) && previous !== undefined && isApart(previous);
    if (!isOwn && !isBlank && !wasBlank && standsApart) lines.push({ bullet: undefined, runs: [] });
    if (!isBlank || isOwn || (!wasBlank && lines.length > 0))
      lines.push({ bullet: block.bullet, runs: block.runs });
    previous = block;
  }
  if (isOwn) return lines;
  const last = lines.findLastIndex(({ runs }) => runs.length > 0);
  return lines.slice(0, last + 1);
}

function isApart({ isSpaced, bullet }: PastedBlock): boolean {
  return isSpaced && bullet === undefined;
}

class Gathering {
  private readonly done: PastedBlock[] = [];
  private open: PastedBlock | undefined;

  blocks(): readonly PastedBlock[] {
    this.close();
    return this.done;
  }

  /** `list` is how deep in lists one stands; undefined outside them. */
  take(parent: Node, look: Look, list: number | undefined): void {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) this.write(node.nodeValue ?? "", look);
      else if (node instanceof HTMLElement) this.takeElement(node, look, list);
      else if (node instanceof Element && !leftBehind.has(node.nodeName.toUpperCase()))
        this.take(node, look, list);
    }
  }

  private takeElement(element: HTMLElement, outer: Look, list: number | undefined): void {
    const name = element.nodeName.toUpperCase();
    if (leftBehind.has(name) || isHidden(element)) {
      // An empty paragraph of Word's holds this alone.
      return;
    }
    if (name === "BR") {
      this.breakLine();
      return;
    }
    const look = lookOf(element, outer);
    if (name === "TR") {
      this.takeRow(element, look, list);
      return;
    }
    if (!blockNames.has(name)) {
      this.take(element, look, list);
      return;
    }
    // The first paragraph of a list's item is the item.
    if (this.open?.awaitsParagraph === true && name !== "UL" && name !== "OL") {
      if (name === "P") this.open.awaitsParagraph = false;
    } else this.close();
    if (name === "UL" || name === "OL") {
      this.takeList(element, look, list === undefined ? 0 : list + 1);
    } else if (name === "P" || /^H\d$/u.test(name) || name === "PRE") {
      this.takeParagraph(element, look, list);
    } else this.take(element, look, list);
    this.close();
  }

  private takeList(element: HTMLElement, look: Look, depth: number): void {
    const isNumbered = element.nodeName === "OL";
    let number = Number(element.getAttribute("start") ?? "1");
    for (const item of element.children) {
      this.close();
      // A list within a list, without an item of its own, as Google's documents have it.
      if (item instanceof HTMLElement && (item.nodeName === "UL" || item.nodeName === "OL")) {
        this.takeList(item, lookOf(item, look), depth + 1);
        continue;
      }
      if (item.nodeName !== "LI") {
        this.take(item, look, depth);
        continue;
      }
      this.begin(isNumbered ? undefined : (saidDepth(item) ?? depth), false);
      if (this.open) this.open.awaitsParagraph = true;
      if (isNumbered) this.write(`${number}. `, look);
      number += 1;
      // Lexical keeps inner lists in an item of their own.
      this.take(item, lookOf(item as HTMLElement, look), depth);
      this.close();
    }
  }

  private takeParagraph(element: HTMLElement, look: Look, list: number | undefined): void {
    const style = styleOf(element);
    const level = /mso-list:\s*\S+\s+level(\d+)/iu.exec(style)?.[1];
    const marker = [...element.querySelectorAll<HTMLElement>("span")].find((span) =>
      /mso-list:\s*ignore/iu.test(styleOf(span)),
    );
    const sign = plain(marker?.textContent ?? "").trim();
    marker?.remove();
    const isHeading = /^H\d$/u.test(element.nodeName);
    const isNumber = /^\(?[\p{L}\d]{1,4}(?:\.[\d]+)*[.)]$/u.test(sign) && sign !== "o";
    const isBullet = level !== undefined && (sign !== "" || isListParagraph(element)) && !isNumber;
    if (this.open === undefined) {
      const isSpaced =
        level === undefined &&
        list === undefined &&
        !/MsoNoSpacing|MsoListParagraph/u.test(element.className);
      this.begin(isBullet ? Number(level) - 1 : undefined, isSpaced);
    }
    if (isNumber && level !== undefined) this.write(`${sign} `, look);
    this.take(element, isHeading ? { ...look, bold: true } : look, list);
    this.close(true);
  }

  /** A row of a table is a line, as long as each of its cells is one. */
  private takeRow(row: HTMLElement, look: Look, list: number | undefined): void {
    const cells = [...row.children].map((cell) => {
      const within = new Gathering();
      within.take(cell, lookOf(cell as HTMLElement, look), list);
      return within.blocks().filter(({ runs }) => runs.length > 0);
    });
    const filled = cells.filter((cell) => cell.length > 0);
    const isLine =
      filled.length > 1 && filled.every((cell) => cell.length === 1 && cell[0]?.bullet === undefined);
    this.close();
    if (!isLine) {
      this.done.push(...filled.flat());
      return;
    }
    const runs = filled.flatMap((cell, index) => [
      ...(index === 0 ? [] : [{ text: " · ", bold: false, link: undefined }]),
      ...(cell[0]?.runs ?? []),
    ]);
    this.done.push({ bullet: undefined, runs, isSpaced: false });
  }

  private begin(bullet: number | undefined, isSpaced: boolean): void {
    this.open = { bullet, runs: [], isSpaced };
  }

  private write(text: string, { bold, link }: Look): void {
    const words = plain(text);
    if (words === "" || (words === " " && this.open === undefined)) return;
    this.open ??= { bullet: undefined, runs: [], isSpaced: false };
    this.open.runs.push({ text: words, bold, link });
  }

  private breakLine(): void {
    if (this.open?.bullet !== undefined) {
      this.write(" ", { bold: false, link: undefined });
      return;
    }
    const { open } = this;
    // A paragraph that holds a break alone is one blank line.
    if (open && open.runs.length === 0 && open.isAfterBreak !== true) return;
    this.open = open && { ...open, isAfterBreak: false };
    this.open ??= { bullet: undefined, runs: [], isSpaced: false };
    this.close(true);
    if (open) this.open = { bullet: undefined, runs: [], isSpaced: false, isAfterBreak: true };
  }

  /** Ends the block; one without words only stands when it `mayBeBlank`. */
  private close(mayBeBlank = false): void {
    const { open } = this;
    this.open = undefined;
    if (!open) return;
    open.runs = tidy(open.runs);
    const [first] = open.runs;
    if (open.bullet === undefined && first && typedBullet.test(first.text)) {
      open.bullet = 0;
      open.runs = tidy([{ ...first, text: first.text.replace(typedBullet, "") }, ...open.runs.slice(1)]);
    }
    const isBlankLine = mayBeBlank && open.bullet === undefined && open.isAfterBreak !== true;
    if (open.runs.length > 0 || isBlankLine) this.done.push(open);
  }
}

/** Line breaks in the source are spaces, hard spaces are ordinary ones, soft hyphens are nothing. */
function plain(text: string): string {
  return text.replaceAll("\u00AD", "").replaceAll(/[ \t\r\n\v\f\u00A0]+/gu, " ");
}

/** One space between words at most, none at the ends. */
function tidy(runs: readonly Run[]): Run[] {
  const tidied: Run[] = [];
  for (const run of runs) {
    const isAfterSpace = tidied.length === 0 || tidied.at(-1)?.text.endsWith(" ") === true;
    const text = isAfterSpace ? run.text.trimStart() : run.text;
    const before = tidied.at(-1);
    if (before && before.bold === run.bold && before.link === run.link) {
      tidied[tidied.length - 1] = { ...before, text: before.text + text };
    } else if (text !== "") tidied.push({ ...run, text });
  }
  const last = tidied.at(-1);
  if (last) {
    const text = last.text.trimEnd();
    if (text === "") return tidy(tidied.slice(0, -1));
    tidied[tidied.length - 1] = { ...last, text };
  }
  return tidied;
}

/** How far in a list's item says itself that it stands: Word on the web begins a list of its own for each. */
function saidDepth(item: Element): number | undefined {
  const said = item.getAttribute("data-aria-level") ?? item.getAttribute("aria-level");
  const level = said === null ? Number.NaN : Number(said);
  return Number.isInteger(level) && level > 0 ? level - 1 : undefined;
}

function styleOf(element: Element): string {
  return element.getAttribute("style") ?? "";
}

function isListParagraph(element: Element): boolean {
  return /MsoListParagraph/u.test(element.className);
}

/** Not shown, or a comment that somebody made beside the text. */
function isHidden(element: HTMLElement): boolean {
  const style = styleOf(element);
  return (
    /display:\s*none|mso-hide:\s*all|mso-element:\s*comment/iu.test(style) ||
    /MsoComment/u.test(element.className)
  );
}

function lookOf(element: HTMLElement, outer: Look): Look {
  const weight = /(?:^|[;\s])font-weight:\s*([a-z\d]+)/iu.exec(styleOf(element))?.[1]?.toLowerCase();
  const isBoldName = ["B", "STRONG", "TH"].includes(element.nodeName);
  const bold =
    weight === undefined
      ? outer.bold || isBoldName
      : weight === "bold" || weight === "bolder" || Number(weight) >= 600;
  const href = element.nodeName === "A" ? element.getAttribute("href") : null;
  return { bold, link: href === null ? outer.link : toLinkAddress(href) };
}
