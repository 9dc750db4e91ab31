/** The one place where short messages appear: "Gemt", with "Fortryd" beside it. */
export const appToaster = "rettesnor-toaster";

/** How long "Fortryd" stays, in milliseconds. */
export const undoFor = 20_000;
const usual = 4000;
/** Long enough for a sentence that one did not expect. */
const toGrasp = 8000;

/** How long a message stays, in milliseconds: longer where there is something to do about it, or something to grasp. */
export function staysFor({
  intent,
  action,
}: {
  readonly intent: "success" | "error" | "info";
  readonly action?: unknown;
}): number {
  if (intent === "info" && action === undefined) return toGrasp;
  return intent === "error" || action !== undefined ? undoFor : usual;
}

let begin: () => void = () => undefined;
/** Resolves when the toaster is on the page. What is said to it earlier nobody would see. */
export const toasterIsThere = new Promise<void>((resolve) => {
  begin = resolve;
});

/** Called by the toaster once it listens. */
export function toasterListens(): void {
  begin();
}
