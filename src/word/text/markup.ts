/** Markdown and the little HTML that converters leave in texts: taken off a line, with what it said of the letters. */

export interface Unmarked {
  readonly text: string;
  readonly isBold: boolean;
  readonly boldLead: number;
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bull: "•",
  shy: "",
  aelig: "æ",
  oslash: "ø",
  aring: "å",
  AElig: "Æ",
  Oslash: "Ø",
  Aring: "Å",
};

const inlineTags =
  /<\/?(?:a|span|sup|sub|em|i|u|p|div|font|small|big|center|ul|ol|img|mark|s|del|ins)(?:\s[^<>]*)?\/?>/giu;
/** Stands in for the beginning and the end of bold letters while a line is cleaned. */
const boldOn = "\u0001";
const boldOff = "\u0002";

/** Takes the markup off one line. */
export function unmark(line: string): Unmarked {
  const marked = line
    .replaceAll(/<(?:b|strong)(?:\s[^<>]*)?>/giu, boldOn)
    .replaceAll(/<\/(?:b|strong)>/giu, boldOff)
    .replaceAll(/<!--.*?-->/gu, "")
    .replaceAll(/(?<=\S)<sup>\s*\d{1,2}\s*<\/sup>|(?<=\S)\[\^\d{1,3}\]/gu, "")
    .replaceAll(/<br\s*\/?>/giu, " ")
    .replaceAll(inlineTags, "")
    .replaceAll(/!\[[^\]]*\]\([^)]*\)/gu, "")
    .replaceAll(/\[(?<shown>[^\]]+)\]\((?:https?:|mailto:|#)[^)]*\)/gu, "$<shown>")
    .replaceAll(/(?<!\\)\*\*(?=\S)(?<bold>.+?)(?<=\S)\*\*/gu, `${boldOn}$<bold>${boldOff}`)
    .replaceAll(/(?<![\w\\])__(?=\S)(?<bold>.+?)(?<=\S)__(?!\w)/gu, `${boldOn}$<bold>${boldOff}`)
    .replaceAll(/(?<![\w*\\])\*(?=[^\s*])(?<italic>[^*]+?)(?<=\S)\*(?![\w*])/gu, "$<italic>")
    .replaceAll(/(?<![\w_\\])_(?=[^\s_])(?<italic>[^_]+?)(?<=\S)_(?![\w_])/gu, "$<italic>")
    .replaceAll(/\\(?<literal>[\\`*_{}[\]()#+\-.!|>])/gu, "$<literal>")
    .replaceAll(/&(?:#(?<code>\d{1,6})|#x(?<hex>[0-9a-f]{1,5})|(?<name>[a-z]{2,6}));/giu, decodeEntity);
  return measure(marked);
}

function decodeEntity(whole: string, ...rest: unknown[]): string {
  const { code, hex, name } = rest.at(-1) as Record<"code" | "hex" | "name", string | undefined>;
  if (name !== undefined) return entities[name] ?? whole;
  const point = hex === undefined ? Number(code) : Number.parseInt(hex, 16);
  return point >= 32 && point < 0xd8_00 ? String.fromCodePoint(point) : "";
}

function measure(marked: string): Unmarked {
  let text = "";
  let isOn = false;
  let boldLead = 0;
  let isLead = true;
  for (const letter of marked) {
    if (letter === boldOn) isOn = true;
    else if (letter === boldOff) isOn = false;
    else {
      if (!isOn && letter.trim() !== "") isLead = false;
      if (isLead && isOn) boldLead = text.length + letter.length;
      text += letter;
    }
  }
  return { text, isBold: isLead && boldLead > 0, boldLead };
}
