/**
 * Letters as people meant them: invisible ones taken out, lookalikes from other alphabets put right, and a folded form
 * in which two spellings of the same words are equal.
 */

/** Cyrillic and Greek letters that cannot be told from Latin ones by eye. */
const lookalikes = new Map([
  ...pairs("аеорсухіјѕԁһԛԝӏкмтӕ", "aeopcyxijsdhqwlkmtæ"),
  ...pairs("АВЕКМНОРСТУХІЈЅӔ", "ABEKMHOPCTYXIJSÆ"),
  ...pairs("οανικρυτεχ", "oavikputex"),
  ...pairs("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"),
]);

/** What the Cyrillic letters stand for, used when a word holds some that look like no Latin letter. */
const sounds = new Map([
  ...pairs("абвгдезийклмнопрстуфхцы", "abvgdezijklmnoprstufhcy"),
  ...pairs("АБВГДЕЗИЙКЛМНОПРСТУФХЦЫ", "ABVGDEZIJKLMNOPRSTUFHCY"),
]);

/** Every letter of one text with the letter at its place in the other. */
function pairs(foreign: string, latin: string): [string, string][] {
  return Array.from({ length: foreign.length }, (_none, index) => [
    foreign.charAt(index),
    latin.charAt(index),
  ]);
}

const foreignLetter = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const latinLetter = /\p{Script=Latin}/u;

const unusualLetter = /[^ -~¡-¬®-ɏ–—‘’“”•…€]/;

const manySpaces = / {2,}/g;

/** The text with one kind of space, without invisible letters, composed, and with lookalikes put right. */
export function clean(text: string): string {
  const trimmed = text.trim();
  const spaced = trimmed.includes("  ") ? trimmed.replaceAll(manySpaces, " ") : trimmed;
  // Danish text as it is typed holds nothing else to clean.
  if (!unusualLetter.test(spaced)) return spaced;
  const plain = spaced
    .normalize("NFC")
    .replaceAll(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, "")
    .replaceAll(/[\u2010-\u2012\u2212]/gu, "-")
    .replaceAll(/[ﬀﬁﬂﬃﬄ]/gu, (ligature) => ligature.normalize("NFKC"))
    .replaceAll(/[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/gu, " ")
    .trim();
  return foreignLetter.test(plain) ? repair(plain) : plain;
}

/** Puts foreign letters right in words that are otherwise written in Latin letters; a word in Greek stays Greek. */
function repair(text: string): string {
  return text.replaceAll(/[\p{L}\p{M}]+/gu, (word) =>
    foreignLetter.test(word) && latinLetter.test(word) ? replaceForeign(word) : word,
  );
}

function replaceForeign(word: string): string {
  const isBySight = Array.from(word).every((letter) => !foreignLetter.test(letter) || lookalikes.has(letter));
  const [first, second] = isBySight ? [lookalikes, sounds] : [sounds, lookalikes];
  return Array.from(word, (letter) => first.get(letter) ?? second.get(letter) ?? letter).join("");
}

/**
 * The text in small ASCII letters and figures, words parted by single spaces: "Målindikator:" and "MAALINDIKATOR" are
 * equal.
 */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const found = foldAnew(text);
  if (folded.size > 4000) folded.clear();
  if (text.length < longestKept) folded.set(text, found);
  return found;
}

/** Headings are compared again and again; paragraphs are not. */
const folded = new Map<string, string>();
const longestKept = 200;

function foldAnew(text: string): string {
  const small = clean(text).toLowerCase().replaceAll("æ", "ae").replaceAll("ø", "oe").replaceAll("å", "aa");
  const plain = beyondAscii.test(small) ? withoutAccents(small) : small;
  return plain
    .replaceAll(/['`]/g, "")
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
}

const beyondAscii = /[^ -~]/;

function withoutAccents(text: string): string {
  return text
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036F]/gu, "")
    .replaceAll(/[’´]/gu, "");
}

/**
 * How many letters must be put in, taken out, changed or swapped to make one word of the other; `most` + 1 when it is
 * more than that.
 */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let older: number[] = [];
  let before = Array.from({ length: other.length + 1 }, (_none, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      let cost = Math.min(
        (before[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (before[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (isSwapped) cost = Math.min(cost, (older[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    older = before;
    before = current;
  }
  return Math.min(before[other.length] ?? 0, most + 1);
}
