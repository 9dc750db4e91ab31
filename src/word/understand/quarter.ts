/** The quarter that a follow-up is about, as its title or first lines say it: "Opfølgning, 3. kvartal 2026". */
import { addDays, isQuarter, quarterOf, type Quarter } from "../../domain/calendar/calendar.ts";
import { readDayInText } from "../../domain/calendar/typed-day.ts";
import { fold } from "./letters.ts";
import type { Piece } from "./reading.ts";

const longest = 200;
const followUp = /opfoelg|status|kvartal|halvaar|redegoerelse|evaluering|afrapportering/u;
const quarter = /(?<!\d)(?<number>[1-4])\.?\s*(?:kvartal|kvt\.|kv\.)|(?<!\p{L})[kq](?<short>[1-4])(?!\d)/iu;
const half = /(?<!\d)(?<number>[12])\.?\s*halvår/iu;
const upTo = /\b(?:pr\.|per)\s+(?<day>\S.*)$/iu;
const year = /(?<!\d)20\d\d(?!\d)/gu;

/** The quarter in the first of these texts that says one; undefined where none does, or no year is told. */
export function readQuarter(pieces: readonly Pick<Piece, "text">[]): Quarter | undefined {
  for (const { text } of pieces) {
    if (text.length > longest || !followUp.test(fold(text))) continue;
    const found = quarterIn(text);
    if (found) return found;
  }
  return undefined;
}

function quarterIn(text: string): Quarter | undefined {
  const named = quarter.exec(text) ?? half.exec(text);
  if (named?.groups) {
    const { number, short } = named.groups;
    const isHalf = !quarter.test(text);
    const count = Number(number ?? short) * (isHalf ? 2 : 1);
    const told = `${yearBeside(text, named.index) ?? ""}-K${count}`;
    return isQuarter(told) ? told : undefined;
  }
  const day = readDayInText(upTo.exec(text)?.groups?.["day"] ?? "", undefined);
  // What is told on the first day after a quarter is about the quarter.
  return day && day.stretch === undefined ? quarterOf(addDays(day.day, -1)) : undefined;
}

/** The year that follows, otherwise the only one that stands before. */
function yearBeside(text: string, at: number): string | undefined {
  const [next] = text.slice(at).match(year) ?? [];
  const before = new Set(text.slice(0, at).match(year) ?? []);
  return next ?? (before.size === 1 ? [...before][0] : undefined);
}
