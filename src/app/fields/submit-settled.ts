/**
 * For a form's saving button: a field that one leaves by clicking it takes its text for the value first, and its
 * message may vanish and move the button from under the pointer. So the click is kept, the field is left, and then the
 * form is sent.
 */
import type { MouseEvent } from "react";

export const submitSettled = {
  onMouseDown: (event: MouseEvent) => event.preventDefault(),
  onClick: (event: MouseEvent<HTMLElement>) => {
    // From the keyboard nothing moves, and the field has settled with Enter.
    if (event.detail === 0) return;
    event.preventDefault();
    const form = event.currentTarget.closest("form");
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement) activeElement.blur();
    setTimeout(() => form?.requestSubmit());
  },
};
