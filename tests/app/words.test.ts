/** Both languages say the same things, in whole sentences, and counts bend as they should. */
import { describe, expect, it } from "vitest";
import { da } from "../../src/app/words/da.ts";
import { en } from "../../src/app/words/en.ts";

/** Every plain text in a tree of words as `path: text`. */
function texts(words: object, path = ""): string[] {
  return Object.entries(words as Record<string, unknown>).flatMap(([key, value]) => {
    if (typeof value === "string") return [`${path}${key}: ${value}`];
    return typeof value === "object" && value !== null ? texts(value, `${path}${key}.`) : [];
  });
}

/** What is said when every number in it is 1, as `path: text`; what wants more than numbers is left out. */
function saidOfOne(words: object, path = ""): string[] {
  return Object.entries(words as Record<string, unknown>).flatMap(([key, value]) => {
    if (typeof value === "object" && value !== null) return saidOfOne(value, `${path}${key}.`);
    if (typeof value !== "function") return [];
    try {
      return [`${path}${key}: ${String((value as (...all: number[]) => unknown)(1, 1, 1, 1))}`];
    } catch {
      return [];
    }
  });
}

const noneStood = { onTrack: 0, attention: 0, offTrack: 0, reached: 0, notReached: 0, none: 0 };

describe("the tab's words", () => {
  it("bend with a count of one, in what is counted and in what is said of it", () => {
    const danish = saidOfOne(da);
    expect(danish.length).toBeGreaterThan(150);
    // "1 af 1 linjer" counts of several.
    const several =
      /(?<!af )(?<![\d.])1 (?:dage|gange|linjer|rækker|handlinger|mapper|afdelinger|påmindelser|samarbejder|steder|stykker|muligheder|frister|arbejdsdage|minutter|aktiviteter|målsætninger|prøvehandlinger|resultater|kapitler|timer)(?!\p{L})/u;
    const ofSeveral = /(?<![\d.])1 \p{L}+[^.]*\. De (?:er|kan|bliver)/u;
    expect(danish.filter((text) => several.test(text) || ofSeveral.test(text))).toEqual([]);
    const english =
      /(?<!of )(?<![\d.])1 (?:days|times|lines|rows|actions|folders|departments|reminders|places|pieces|deadlines|minutes|activities|objectives|results|goals|collaborations|agreements)(?!\p{L})/u;
    expect(saidOfOne(en).filter((text) => english.test(text))).toEqual([]);
  });

  it("are never empty", () => {
    expect([da, en].flatMap((words) => texts(words)).filter((text) => /: \s*$/.test(text))).toEqual([]);
  });

  it("never speak of a system's things to users", () => {
    const said = texts(da);
    expect(said.filter((text) => /\b(null|undefined|item|sync|token|cache)\b/i.test(text))).toEqual([]);
  });

  it.each([
    [da.overview.missing(3, 17), "3 af 17 mål mangler status"],
    [da.overview.missing(1, 17), "1 af 17 mål mangler status"],
    [da.overview.allSaid(1), "Målet har status"],
    [da.overview.allSaid(17), "Alle 17 mål har status"],
    [da.overview.concern(2, 1), "To kræver opmærksomhed, ét afviger."],
    [da.overview.concern(0, 1), "Ét afviger."],
    [da.overview.concern(0, 0), ""],
    [
      da.overview.before("3. kvartal", { ...noneStood, onTrack: 13, attention: 4 }),
      "Ved 3. kvartal fulgte 13 planen, og 4 krævede opmærksomhed.",
    ],
    [
      da.overview.before("3. kvartal", { ...noneStood, onTrack: 2, none: 4 }),
      "Ved 3. kvartal fulgte 2 planen, og 4 havde ingen status.",
    ],
    [
      da.overview.before("3. kvartal", { ...noneStood, offTrack: 1, reached: 2, notReached: 1 }),
      "Ved 3. kvartal fulgte ingen planen, 1 afveg, 2 var nået, og 1 var ikke nået.",
    ],
    [da.overview.before("3. kvartal", { ...noneStood, onTrack: 1 }), "Ved 3. kvartal fulgte 1 planen."],
    [da.overview.before("3. kvartal", { ...noneStood, none: 17 }), ""],
    [en.overview.before("Q3", { ...noneStood, none: 17 }), ""],
    [
      en.overview.before("Q3", { ...noneStood, onTrack: 1, attention: 2, offTrack: 1 }),
      "In Q3, 1 was on track, 2 needed attention and 1 was off track.",
    ],
    [
      en.overview.before("Q3", { ...noneStood, onTrack: 3, reached: 1, none: 2 }),
      "In Q3, 3 were on track, 1 was reached and 2 had no status.",
    ],
    [da.overview.overdue(1), "1 dag over tid"],
    [da.goal.roundLeft(1), "1 mål tilbage i runden"],
    [da.collaboration.ongoing(1), "Ét samarbejde er i gang."],
    [da.collaboration.ongoing(3), "Tre samarbejder er i gang."],
    [da.collaboration.waitingForUs(1), "Ét venter på jer."],
    [en.collaboration.waitingForUs(1), "1 collaboration waits for you."],
    [en.overview.concern(1, 2), "1 needs attention, 2 are off track."],
    [en.overview.missing(1, 17), "1 of 17 goals lacks a status"],
    [en.overview.concern(0, 0), ""],
  ])("%j", (said, expected) => {
    expect(said).toBe(expected);
  });
});
