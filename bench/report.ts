/** Prints figures: each with its goal, and whether it is met. */

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The most, or with `atLeast` the least, that it should be. */
  readonly goal?: number;
  readonly atLeast?: boolean;
}

let missed = 0;

function rounded(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}

export function heading(text: string): void {
  console.log(`\n${text}`);
}

/** One line: name, value, goal. */
export function figure({ name, value, unit, goal, atLeast = false }: Figure): void {
  const isMet = goal === undefined || (atLeast ? value >= goal : value <= goal);
  if (!isMet) missed += 1;
  const wanted = goal === undefined ? "" : `  (goal: ${atLeast ? "at least" : "at most"} ${rounded(goal)})`;
  console.log(`  ${isMet ? " " : "!"} ${name.padEnd(62)} ${rounded(value).padStart(10)} ${unit}${wanted}`);
}

/** How many figures missed their goal. */
export function missedGoals(): number {
  return missed;
}

/** The middle of several measurements, so that one hiccup decides nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
