/**
 * Where in the wheel an address leads: to a year, or to one time of an activity. What it does not understand it leaves
 * out.
 */
import { wheelTimeMark, wheelYearMark } from "../../domain/links/addresses.ts";

export interface WheelPlace {
  /** The calendar year in which the wheel's year begins. */
  readonly year: number | undefined;
  /** The key of an occurrence. */
  readonly time: string | undefined;
}

export function readWheelPlace(address: string): WheelPlace {
  const [, , third = "", fourth] =
    address
      .split("?")[0]
      ?.split("/")
      .filter((part) => part !== "") ?? [];
  const mark = third.startsWith(wheelYearMark) ? Number(third.slice(wheelYearMark.length)) : Number.NaN;
  return {
    year: Number.isInteger(mark) && mark >= 1901 && mark <= 2998 ? mark : undefined,
    time: third === wheelTimeMark && fourth !== undefined ? decode(fourth) : undefined,
  };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
