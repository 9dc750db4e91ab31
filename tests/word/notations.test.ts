/**
 * The ways in which whom and when are written behind what is done: each with names, roles and days of every kind. The
 * text is left alone, and both are said of it.
 */
import { describe, expect, it } from "vitest";
import { withAnnotations } from "../../src/word/understand/annotations.ts";
import { nothing, type GoalReading, type Point } from "../../src/word/understand/reading.ts";
import { deadlineOf, responsibleOf } from "../../src/word/understand/said.ts";

const actions = [
  "Indføre fælles regler for brug af telefon",
  "Forældreaften om læsning i indskolingen",
  "Vi gennemgår alle boliger for dårligt lys",
  "Kursus i klasseledelse for alle lærere",
];
const people = [
  "Mette Holm",
  "MH",
  "Skoleleder Karen Ejby",
  "HR",
  "Drift og Anlæg",
  "Center for Børn og Unge",
  "Lærke Bjerg-Nielsen",
];
/** Not where it stands first in a sentence. */
const uncertain = ["klasselærerne", "køkkenleder Tove Brandi"];
/** Two: not where a comma ends a clause. */
const several = ["Teknik, Miljø"];
const days: readonly (readonly [text: string, due: string | undefined])[] = [
  ["1. marts 2027", "2027-03-01"],
  ["Q2 2027", "2027-06-30"],
  ["ultimo maj 2027", "2027-05-31"],
  ["31.12.2026", "2026-12-31"],
  ["2. kvartal 2027", "2027-06-30"],
  ["august 2027", "2027-08-31"],
  ["1/12 2027", "2027-12-01"],
  ["1. halvår 2027", "2027-06-30"],
  ["K3 2027", "2027-09-30"],
  ["uge 12 2027", "2027-03-28"],
];
const loose: typeof days = [
  ["løbende", undefined],
  ["inden sommerferien 2027", "2027-06-30"],
];

const listed = [
  "{a} (ansvarlig: {w}, frist {d})",
  "{a} (ansvarlig: {w}; frist: {d})",
  "{a} ({w}, {d})",
  "{a} ({w} – {d})",
  "{a} [{w}, {d}]",
  "{a} – {w}, {d}",
  "{a} – {w} – {d}",
  "{a} - {w} - {d}",
  "{a} | {w} | {d}",
  "{a} / {w} / {d}",
  "{a}; {w}; {d}",
  "{a}. Ansvarlig: {w}. Frist: {d}.",
  "{a} · {w} · {d}",
  "{a} // {w}, {d}",
  "{a} → {w}, {d}",
  "{a} Ansvarlig: {w} Frist: {d}",
  "{a} ({d}, {w})",
  "{a}, {w}, {d}",
  "{a} – {d} – {w}",
  "{a} (Ansv.: {w}, frist: {d})",
  "{a} (v. {w}, {d})",
  "{a} (frist {d}, ansvarlig {w})",
  "{d}: {a} ({w})",
  "{d}: {a} – {w}",
  "{a} ({w}/{d})",
  "{a} – ansvar: {w}, deadline: {d}",
  "{a} (tovholder: {w}, deadline {d})",
  "{a} (hvem: {w}, hvornår: {d})",
  "{a} – {w} ({d})",
  "{a}: {w}, {d}",
  "{a}\nAnsvarlig: {w}\nFrist: {d}",
  "{a}\n{w}, {d}",
  "{a}\n{w} · {d}",
  "{a}\nAnsvarlig: {w}, frist: {d}",
];
const said = [
  "{a}. Ansvarlig {w}, frist {d}.",
  "{a}. Tovholder er {w}, og fristen er {d}.",
  "{a}. Det står {w} for, og det er færdigt senest {d}.",
  "{a}. Ansvaret ligger hos {w}, og det skal være på plads senest {d}.",
  "{a}. {w} har ansvaret, og det begynder {d}.",
  "{a}. Det tager {w} sig af, og det sker {d}.",
];

function written(notation: string, who: readonly string[], when: typeof days) {
  return who.flatMap((name, at) =>
    when.map(([day, due], index) => {
      const action = actions[(at + index) % actions.length] ?? "";
      return {
        text: notation.replace("{a}", action).replace("{w}", name).replace("{d}", day),
        is: [action, name, due],
      };
    }),
  );
}

/** What is read of points that stand in one plan. */
function read(texts: readonly string[]) {
  const points = texts.map((text): Point => ({ text, places: [], details: [] }));
  const goal: GoalReading = {
    number: "",
    title: { text: "Færre breve", places: [] },
    description: nothing,
    actions: points,
    indicators: [],
    milestones: [],
    documentation: nothing,
    followUp: nothing,
    details: [],
  };
  const [area] = withAnnotations([{ number: "", title: nothing, introduction: nothing, goals: [goal] }]);
  return (area?.goals[0]?.actions ?? []).map(({ text, details }) => [
    text.replace(/[.\s]+$/u, ""),
    responsibleOf(details)?.text,
    deadlineOf(details, text, undefined).due,
  ]);
}

describe("behind what is done", () => {
  it.each(listed)("%s is told apart, whoever and whenever it is", (notation) => {
    const all = written(notation, [...people, ...uncertain, ...several], [...days, ...loose]);
    expect(read(all.map(({ text }) => text))).toEqual(all.map(({ is }) => is));
  });

  it.each(said)("%s is told apart", (notation) => {
    const all = written(notation, people, days);
    expect(read(all.map(({ text }) => text))).toEqual(all.map(({ is }) => is));
  });
});
