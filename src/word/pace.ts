/** Long work in short steps: whoever works asks now and then whether it is time to let the page breathe. */

/**
 * The longest stretch without a pause, in milliseconds. A keystroke should never have to wait for longer than it takes
 * to see it.
 */
const stretch = 12;

export class Pace {
  #since = performance.now();

  /** True when the work has gone on long enough; then `rest` is due. */
  get isDue(): boolean {
    return performance.now() - this.#since > stretch;
  }

  /** Lets everything else that waits have its turn, if it is time. */
  async rest(): Promise<void> {
    if (!this.isDue) return;
    await breathe();
    this.#since = performance.now();
  }
}

/** A message to oneself comes after what already waits, and without the delay that browsers add to timers. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener(
      "message",
      () => {
        port1.close();
        resolve();
      },
      { once: true },
    );
    port1.start();
    port2.postMessage(undefined);
  });
}
