/**
 * Site-local time. SharePoint stores UTC and reads and shows the site's time zone; date-only columns are local
 * midnight. European zones change by one rule, so no time zone database is asked for every row.
 */

export interface TimeZone {
  id: number;
  description: string;
  /** Minutes west of Greenwich, as SharePoint counts. */
  bias: number;
  daylight: boolean;
}

/** SharePoint's ids for the zones this emulator can be set to. */
export const timeZones: readonly TimeZone[] = [
  { id: 2, description: "(UTC+00:00) Dublin, Edinburgh, Lissabon, London", bias: 0, daylight: true },
  { id: 3, description: "(UTC+01:00) Bruxelles, København, Madrid, Paris", bias: -60, daylight: true },
  {
    id: 4,
    description: "(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien",
    bias: -60,
    daylight: true,
  },
  {
    id: 59,
    description: "(UTC+02:00) Helsinki, Kiev, Riga, Sofia, Tallinn, Vilnius",
    bias: -120,
    daylight: true,
  },
  { id: 5, description: "(UTC+02:00) Athen, Bukarest", bias: -120, daylight: true },
  { id: 6, description: "(UTC+01:00) Beograd, Bratislava, Budapest, Prag", bias: -60, daylight: true },
  { id: 15, description: "(UTC-10:00) Hawaii", bias: 600, daylight: false },
  { id: 20, description: "(UTC+09:00) Osaka, Sapporo, Tokyo", bias: -540, daylight: false },
  { id: 21, description: "(UTC+08:00) Kuala Lumpur, Singapore", bias: -480, daylight: false },
  { id: 22, description: "(UTC+07:00) Bangkok, Hanoi, Jakarta", bias: -420, daylight: false },
  { id: 23, description: "(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi", bias: -330, daylight: false },
  { id: 24, description: "(UTC+04:00) Abu Dhabi, Muscat", bias: -240, daylight: false },
  { id: 93, description: "(UTC) Koordineret universaltid", bias: 0, daylight: false },
];

export function timeZoneById(id: number): TimeZone {
  const zone = timeZones.find((one) => one.id === id);
  if (!zone) throw new Error(`Time zone ${String(id)} is not known to the emulator.`);
  return zone;
}

function lastSundayAtOne(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return last.getTime() - last.getUTCDay() * 86_400_000;
}

function isSummer(zone: TimeZone, utc: number): boolean {
  if (!zone.daylight) return false;
  const year = new Date(utc).getUTCFullYear();
  return utc >= lastSundayAtOne(year, 2) && utc < lastSundayAtOne(year, 9);
}

function offset(zone: TimeZone, utc: number): number {
  return (-zone.bias + (isSummer(zone, utc) ? 60 : 0)) * 60_000;
}

/** Milliseconds UTC to a Date whose UTC parts read as local time. */
export function toLocal(zone: TimeZone, utc: number): Date {
  return new Date(utc + offset(zone, utc));
}

/** A local wall-clock moment (given as if it were UTC) to milliseconds UTC. */
export function fromLocal(zone: TimeZone, local: number): number {
  const guess = local - offset(zone, local);
  return local - offset(zone, guess);
}

/** Local midnight of the day that a moment falls on, in milliseconds UTC. */
export function localMidnight(zone: TimeZone, utc: number): number {
  const local = toLocal(zone, utc);
  return fromLocal(zone, Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()));
}

const isoMoment =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * Reads an ISO moment; without `Z` or an offset it is site-local time.
 *
 * @returns milliseconds UTC, or undefined when the text is no moment
 */
export function parseMoment(zone: TimeZone, text: string): number | undefined {
  const match = isoMoment.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hour = "0", minute = "0", second = "0", marker] = match;
  const parts = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  if (Number.isNaN(parts) || new Date(parts).getUTCDate() !== Number(day)) return undefined;
  if (marker === undefined) return fromLocal(zone, parts);
  if (marker.toUpperCase() === "Z") return parts;
  const sign = marker.startsWith("-") ? -1 : 1;
  const digits = marker.slice(1).replace(":", "");
  return parts - sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))) * 60_000;
}
