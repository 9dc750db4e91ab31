/**
 * Paragraphs that are built alike, sentence by sentence: "Vi vil halvere madspildet. Det gør vi ved at ... Det følger
 * vi ved at ...". What their sentences begin with are labels, and each sentence a line of its own.
 */
import { fold } from "../letters.ts";
import type { Line } from "../line.ts";

const shortest = 80;
/** So many paragraphs must be built alike. */
const fewestAlike = 3;
const mostWords = 6;
const sentenceEnd = /(?<=[.!?])\s+(?=\p{Lu})/u;

interface Built {
  readonly line: Line;
  readonly sentences: readonly string[];
  readonly keys: readonly string[];
}

export function withSentenceLabels(lines: readonly Line[]): Line[] {
  // Most documents have no paragraphs that even begin alike, and are told so quickly.
  const begun = new Map<string, number>();
  const paragraphs = lines.filter(isParagraph);
  for (const { text } of paragraphs) {
    const key = keyOf(text);
    begun.set(key, (begun.get(key) ?? 0) + 1);
  }
  const alike = paragraphs.filter(({ text }) => (begun.get(keyOf(text)) ?? 0) >= fewestAlike);
  if (alike.length === 0) return [...lines];
  const built = new Map(alike.map((line) => [line, builtOf(line)] as const));
  const counts = new Map<string, number>();
  for (const { keys } of built.values())
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isRepeated = (key: string): boolean => (counts.get(key) ?? 0) >= fewestAlike;
  const cards = [...built.values()].filter(
    ({ keys: [first = "", ...more] }) =>
      isRepeated(first) && more.some((key) => key !== first && isRepeated(key)),
  );
  if (cards.length < fewestAlike) return [...lines];
  const openings = openingsOf(cards, isRepeated);
  const isCard = new Set(cards.map(({ line }) => line));
  return lines.flatMap((line) => {
    const card = built.get(line);
    return card && isCard.has(line) ? partsOf(card, openings) : [line];
  });
}

function isParagraph({ text, bullet, number, outline }: Line): boolean {
  return text.length >= shortest && bullet === undefined && number === "" && outline === undefined;
}

function builtOf(line: Line): Built {
  const sentences = line.text.split(sentenceEnd);
  return { line, sentences, keys: sentences.map(keyOf) };
}

/** The first two words. */
function keyOf(sentence: string): string {
  return fold(wordsOf(sentence).slice(0, 2).join(" "));
}

/** The first words, as many as an opening may have. */
function wordsOf(sentence: string): string[] {
  return sentence.split(" ", mostWords);
}

/** How many words all sentences of a key begin with. */
function openingsOf(
  cards: readonly Built[],
  isRepeated: (key: string) => boolean,
): ReadonlyMap<string, number> {
  const openings = new Map<string, string[]>();
  for (const { sentences, keys } of cards) {
    for (const [index, key] of keys.entries()) {
      if (!isRepeated(key)) continue;
      const words = wordsOf(sentences[index] ?? "");
      const known = openings.get(key) ?? words;
      const end = known.findIndex((word, at) => fold(word) !== fold(words[at] ?? ""));
      openings.set(key, end < 0 ? known : known.slice(0, end));
    }
  }
  return new Map([...openings].map(([key, words]) => [key, words.length]));
}

/** A line for each sentence that begins with such words, with those that follow it. */
function partsOf({ line, sentences, keys }: Built, openings: ReadonlyMap<string, number>): Line[] {
  const parts: { text: string; lead: number }[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const count = openings.get(keys[index] ?? "");
    const last = parts.at(-1);
    if (count === undefined && last) last.text += ` ${sentence}`;
    else
      parts.push({
        text: sentence,
        lead: wordsOf(sentence)
          .slice(0, count ?? 0)
          .join(" ").length,
      });
  }
  return parts.map(({ text, lead }, index) => ({
    ...line,
    text,
    title: text,
    boldLead: lead,
    isMarked: false,
    isBold: false,
    isApart: index > 0 || line.isApart,
  }));
}
