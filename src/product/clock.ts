/** The local product's clock: the real one, or one moved to another day for demonstrations and tests. */

/** A municipality in Denmark: its day begins when Copenhagen's does. */
const dayFormat = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen", dateStyle: "short" });
const hour = 3_600_000;

/**
 * A clock on which it is `today` (YYYY-MM-DD, in Copenhagen) and the time of day that it really is, so that rows that are written after a
 * restart still come after those before it. Without `today` the real clock.
 */
export function clockOn(today: string | undefined, real: () => number = Date.now): () => Date {
  if (today === undefined) return () => new Date(real());
  const start = real();
  const shift = Date.parse(today) - Date.parse(dayFormat.format(start));
  // Summer time may lie between the two days, and then midnight is an hour off.
  const offsets = [shift, shift + hour, shift - hour];
  const offset = offsets.find((candidate) => dayFormat.format(start + candidate) === today) ?? shift;
  return () => new Date(real() + offset);
}
