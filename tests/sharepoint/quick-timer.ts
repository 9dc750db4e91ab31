/** Timers for tests: one whose waits take no time, and one whose waits last until they are let go. */
import type { Timer } from "../../src/sharepoint/sending/timer.ts";

/** Its time goes on by what is waited, and by nothing else. */
export function quickTimer(): Timer {
  let elapsed = 0;
  return {
    elapsed: () => elapsed,
    wait: async (milliseconds) => {
      elapsed += milliseconds;
    },
  };
}

export interface HeldTimer extends Timer {
  /** How long each that waits now wants to. */
  readonly waiting: () => readonly number[];
  letGo(): void;
}

export function heldTimer(): HeldTimer {
  const held: { readonly milliseconds: number; readonly go: () => void }[] = [];
  return {
    elapsed: () => 0,
    wait: (milliseconds) =>
      new Promise((resolve) => {
        held.push({ milliseconds, go: resolve });
      }),
    waiting: () => held.map(({ milliseconds }) => milliseconds),
    letGo: () => {
      for (const { go } of held.splice(0)) go();
    },
  };
}
