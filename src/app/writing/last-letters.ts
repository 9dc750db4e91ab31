/**
 * What stands in the fields and has not been handed on, because letters are shown first. Asked for when the page is
 * left: the browser calls listeners of that in the order in which they came, and a field comes after the keeper.
 */

const fields = new Set<() => void>();

/** Until what it gives is called, `handOn` is called when the page is left. */
export function handsOnLast(handOn: () => void): () => void {
  fields.add(handOn);
  return () => {
    fields.delete(handOn);
  };
}

/** All fields hand on what they hold. */
export function handOnLastLetters(): void {
  for (const handOn of fields) handOn();
}
