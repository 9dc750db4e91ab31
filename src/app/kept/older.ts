/**
 * Whether an edition of before has kept something here in its own way: under keys that begin with "rettesnor." and in
 * five databases.
 */

export const olderPrefix = "rettesnor.";

/** Every such edition has left at least its last person's name. */
export function hasOlderKept(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(olderPrefix));
  } catch {
    return false;
  }
}
