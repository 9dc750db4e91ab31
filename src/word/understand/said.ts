/** Whom a goal or a point of it has, and until when, as the document says it. */
import type { Deadline } from "../../domain/calendar/stretch.ts";
import { deadlineIn } from "./deadline.ts";
import type { Detail, PeriodReading } from "./reading.ts";

/** The detail that names who is responsible. */
export function responsibleOf(details: readonly Detail[]): Detail | undefined {
  return details.find(({ about, text }) => about === "responsible" && text !== "");
}

/** When it is to be done: as it is said of it, otherwise as its own sentence limits it. */
export function deadlineOf(
  details: readonly Detail[],
  text: string,
  period: PeriodReading | undefined,
): Deadline {
  const told = details.filter(({ about }) => about === "due");
  if (told.length === 0) return deadlineIn(limitIn(text) ?? "", period);
  const deadlines = told.map((detail) => deadlineIn(lastYear(detail.text), period));
  return deadlines.find(({ due }) => due !== undefined) ?? {};
}

/** What a sentence says of until when, in its own words. */
export function limitIn(sentence: string): string | undefined {
  return limit.exec(sentence)?.[0];
}

/** "2026-2027" below "Tidsplan" ends with its last year. */
function lastYear(text: string): string {
  return text.replace(/^\s*(?:20\d\d\s*[-–—/]\s*)?(?<last>20\d\d)\s*$/u, "udgangen af $<last>");
}

const months = "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december";
/** "senest den 1. marts 2026": in a sentence only what is said to be a limit is one. */
const limit = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:end|fra|siden|som|forhold) )(?:senest|inden|før|ultimo|medio|primo|(?:inden |ved )?udgangen af|i løbet af|i|til)\s+(?:udgangen af\s+|den\s+|d\.\s+|i\s+)*` +
    String.raw`(?:(?:\d{1,2}\.?\s*)?(?:${months})(?:\s+20\d\d)?|\d{1,2}[./-]\d{1,2}(?:[./-](?:20)?\d\d)?|[1-4]\.\s*kvartal(?:\s+20\d\d)?|[12]\.\s*halvår(?:\s+20\d\d)?|uge\s+\d{1,2}(?:\s+20\d\d)?|sommerferien(?:\s+20\d\d)?|årets udgang|20\d\d)(?![\d%])`,
  "iu",
);
