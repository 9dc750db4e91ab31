/**
 * Keeps the keyboard within the page: where what one stood on is gone (a menu in which one has chosen, a line that is
 * settled, a page that gave way to another) and nothing else has taken the focus, the page's content has it. Otherwise
 * one would begin again at the top, and hear nothing.
 */

/** Long enough for whoever has a better place to take the focus there, in milliseconds. */
const moment = 150;

/** Begins; gives what ends it. */
export function keepFocus(): () => void {
  let last: Node | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isLost = () => document.activeElement === document.body && last?.isConnected === false;
  const remember = ({ target }: FocusEvent) => {
    last = target instanceof Node ? target : undefined;
  };
  const land = () => {
    timer = undefined;
    // A dialog that is open keeps the focus to itself.
    if (!isLost() || document.querySelector("[role=dialog], [role=alertdialog]")) return;
    last = undefined;
    document.querySelector("main")?.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(() => {
    if (isLost()) timer ??= setTimeout(land, moment);
  });
  document.addEventListener("focusin", remember);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener("focusin", remember);
    observer.disconnect();
    clearTimeout(timer);
  };
}
