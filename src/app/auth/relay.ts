/**
 * Where Teams does not sign people in itself, the tab is a frame within another site, and browsers keep its storage
 * apart from that of the popup in which one signs in. This page is opened as a window of its own in between: it opens
 * Microsoft's and hands the answer back.
 */
import { runPopupRelay } from "@azure/msal-browser/popup-relay";
import { closeLater } from "./close-later.ts";

const button = document.getElementById("continue");
const message = document.getElementById("message");

closeLater();
button?.addEventListener("click", () => {
  try {
    runPopupRelay({ allowedAuthorityOrigins: ["https://login.microsoftonline.com"] });
    button.setAttribute("disabled", "");
  } catch {
    if (message) {
      message.textContent =
        "Login kan ikke begynde herfra. Luk vinduet, og prøv igen fra Rettesnor. / Sign-in cannot start here.";
      message.hidden = false;
    }
  }
});
