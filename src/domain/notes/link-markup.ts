/**
 * `[words](https://…)` in a line, and which addresses may stand in it. Read by hand, sign by sign: a pattern would look
 * at the same signs again and again in a line of many brackets, which anybody may write.
 */

/** Signs of an address outside its round brackets, and within them. */
const addressSigns = /[^\s()[\]\\]*/uy;
const scheme = /(?:https?:\/\/(?=[^\s()[\]\\/])|mailto:)/iuy;

/** Where the address that begins at `from` ends; undefined when none begins there. Round brackets come in pairs. */
function addressEnd(text: string, from: number): number | undefined {
  scheme.lastIndex = from;
  const begins = scheme.exec(text)?.[0];
  if (begins === undefined) return undefined;
  const start = from + begins.length;
  let at = start;
  for (;;) {
    at = endOf(addressSigns, text, at);
    if (text[at] !== "(") break;
    const close = endOf(addressSigns, text, at + 1);
    if (text[close] !== ")") break;
    at = close + 1;
  }
  const isWhole = begins.toLowerCase() === "mailto:" ? text.slice(start, at).indexOf("@") > 0 : at > start;
  return isWhole ? at : undefined;
}

/** Whether an address may be a link: http, https or mailto, without what the markup itself uses. */
export function isLinkAddress(text: string): boolean {
  return addressEnd(text, 0) === text.length;
}

export interface Link {
  /** As they are written, with a backslash before brackets and backslashes among them. */
  readonly words: string;
  readonly address: string;
  /** Where it ends. */
  readonly end: number;
}

const wordSigns = /(?:[^[\]\\\n]+|\\[\\[\]]|\\)*/uy;

/**
 * Tells, for each opening bracket of a line in their order, the link that begins there, if one does. Brackets with a
 * backslash before them belong to the words of the one before, and end where these do.
 */
export function linkReader(text: string): (at: number) => Link | undefined {
  const leadsOn = leadingOn(text);
  let end = -1;
  return (at) => {
    if (at >= end) end = text[at + 1] === "[" ? at + 1 : endOf(wordSigns, text, at + 1);
    const close = end === at + 1 ? undefined : leadsOn(end);
    if (close === undefined) return undefined;
    return { words: text.slice(at + 1, end), address: text.slice(end + 2, close), end: close + 1 };
  };
}

/**
 * Tells whether words that end at a place of the text lead on to an address; its end if so. Many words may end there.
 */
function leadingOn(text: string): (end: number) => number | undefined {
  const known = new Map<number, number | undefined>();
  return (end) => {
    if (known.has(end)) return known.get(end);
    const close = text[end] === "]" && text[end + 1] === "(" ? addressEnd(text, end + 2) : undefined;
    const leads = close !== undefined && text[close] === ")" ? close : undefined;
    known.set(end, leads);
    return leads;
  };
}

/**
 * The opening brackets of a text at which a link is read, the last first: as it stands once those behind it have a
 * backslash before them.
 */
export function bracketsOfLinks(text: string): readonly number[] {
  const leadsOn = leadingOn(text);
  const found: number[] = [];
  /** Where words end that begin behind the bracket looked at last. */
  let ends = text.length;
  let next: { readonly at: number; readonly isEscaped: boolean } | undefined;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const sign = text[at];
    if (sign !== "[" && sign !== "]") continue;
    if (next !== undefined && !next.isEscaped) ends = next.at;
    const isLink = sign === "[" && ends > at + 1 && leadsOn(ends) !== undefined;
    if (isLink) found.push(at);
    next = { at, isEscaped: isLink || backslashesBefore(text, at) % 2 === 1 };
  }
  return found;
}

/** How many backslashes stand right before a place, as far back as another. */
export function backslashesBefore(text: string, at: number, least = 0): number {
  let from = at;
  while (from > least && text[from - 1] === "\\") from -= 1;
  return at - from;
}

function endOf(signs: RegExp, text: string, from: number): number {
  signs.lastIndex = from;
  signs.test(text);
  return signs.lastIndex;
}
