/**
 * Keeps the browser's undo within the field in which one is: a browser has one history for all fields of a page, and
 * would go on to letters in another one, off the screen or behind a dialog.
 */

/** Call it once, when the page begins. */
export function keepUndoInItsField(): void {
  addEventListener(
    "beforeinput",
    (event) => {
      const isHistory = event.inputType === "historyUndo" || event.inputType === "historyRedo";
      // It is told of where it would be done, which need not be where one is.
      if (!isHistory || event.target === document.activeElement) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}
