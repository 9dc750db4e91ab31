/**
 * The plan that was made a moment ago: whoever made it has come to write in it, and its first goal is begun at once.
 */

let made: number | undefined;

export function sayJustMade(plan: number): void {
  made = plan;
}

/** Whether the plan was made just now; said once. */
export function wasJustMade(plan: number): boolean {
  const isIt = made === plan;
  if (isIt) made = undefined;
  return isIt;
}
