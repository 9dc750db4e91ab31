/** Quarters as they are written by hand. */
import { describe, expect, it } from "vitest";
import { quarterIn } from "../../../src/domain/calendar/spoken-quarter.ts";

describe("a quarter written by hand", () => {
  it.each([
    ["2026-K3", "2026-K3"],
    ["2026K3", "2026-K3"],
    [" 2026 – k3 ", "2026-K3"],
    ["2026 Q1", "2026-K1"],
    ["K3 2026", "2026-K3"],
    ["k3/2026", "2026-K3"],
    ["Q4-2027", "2027-K4"],
    ["kv. 3 2026", "2026-K3"],
    ["3. kvartal 2026", "2026-K3"],
    ["3. kv. 2026", "2026-K3"],
    ["1\u00A0kvt. 2027", "2027-K1"],
    ["2. kvartal i 2026", "2026-K2"],
    ["3rd quarter of 2026", "2026-K3"],
    ["\u200E2026-K3\u200F", "2026-K3"],
    ["2026-K5", undefined],
    ["K3", undefined],
    ["2026", undefined],
    ["efteråret 2026", undefined],
    ["K3 2026 og K4 2026", undefined],
    ["", undefined],
  ])("%j is read as %s", (text, quarter) => {
    expect(quarterIn(text)).toBe(quarter);
  });
});
