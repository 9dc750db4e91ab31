/**
 * Automatic numbering: the bullet or number that Word shows before a paragraph and stores nowhere. Counts as Word
 * counts.
 */
import type { ListMark } from "../source-document.ts";
import type { Pace } from "../pace.ts";
import { numberOf, type Styles } from "./styles.ts";
import { childOf, childrenOf, type Element, readXml, valueOf } from "./xml.ts";

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  readonly styleId: string | undefined;
}

interface Definition {
  readonly levels: ReadonlyMap<number, Level>;
  readonly styleLink: string | undefined;
}

interface Instance {
  readonly definitionId: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, Level>;
}

export class Numbering {
  readonly #definitions = new Map<string, Definition>();
  readonly #instances = new Map<string, Instance>();
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();
  readonly #styles: Styles;

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  static async read(pieces: AsyncIterable<Uint8Array>, styles: Styles, pace: Pace): Promise<Numbering> {
    const numbering = new Numbering(styles);
    await readXml(
      pieces,
      {
        isWhole: (name) => name === "w:abstractNum" || name === "w:num",
        whole: (element) => numbering.#add(element),
      },
      pace,
    );
    return numbering;
  }

  /** The mark of the next paragraph in this numbering; nothing where the numbering shows nothing. Counts it. */
  next(id: string | undefined, level: number | undefined, styleId: string): ListMark | undefined {
    const instance = id === undefined ? undefined : this.#instances.get(id);
    if (id === undefined || instance === undefined) return undefined;
    const [definitionId, levels] = this.#levelsOf(instance);
    const at = Math.min(level ?? levelOfStyle(levels, styleId) ?? 0, 8);
    const found = instance.levels.get(at) ?? levels.get(at);
    if (found === undefined || found.format === "none") return undefined;
    const counters = this.#counters.get(definitionId) ?? [];
    this.#counters.set(definitionId, counters);
    const start = instance.starts.get(at);
    const isFirst = !this.#begun.has(`${id}/${at}`);
    this.#begun.add(`${id}/${at}`);
    const before = counters[at];
    counters[at] = isFirst && start !== undefined ? start : before === undefined ? found.start : before + 1;
    counters.length = at + 1;
    if (found.format === "bullet") return { level: at, kind: "bullet", label: "" };
    const label = found.text.replaceAll(/%(?<position>[1-9])/gu, (_whole, position: string) => {
      const index = Number(position) - 1;
      const other = levels.get(index) ?? found;
      return write(counters[index] ?? other.start, other.format);
    });
    return { level: at, kind: "number", label: label.trim() };
  }

  /** A numbering may point to another one by way of a list style. */
  #levelsOf(instance: Instance): readonly [string, ReadonlyMap<number, Level>] {
    const definition = this.#definitions.get(instance.definitionId);
    if (definition?.styleLink !== undefined) {
      const linked = this.#instances.get(this.#styles.of(definition.styleLink).numberingId ?? "");
      const levels = linked && this.#definitions.get(linked.definitionId)?.levels;
      if (linked && levels) return [linked.definitionId, levels];
    }
    return [instance.definitionId, definition?.levels ?? new Map<number, Level>()];
  }

  #add(element: Element): void {
    if (element.name === "w:abstractNum") {
      this.#definitions.set(element.attributes["w:abstractNumId"] ?? "", {
        levels: new Map(childrenOf(element, "w:lvl").map((level) => [levelAt(level), readLevel(level)])),
        styleLink: valueOf(element, "w:numStyleLink"),
      });
      return;
    }
    const overrides = childrenOf(element, "w:lvlOverride");
    const starts = new Map<number, number>();
    const levels = new Map<number, Level>();
    for (const override of overrides) {
      const start = numberOf(valueOf(override, "w:startOverride"));
      if (start !== undefined) starts.set(levelAt(override), start);
      const level = childOf(override, "w:lvl");
      if (level) levels.set(levelAt(override), readLevel(level));
    }
    const definitionId = valueOf(element, "w:abstractNumId") ?? "";
    this.#instances.set(element.attributes["w:numId"] ?? "", { definitionId, starts, levels });
  }
}

function levelAt(element: Element): number {
  return numberOf(element.attributes["w:ilvl"]) ?? 0;
}

function readLevel(element: Element): Level {
  return {
    format: valueOf(element, "w:numFmt") ?? "decimal",
    text: valueOf(element, "w:lvlText") ?? "",
    start: numberOf(valueOf(element, "w:start")) ?? 1,
    styleId: valueOf(element, "w:pStyle"),
  };
}

function levelOfStyle(levels: ReadonlyMap<number, Level>, styleId: string): number | undefined {
  for (const [at, level] of levels) if (level.styleId === styleId) return at;
  return undefined;
}

function write(count: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return letters(count);
    case "upperLetter":
      return letters(count).toUpperCase();
    case "lowerRoman":
      return roman(count);
    case "upperRoman":
      return roman(count).toUpperCase();
    default:
      return String(count);
  }
}

/** a, b, ... z, aa, bb: Word repeats the letter. */
function letters(count: number): string {
  const letter = String.fromCodePoint(97 + ((count - 1 + 26) % 26));
  return letter.repeat(Math.min(1 + Math.floor(Math.max(count - 1, 0) / 26), 9));
}

function roman(count: number): string {
  const values: readonly (readonly [number, string])[] = [
    [100, "c"],
    [90, "xc"],
    [50, "l"],
    [40, "xl"],
    [10, "x"],
    [9, "ix"],
    [5, "v"],
    [4, "iv"],
    [1, "i"],
  ];
  let left = Math.min(count, 399);
  let text = "";
  for (const [value, letter] of values) {
    while (left >= value) {
      text += letter;
      left -= value;
    }
  }
  return text;
}
