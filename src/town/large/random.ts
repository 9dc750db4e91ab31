/** Chance that can be repeated: the same seed gives the same numbers on every machine. */

export interface Chance {
  /** A whole number from `from` to `to`, both included. */
  readonly whole: (from: number, to: number) => number;
  readonly pick: <T>(values: readonly [T, ...T[]]) => T;
  readonly isTrue: (probability: number) => boolean;
}

/** 32 bits that follow from a text (FNV-1a). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** A source of chance for one thing (a plan, a person); `key` keeps it apart from the others of the same seed. */
export function chanceOf(seed: number, key: string): Chance {
  let state = hash(`${seed} ${key}`);
  // Mulberry32: small, quick, and good enough for choosing sentences.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    whole,
    pick: (values) => values[whole(0, values.length - 1)] ?? values[0],
    isTrue: (probability) => next() < probability,
  };
}
