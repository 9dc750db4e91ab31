/**
 * Microsoft sends the person back to this page after signing in, in a popup or a hidden frame. It passes the answer on
 * to the tab that asked and closes. It must be served without a Cross-Origin-Opener-Policy and never be cached.
 */
import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";
import { closeLater } from "./close-later.ts";

closeLater();
try {
  await broadcastResponseToMainFrame();
} catch {
  // Somebody opened the address by hand, or the answer is broken: the tab itself reports that its sign-in did not
  // finish.
  const message = document.getElementById("message");
  if (message) {
    message.textContent = "Der er ikke noget her. Luk vinduet, og prøv igen fra Rettesnor. / Nothing here.";
    message.hidden = false;
  }
}
