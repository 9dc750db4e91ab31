/** The local product's clock: the real one, or one moved to another day for demonstrations and tests. */

const hour = 3_600_000;

/**
 * A clock that begins in the morning of `today` (YYYY-MM-DD, in Copenhagen) and goes on from there, so that what
 * happens does not hang on the time at which it is started. After a restart the embedded SharePoint goes on from where
 * it was. Without `today` the real clock.
 */
export function clockOn(today: string | undefined, real: () => number = Date.now): () => Date {
  if (today === undefined) return () => new Date(real());
  // Nine in winter, ten in summer.
  const ahead = Date.parse(today) + 8 * hour - real();
  return () => new Date(real() + ahead);
}
