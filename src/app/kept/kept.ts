/**
 * What the browser keeps from visit to visit, as texts by key. A browser may forbid it, as many do for a frame in another site, Teams among them:
 * then nothing is kept, and nothing fails.
 */

/** The text, or null where there is none or none may be read. */
export function readKept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Returns false when the browser has no room or allows no storage. */
export function keep(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

export function dropKept(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // What may not be kept is not there either.
  }
}
