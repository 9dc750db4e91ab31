/** What fits what somebody has typed, and how well. */
import { describe, expect, it } from "vitest";
import { folded } from "../../../src/domain/plan/plan-filter.ts";
import { fitOf, fits, fitsLoosely, soughtIn } from "../../../src/domain/search/matching.ts";

describe("what is typed", () => {
  it.each([
    ["indkøb", "Indkøb med omtanke", "begins"],
    ["omtanke", "Indkøb med omtanke", "words"],
    ["omt ind", "Indkøb med omtanke", "words"],
    ["tanke", "Indkøb med omtanke", "within"],
    ["INDKØB  MED", "Indkøb med omtanke", "begins"],
    ["A\u030Arshjul", "Årshjul", "begins"],
    ["indkøb biler", "Indkøb med omtanke", undefined],
    ["50 %", "Vi sparer 50 %", "words"],
  ] as const)("%j fits %j: %s", (typed, text, fit) => {
    expect(fitOf(soughtIn(typed), folded(text))).toBe(fit && fits[fit]);
  });

  it.each([
    ["biblioteket", "Flere biblioteker om aftenen", true],
    ["målet", "Alle mål i én liste", true],
    ["aarshjul", "Årshjulet", true],
    ["boernehave", "Børnehaven ved åen", true],
    ["Andre", "André fra It", true],
    ["budgetopfølgnnig", "Budgetopfølgning 3", true],
    ["sygefravær", "Sygefraværet falder", true],
    ["sygefravar", "Sygefravær", true],
    ["ro", "Rådhuset", false],
    ["robot", "Kantinen vejer madspild", false],
  ])("%j fits %j loosely: %s", (typed, text, isFound) => {
    expect(fitsLoosely(soughtIn(typed), folded(text))).toBe(isFound);
  });

  it("is nothing where there are no words, and no more words than anybody types", () => {
    expect(soughtIn("  – / ").words).toEqual([]);
    expect(soughtIn("a ".repeat(1000)).words).toHaveLength(12);
  });
});
