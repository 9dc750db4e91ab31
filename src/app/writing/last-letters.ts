/**
 * What stands in a field and has not been handed on, because letters are shown first. Asked for when the page is left:
 * the browser calls listeners of that in the order in which they came, and a field comes after the keeper of drafts.
 */

/** Of the field in which one has typed last. */
let handOnLast: (() => void) | undefined;

/** Called as something is typed; what another field still holds is handed on first. */
export function holdsLastLetters(handOn: () => void): void {
  if (handOnLast !== handOn) handOnLast?.();
  handOnLast = handOn;
}

/** The field hands on what it holds. */
export function handOnLastLetters(): void {
  handOnLast?.();
  handOnLast = undefined;
}
