/**
 * How waiting goes: a stopwatch and a pause. Tests pass one whose pauses take no time; everybody else has the real one.
 */
export interface Timer {
  /** Milliseconds since some moment; only differences mean anything, and it never goes back. */
  readonly elapsed: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export const realTimer: Timer = {
  elapsed: () => performance.now(),
  wait: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
};
