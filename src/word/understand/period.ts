/** The period that a title or a front page tells of: a year, two years, a school year, or two dates. */
import { type Day, isDay } from "../../schema/day.ts";

export interface Period {
  readonly from: Day;
  readonly to: Day;
}

const months = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
];
const written = String.raw`(?:d\.\s*)?(\d{1,2})\.\s*(${months.join("|")})\s+((?:19|20)\d\d)`;
const figures = String.raw`(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d\d)`;
const between = String.raw`\s*(?:-|–|—|til(?: og med)?|t\.o\.m\.)\s*(?:den\s+)?`;
const year = String.raw`(?:19|20)\d\d`;

/** The period in a line; nothing when it tells of none. */
export function readPeriod(text: string): Period | undefined {
  const dates = new RegExp(`${written}${between}${written}`, "iu").exec(text);
  if (dates) {
    const [, d1 = "", m1 = "", y1 = "", d2 = "", m2 = "", y2 = ""] = dates;
    return periodOf(dayOf(y1, monthOf(m1), d1), dayOf(y2, monthOf(m2), d2));
  }
  const numbers = new RegExp(`${figures}${between}${figures}`, "u").exec(text);
  if (numbers) {
    const [, d1 = "", m1 = "", y1 = "", d2 = "", m2 = "", y2 = ""] = numbers;
    return periodOf(dayOf(y1, m1, d1), dayOf(y2, m2, d2));
  }
  const years = new RegExp(
    String.raw`(?<!\d)(${year})\s*(?:-|–|—|/|og|til)\s*(${year}|\d\d)(?!\d)`,
    "u",
  ).exec(text);
  if (years) {
    const [, first = "", second = ""] = years;
    const last = second.length === 2 ? `${first.slice(0, 2)}${second}` : second;
    const isSchoolYear = /skoleår/iu.test(text) && Number(last) === Number(first) + 1;
    return isSchoolYear
      ? periodOf(`${first}-08-01`, `${last}-07-31`)
      : periodOf(`${first}-01-01`, `${last}-12-31`);
  }
  const single = new RegExp(String.raw`(?<![\d.,-])(${year})(?!\d|[.,]\d)`, "u").exec(text)?.[1];
  return single === undefined ? undefined : periodOf(`${single}-01-01`, `${single}-12-31`);
}

function monthOf(name: string): string {
  return String(months.indexOf(name.toLowerCase()) + 1);
}

function dayOf(yearText: string, month: string, date: string): string {
  return `${yearText}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
}

function periodOf(from: string, to: string): Period | undefined {
  return isDay(from) && isDay(to) && from <= to ? { from, to } : undefined;
}
