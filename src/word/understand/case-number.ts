/** The number of the plan's case in the records system. A template's placeholder is none. */
import type { Line } from "./line.ts";
import type { Piece } from "./reading.ts";

const named =
  /(?:sbsys|sags?[\s.-]*(?:nr|nummer|nummeret|id)|sagsnummer|journal[\s.-]*(?:nr|nummer)|j\.?\s*nr|acadre|dok(?:ument)?[\s.-]*nr|esdh)[\s.\-\p{L}]*?\s*[:.]?\s*(?<number>[A-Z]{0,4}[-\s]?\d[\dA-Z./-]{3,}\d)/iu;
/** Classified by Danish municipalities' common plan for records: 00.15.00-P15-1-20. */
const classified = /(?<![\d.])(?<number>\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}-\d{1,5}-\d{2,4})(?!\d)/u;
const asked = /\b(?:sbsys|sagsn|sags-?nr|journalnummer|journalnr)/iu;

/** Told quickly of every line: it has a word for the case's number, or figures as a classified one has. */
const likely = /sbsys|sag|journal|j\.? ?nr|acadre|dok|esdh|\d\.\d\d-/i;

/** The case's number in these lines, and the lines that only ask for one. */
export function readCaseNumber(pieces: readonly Piece[]): {
  caseNumber: Piece | undefined;
  asking: readonly Piece[];
} {
  let caseNumber: Piece | undefined;
  const asking: Piece[] = [];
  for (const { text, places } of pieces) {
    if (text.length > 200 || !likely.test(text)) continue;
    const number = (classified.exec(text) ?? named.exec(text))?.groups?.["number"]?.trim();
    if (number !== undefined && !/^(?:19|20)\d\d$/u.test(number)) caseNumber ??= { text: number, places };
    else if (asked.test(text) && text.length < 140 && !/[.]$/u.test(text)) asking.push({ text, places });
  }
  return { caseNumber, asking };
}

/** True when the line is there only to tell the number. */
export function isOnlyCaseNumber({ text, bullet, outline }: Line): boolean {
  if (bullet !== undefined || outline !== undefined) return false;
  const number = classified.exec(text)?.[0] ?? named.exec(text)?.[0];
  return number === undefined ? text.length < 140 : text.length - number.length < 30;
}
