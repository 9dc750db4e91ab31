/** The one place where short messages appear: "Gemt", with "Fortryd" beside it. */
export const appToaster = "rettesnor-toaster";

let begin: () => void = () => undefined;
/** Resolves when the toaster is on the page. What is said to it earlier nobody would see. */
export const toasterIsThere = new Promise<void>((resolve) => {
  begin = resolve;
});

/** Called by the toaster once it listens. */
export function toasterListens(): void {
  begin();
}
