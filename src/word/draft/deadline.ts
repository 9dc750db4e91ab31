/**
 * The day that a deadline in a document means: "31. december 2026", "ultimo juni 2026", "2. kvartal 2026", "udgangen af
 * 2026".
 */
import { isDay } from "../../schema/day.ts";

const months = "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december".split(
  "|",
);
const month = `(?<month>${months.join("|")})`;
const year = String.raw`(?<year>20\d\d)`;

const forms: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\d)(?<day>\d{1,2})\.?\s*${month}\s+${year}(?!\d)`, "iu"),
  new RegExp(String.raw`(?<!\d)(?<day>\d{1,2})[./-](?<number>\d{1,2})[./-]${year}(?!\d)`, "u"),
  new RegExp(String.raw`(?<quarter>[1-4])\.?\s*(?:kvartal|kvt\.?)\s+${year}(?!\d)`, "iu"),
  new RegExp(String.raw`\b${month}\s+${year}(?!\d)`, "iu"),
  new RegExp(String.raw`(?<half>[12])\.?\s*halvår\s+${year}(?!\d)`, "iu"),
  new RegExp(String.raw`(?<![\d.,/-])${year}(?![\d.,/-]*\d)`, "u"),
];

/** The last day that the text allows, as `YYYY-MM-DD`; empty when it tells of none or of several. */
export function readDeadline(text: string): string {
  const years = new Set(text.match(/(?<!\d)20\d\d(?!\d)/gu));
  if (years.size !== 1) return "";
  for (const form of forms) {
    const found = form.exec(text)?.groups;
    if (!found) continue;
    const named = months.indexOf((found["month"] ?? "").toLowerCase()) + 1;
    const last =
      named > 0
        ? named
        : Number(found["number"] ?? Number(found["quarter"] ?? Number(found["half"] ?? 2) * 2) * 3);
    const of = Number(found["year"]);
    const date = Number(found["day"] ?? new Date(Date.UTC(of, last, 0)).getUTCDate());
    const day = `${of}-${String(last).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
    return isDay(day) ? day : "";
  }
  return "";
}
