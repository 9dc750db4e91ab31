/**
 * Waits with what moves the page until what is being pressed has been let go: otherwise it moves away from under the
 * pointer, and the click is lost.
 */

/** Runs at once where nothing is being pressed, otherwise right after the click. */
export function whenReleased(run: () => void): void {
  if (document.querySelector(":active") === null) {
    run();
    return;
  }
  const ends = ["pointerup", "pointercancel"] as const;
  const released = () => {
    for (const end of ends) removeEventListener(end, released, true);
    // The click comes with the release, before anything that is put off.
    setTimeout(run);
  };
  for (const end of ends) addEventListener(end, released, true);
}
