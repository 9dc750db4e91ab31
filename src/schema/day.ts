/**
 * A calendar day without clock and time zone, written `YYYY-MM-DD`. Deadlines and periods are days: a deadline on
 * 31 December is that day in every time zone. Arithmetic on days lives in the domain.
 */

declare const dayBrand: unique symbol;
export type Day = string & { readonly [dayBrand]: true };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True when `text` is an existing day of the Gregorian calendar in the years 1900-2999. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== "string") return false;
  const match = pattern.exec(text);
  if (!match) return false;
  const [year, month, date] = match.slice(1).map(Number) as [number, number, number];
  if (year < 1900 || year > 2999) return false;
  const instant = new Date(Date.UTC(year, month - 1, date));
  return instant.getUTCMonth() === month - 1 && instant.getUTCDate() === date;
}

/**
 * Whether a row may hold the day. What is worked out from rows reaches some years beyond them, so that rows keep well
 * within what a `Day` can be; a deadline in 2999 is nobody's.
 */
export function isRowDay(text: unknown): text is Day {
  return isDay(text) && text >= "1950" && text < "2200";
}

/**
 * The day written as `text`. Throws a RangeError when there is no such day, so use it for constants and checked input.
 */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`Not a day: ${text}`);
  return text;
}
