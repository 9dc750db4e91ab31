/** The quarter that a follow-up is about: as people write it in titles, and asked for where they do not. */
import { describe, expect, it } from "vitest";
import { quartersToSay, saidQuarter } from "../../src/app/import/to-plan-to-write.ts";
import { quarterOf } from "../../src/domain/calendar/calendar.ts";
import { day } from "../../src/schema/day.ts";
import { draftOf } from "../../src/word/draft/draft-of.ts";
import { readDocument } from "../../src/word/read-document.ts";
import { readQuarter } from "../../src/word/understand/quarter.ts";
import { understand } from "../../src/word/understand/understand.ts";

const today = day("2026-11-27");

describe("the quarter of a follow-up", () => {
  it.each([
    ["Opfølgning, 3. kvartal 2026", "2026-K3"],
    ["Kvartalsopfølgning K2 2026", "2026-K2"],
    ["Opfølgning på virksomhedsplan 2026, 3. kvartal", "2026-K3"],
    ["Opfølgning på Virksomhedsplan 2026-2027 · 2. kvartal 2027", "2027-K2"],
    ["Halvårsopfølgning, 1. halvår 2026", "2026-K2"],
    ["Status pr. 30. september 2026", "2026-K3"],
    ["Status pr. 1. oktober 2026", "2026-K3"],
    ["Afrapportering per 31/12 2026", "2026-K4"],
    ["Opfølgning 2026", undefined],
    ["Opfølgning på virksomhedsplan 2026-2027, 3. kvartal", undefined],
    ["Status pr. efteråret", undefined],
    ["Målplan 2026", undefined],
    ["Møde den 1. oktober 2026", undefined],
  ])("is read in “%s”", (text, quarter) => {
    expect(readQuarter([{ text: "Egelund Kommune" }, { text }])).toBe(quarter);
  });

  it("comes into the draft from the document's first lines", async () => {
    const text =
      "Virksomhedsplan 2026\n\nOpfølgning efter 2. kvartal 2026\n\n1.1 Mål - Kort kø\n\nStatus\nDet går.\n";
    const reading = await understand(await readDocument(text, "plan.txt"));
    expect(draftOf(reading, { clientKey: "k", units: [] }).facts.quarter).toBe("2026-K2");
  });

  it("is otherwise the plan's last that is over, and may be any that has begun", () => {
    const facts = { from: "2025-01-01", to: "2026-12-31", quarter: undefined };
    expect(saidQuarter(facts, today)).toBe("2026-K3");
    expect(quartersToSay(facts, today)).toEqual([
      "2026-K4",
      "2026-K3",
      "2026-K2",
      "2026-K1",
      "2025-K4",
      "2025-K3",
      "2025-K2",
      "2025-K1",
    ]);
    const past = { from: "2024-07-01", to: "2024-12-31", quarter: undefined };
    expect(saidQuarter(past, today)).toBe("2024-K4");
    expect(quartersToSay(past, today)).toEqual(["2024-K4", "2024-K3"]);
  });

  it("stays what was said though it lies outside the plan, or the plan has no period", () => {
    const quarter = quarterOf(day("2023-05-01"));
    const facts = { from: "2026-01-01", to: "2026-12-31", quarter };
    expect(saidQuarter(facts, today)).toBe(quarter);
    expect(quartersToSay(facts, today)).toContain(quarter);
    expect(quartersToSay({ from: "", to: "", quarter: undefined }, today)).toHaveLength(12);
  });
});
