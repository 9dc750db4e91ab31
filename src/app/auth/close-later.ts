/**
 * Keeps a sign-in window open for a moment after it has sent its answer. MSAL's popup relay looks twice a second
 * whether the next window is closed and takes that for a cancelled sign-in; the answer travels by itself and may arrive
 * after the news of the closed window.
 */

/** Milliseconds: twice what MSAL waits between two looks. */
const moment = 1000;

/** From now on `window.close()` of this page takes effect after a moment. */
export function closeLater(): void {
  const close = window.close.bind(window);
  window.close = () => void setTimeout(close, moment);
}
