/** What the tab says in English about undoing what was just done. */
import type { undoing as danish } from "../da/undoing.ts";

export const undoing: typeof danish = {
  undo: "Undo",
  undone: "Undone.",
  tryAgain: "Try again",
  partly: (done, of) => `${done} of ${of} undone.`,
  notOurs: (done, of) =>
    done === 0
      ? "Not undone: a colleague has changed or removed it since."
      : `${done} of ${of} undone. A colleague has changed or removed the rest since.`,
};
