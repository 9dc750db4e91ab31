/** For dialogs that stand where they are shown, without a trigger of Fluent's around the button that opened them. */
import { useEffect, useState } from "react";

/**
 * Gives the focus back to whatever had it when the dialog came; to a menu's button where that was one of its choices.
 */
export function useFocusBack(): void {
  const [opener] = useState(() => {
    const { activeElement } = document;
    const menu = activeElement?.closest("[role=menu]")?.getAttribute("aria-labelledby");
    return (menu ? document.getElementById(menu) : null) ?? activeElement;
  });
  useEffect(
    () => () => {
      // When the dialog has let go of the page.
      setTimeout(() => {
        const isAsked = document.activeElement?.closest("[role=dialog], [role=alertdialog]");
        if (opener instanceof HTMLElement && opener.isConnected && !isAsked) opener.focus();
      });
    },
    [opener],
  );
}
