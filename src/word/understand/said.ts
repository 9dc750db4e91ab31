/** Whom a goal or a point of it has, and until when, as the document says it. */
import type { Day } from "../../schema/day.ts";
import { readDeadline } from "../draft/deadline.ts";
import type { Detail, PeriodReading } from "./reading.ts";

/** The detail that names who is responsible. */
export function responsibleDetail(details: readonly Detail[]): Detail | undefined {
  return details.find(({ about, text }) => about === "responsible" && text !== "");
}

/** The day by which it is to be done; empty where the document names none, or several. */
export function dueOf(details: readonly Detail[], text: string, period: PeriodReading | undefined): Day | "" {
  const told = details.filter(({ about }) => about === "due");
  for (const detail of told) {
    const day = dayIn(detail.text, period);
    if (day !== "") return day;
  }
  if (told.length > 0) return "";
  const phrase = byWhen.exec(text)?.[0];
  return phrase === undefined ? "" : dayIn(phrase, period);
}

const months = "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december";
/** "senest den 1. marts 2026": in a sentence only what is said to be a limit is one. */
const byWhen = new RegExp(
  String.raw`(?<!\p{L})(?:senest|inden|før|ultimo|medio|primo|(?:inden |ved )?udgangen af|i løbet af|i|til)\s+(?:udgangen af\s+|den\s+|d\.\s+|i\s+)*` +
    String.raw`(?:(?:\d{1,2}\.?\s*)?(?:${months})(?:\s+20\d\d)?|\d{1,2}[./-]\d{1,2}(?:[./-](?:20)?\d\d)?|[1-4]\.\s*kvartal(?:\s+20\d\d)?|[12]\.\s*halvår(?:\s+20\d\d)?|uge\s+\d{1,2}(?:\s+20\d\d)?|20\d\d)(?![\d%])`,
  "iu",
);

function dayIn(text: string, period: PeriodReading | undefined): Day | "" {
  const year = period?.to.slice(0, 4) ?? "";
  const day = readDeadline(text) || (year && period?.from.slice(0, 4) === year ? readDeadline(`${text.replace(/[.)]+$/u, "")} ${year}`) : "");
  return day as Day | "";
}
