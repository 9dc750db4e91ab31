/** Which edition of a row an ETag names. */

/** The number in a version, `"7"` or `"<guid>,7"`; 0 when there is none. Higher is later. */
export function versionNumber(version: string): number {
  return Number(/(\d+)"?$/.exec(version)?.[1] ?? 0);
}
