/**
 * A document's styles: which heading a style is, with its numbering, weight and size, through the chain of what it is
 * based on.
 */
import type { Pace } from "../pace.ts";
import { childOf, type Element, readXml, switchOf, valueOf } from "./xml.ts";

/** What a style, or a run itself, says of the letters; undefined where it says nothing. */
export interface Letters {
  readonly isBold: boolean | undefined;
  readonly isUnderlined: boolean | undefined;
  readonly isHidden: boolean | undefined;
  readonly isCaps: boolean | undefined;
  readonly isStruck: boolean | undefined;
  readonly size: number | undefined;
}

export interface Style extends Letters {
  readonly id: string;
  readonly name: string;
  /** 1 to 9, 0 for the title; "body" where the style says that it is no heading. */
  readonly outline: number | "body" | undefined;
  readonly isContents: boolean;
  readonly numberingId: string | undefined;
  readonly numberingLevel: number | undefined;
}

interface RawStyle {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly paragraph: Element | undefined;
  readonly run: Element | undefined;
}

const longestChain = 20;

export class Styles {
  readonly #raw = new Map<string, RawStyle>();
  readonly #resolved = new Map<string, Style>();
  #defaultId = "";
  #defaultSize: number | undefined;

  static async read(pieces: AsyncIterable<Uint8Array>, pace: Pace): Promise<Styles> {
    const styles = new Styles();
    await readXml(
      pieces,
      {
        isWhole: (name) => name === "w:style" || name === "w:docDefaults",
        whole: (element) => styles.#add(element),
      },
      pace,
    );
    return styles;
  }

  /** The style with this id; for a paragraph without one, the document's ordinary style. */
  of(id: string | undefined): Style {
    const key = id ?? this.#defaultId;
    const found = this.#resolved.get(key);
    if (found) return found;
    const style = this.#resolve(key);
    this.#resolved.set(key, style);
    return style;
  }

  #add(element: Element): void {
    if (element.name === "w:docDefaults") {
      const run = childOf(childOf(element, "w:rPrDefault"), "w:rPr");
      this.#defaultSize = lettersOf(run).size;
      return;
    }
    const id = element.attributes["w:styleId"] ?? "";
    this.#raw.set(id, {
      id,
      name: valueOf(element, "w:name") ?? id,
      basedOn: valueOf(element, "w:basedOn"),
      paragraph: childOf(element, "w:pPr"),
      run: childOf(element, "w:rPr"),
    });
    const isDefault = ["1", "true", "on"].includes(element.attributes["w:default"] ?? "");
    if (isDefault && element.attributes["w:type"] === "paragraph") this.#defaultId = id;
  }

  #resolve(id: string): Style {
    const chain: RawStyle[] = [];
    let next: string | undefined = id;
    while (next !== undefined && chain.length < longestChain) {
      const raw = this.#raw.get(next);
      if (raw === undefined || chain.includes(raw)) break;
      chain.push(raw);
      next = raw.basedOn;
    }
    const first = <T>(read: (raw: RawStyle) => T | undefined): T | undefined => {
      for (const raw of chain) {
        const value = read(raw);
        if (value !== undefined) return value;
      }
      return undefined;
    };
    const name = chain[0]?.name ?? id;
    const isContents =
      first((raw) => contentsByName(raw)) ?? (chain.length === 0 && contentsByName({ id, name }) === true);
    const numbering = (raw: RawStyle): Element | undefined => childOf(raw.paragraph, "w:numPr");
    return {
      id,
      name,
      isContents,
      outline: isContents
        ? undefined
        : (first((raw) => outlineOf(raw.paragraph) ?? outlineByName(raw)) ?? outlineByName({ id, name })),
      numberingId: first((raw) => valueOf(numbering(raw), "w:numId")),
      numberingLevel: first((raw) => numberOf(valueOf(numbering(raw), "w:ilvl"))),
      isBold: first((raw) => lettersOf(raw.run).isBold),
      isUnderlined: first((raw) => lettersOf(raw.run).isUnderlined),
      isHidden: first((raw) => lettersOf(raw.run).isHidden),
      isCaps: first((raw) => lettersOf(raw.run).isCaps),
      isStruck: first((raw) => lettersOf(raw.run).isStruck),
      size: first((raw) => lettersOf(raw.run).size) ?? this.#defaultSize,
    };
  }
}

/** What run properties say of the letters. */
export function lettersOf(run: Element | undefined): Letters {
  const halfPoints = numberOf(valueOf(run, "w:sz"));
  return {
    isBold: switchOf(run, "w:b"),
    isUnderlined: switchOf(run, "w:u"),
    isHidden: switchOf(run, "w:vanish"),
    isCaps: switchOf(run, "w:caps"),
    isStruck: switchOf(run, "w:strike") ?? switchOf(run, "w:dstrike"),
    size: halfPoints === undefined ? undefined : halfPoints / 2,
  };
}

/**
 * The heading level that paragraph properties say: 1 to 9, or that they say it is body text; undefined where they say
 * nothing.
 */
function outlineOf(paragraph: Element | undefined): number | "body" | undefined {
  const level = numberOf(valueOf(paragraph, "w:outlineLvl"));
  if (level === undefined) return undefined;
  return level > 8 ? "body" : level + 1;
}

/** The heading level of a paragraph: what it says itself counts before what its style says. */
export function levelOf(paragraph: Element | undefined, style: Style): number | undefined {
  const own = outlineOf(paragraph) ?? style.outline;
  return own === "body" ? undefined : own;
}

export function numberOf(text: string | undefined): number | undefined {
  return text === undefined || !/^\d{1,6}$/u.test(text) ? undefined : Number(text);
}

/** Word keeps its own styles under English names and shows them in Danish; other programs keep the Danish ones. */
function outlineByName({ id, name }: Pick<RawStyle, "id" | "name">): number | undefined {
  for (const text of [name, id]) {
    if (/^(?:title|titel)$/iu.test(text)) return 0;
    const level = /(?:heading|overskrift|rubrik)[\s_-]*(?<level>[1-9])(?!\d)/iu.exec(text)?.groups?.["level"];
    if (level !== undefined) return Number(level);
  }
  return undefined;
}

function contentsByName({ id, name }: Pick<RawStyle, "id" | "name">): true | undefined {
  const pattern =
    /^(?:toc|indholdsfortegnelse)[\s_-]*\d|^toc[\s_-]*heading|overskrift[\s_-]*til[\s_-]*indholdsfortegnelse/iu;
  return pattern.test(name) || pattern.test(id) ? true : undefined;
}
