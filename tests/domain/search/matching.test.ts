/** What fits what somebody has typed, and how well. */
import { describe, expect, it } from "vitest";
import { fitOf, fits, searchText, soughtIn } from "../../../src/domain/search/matching.ts";
import { looselyIn, partlyIn, vocabularyOf } from "../../../src/domain/search/vocabulary.ts";

describe("what is typed", () => {
  it.each([
    ["indkøb med omtanke", "Indkøb med omtanke", "same"],
    ["indkøb", "Indkøb med omtanke", "wholeAtOnce"],
    ["omtanke", "Indkøb med omtanke", "whole"],
    ["ind", "Indkøb med omtanke", "begins"],
    ["omt ind", "Indkøb med omtanke", "words"],
    ["tanke", "Indkøb med omtanke", "within"],
    ["INDKØB  MED", "Indkøb med omtanke", "wholeAtOnce"],
    ["A\u030Arshjul", "Årshjul", "same"],
    ["indkøb biler", "Indkøb med omtanke", undefined],
    ["50 %", "Vi sparer 50 %", "whole"],
    ["kultur og fritid", "Kultur & Fritid", "same"],
    ["kultur & fritid", "Kultur og Fritid", "same"],
    // So little is inside too many words.
    ["mus", "Rasmus Østergaard", undefined],
  ] as const)("%j fits %j: %s", (typed, text, fit) => {
    expect(fitOf(soughtIn(typed), searchText(text))).toBe(fit && fits[fit]);
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
    ["kulturnatten", "Kulturnat i Algade", true],
  ])("%j fits %j loosely: %s", (typed, text, isFound) => {
    const among = vocabularyOf([searchText(text)]);
    expect(looselyIn(soughtIn(typed), among).has(0)).toBe(isFound);
  });

  it("is loosely in a text when each word is, and partly when some are", () => {
    const among = vocabularyOf(["Digital post til alle", "Post på gangen", "Kaffe"].map(searchText));
    expect([...looselyIn(soughtIn("digitale poster"), among)]).toEqual([0]);
    expect([...looselyIn(soughtIn("posten"), among)]).toEqual([0, 1]);
    expect([...looselyIn(soughtIn("digital kaffe"), among)]).toEqual([]);
    expect([...partlyIn(soughtIn("digital post kaffe"), among)]).toEqual([
      [0, 2],
      [1, 1],
      [2, 1],
    ]);
  });

  it("is nothing where there are no words, and no more words than anybody types", () => {
    expect(soughtIn("  – / ").words).toEqual([]);
    expect(soughtIn("a ".repeat(1000)).words).toHaveLength(12);
  });
});
