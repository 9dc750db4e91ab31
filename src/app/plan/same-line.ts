/**
 * Keeps the place in a plan where one changes between working with it, reading it and writing in it: the line that
 * stood at the top of the window stands there again.
 */

/** What stands above the plan and stays there while one scrolls, in pixels. */
const above = 100;
/** For so long, in milliseconds, the line is looked for: the page for writing fetches its code first. */
const patience = 3000;

/** The key of the topmost line in the window; undefined where one has not scrolled. */
export function lineInView(): string | undefined {
  const lines = [...document.querySelectorAll<HTMLElement>("[data-line]")];
  const first = lines.findIndex((line) => line.getBoundingClientRect().bottom > above);
  return first > 0 ? lines[first]?.dataset["line"] : undefined;
}

/** Brings a line there as soon as it is drawn in the look of the plan (`data-look`) that one has chosen. */
export function bringIntoView(key: string, look: string): void {
  const until = performance.now() + patience;
  const find = () => {
    const line = document.querySelector(`[data-look="${look}"] [data-line="${CSS.escape(key)}"]`);
    if (line) scrollBy({ top: line.getBoundingClientRect().top - above });
    else if (performance.now() < until) requestAnimationFrame(find);
  };
  requestAnimationFrame(find);
}

/** So many frames are enough for the parts of a long list to take their sizes. */
const mostFrames = 20;
/** What has been in view for so many frames stays there. */
const settledFrames = 3;
/** With these somebody goes elsewhere, and is not pulled back. */
const ownMoves = ["wheel", "touchmove", "pointerdown", "keydown"] as const;

/**
 * Scrolls as far as is needed for a line, by its element's id, to be in view. What stands above it is measured only
 * when it is drawn (`content-visibility`), so that a first scrolling may miss it. Gives what stops it.
 */
export function bringLineIntoView(id: string): () => void {
  let frame = 0;
  let rest = mostFrames;
  let settled = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
    for (const move of ownMoves) removeEventListener(move, stop);
  };
  const look = () => {
    const line = document.getElementById(id);
    const box = line?.getBoundingClientRect();
    const isOut = box !== undefined && (box.top < 0 || box.bottom > innerHeight);
    if (isOut) line?.scrollIntoView({ block: "nearest" });
    settled = box === undefined || isOut ? 0 : settled + 1;
    rest -= 1;
    if (rest > 0 && settled < settledFrames) frame = requestAnimationFrame(look);
    else stop();
  };
  for (const move of ownMoves) addEventListener(move, stop, { passive: true });
  frame = requestAnimationFrame(look);
  return stop;
}
