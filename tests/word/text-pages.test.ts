/** What a PDF leaves in a text: columns beside one another, running heads, page numbers, sentences over two pages. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/word/read-document.ts";
import { columnsApart } from "../../src/word/text/text-columns.ts";
import { linesOfPages } from "../../src/word/text/text-pages.ts";
import { toJson } from "../../src/word/understand/to-json.ts";
import { understand } from "../../src/word/understand/understand.ts";

const left = `Mål 1: Eleverne læser mere

Det gør vi
- Vi lægger et læsebånd ind i
  skemaet for alle klasser
- Vi indretter læsekroge

Tegn
- Flere elever vælger selv en
  bog i deres ledige stunder`.split("\n");
const right = `Mål 2: Alle har en ven

Det gør vi
- Vi uddanner legepatruljer på
  alle årgange i indskolingen
- Vi holder temadag om æblerøv

Tegn
- Ingen elever svarer, at de er
  ensomme i frikvartererne`.split("\n");

function beside(gap = 36): string[] {
  return left.map((line, index) => `${line.padEnd(gap)}${right[index] ?? ""}`.trimEnd());
}

function lettersOf(lines: readonly string[]): string[] {
  return lines
    .join("")
    .split("")
    .filter((sign) => sign.trim() !== "")
    .toSorted();
}

function pageOf(number: number, body: string): string {
  return `Skolens plan 2027\n\n${body}\n\nSide ${number} af 4\n`;
}

describe("two columns beside one another", () => {
  it("are read one after the other", async () => {
    const read = columnsApart(["Skolens plan for begge", ...beside()]);
    expect(read.filter((line) => line.trim() !== "")).toEqual(
      ["Skolens plan for begge", ...left, ...right]
        .map((line) => line.trimEnd())
        .filter(Boolean)
        .map((line, index) =>
          // The right column stands at the margin.
          index > left.filter(Boolean).length ? line.trim() : line,
        ),
    );
    const text = `Udviklingsplan 2027\n\n${beside().join("\n")}\n`;
    const plan = toJson(await understand(await readDocument(text, "plan.txt")));
    const goals = plan.focusAreas.flatMap((area) => area.goals);
    expect(goals.map((goal) => [goal.title, goal.actions.length, goal.indicators.length])).toEqual([
      ["Eleverne læser mere", 2, 1],
      ["Alle har en ven", 2, 1],
    ]);
  });

  it("are none where words go over the middle, or where it is a table's cells", () => {
    const prose = beside().map((line) => line.replaceAll(/ {3,}/gu, " og det er på tværs af siden "));
    expect(columnsApart(prose)).toEqual(prose);
    const cells = Array.from({ length: 12 }, (_, index) => `Mål ${index}`.padEnd(36) + "uge 12");
    expect(columnsApart(cells)).toEqual(cells);
  });

  it("lose no word, whatever the page holds", () => {
    const line = fc.record({
      one: fc.string({ maxLength: 40 }),
      gap: fc.integer({ min: 0, max: 50 }),
      other: fc.string({ maxLength: 40 }),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (parts) => {
        const page = parts.map(({ one, gap, other }) =>
          `${one}${" ".repeat(gap)}${other}`.replaceAll(/[\n\r\f\v\u2028\u2029]/gu, ""),
        );
        expect(lettersOf(columnsApart(page))).toEqual(lettersOf(page));
      }),
    );
  });
});

describe("pages of a text", () => {
  it("lose their heads and feet, and a sentence that goes on is whole", () => {
    const text = [
      "Skolens plan 2027\n\nForord\n\nVi vil have, at alle elever læser mere og\n\nSide 1 af 4\n",
      pageOf(2, "bedre, også i fritiden."),
      pageOf(3, "Vi bygger et værksted med sy-"),
      pageOf(4, "maskiner."),
    ].join("\f");
    const { lines, heads, feet } = linesOfPages(text);
    expect(lines.filter((line) => line.trim() !== "")).toEqual([
      "Skolens plan 2027",
      "Forord",
      "Vi vil have, at alle elever læser mere og bedre, også i fritiden.",
      "Vi bygger et værksted med symaskiner.",
    ]);
    expect(heads).toEqual(["Skolens plan 2027"]);
    expect(feet).toEqual(["Side 1 af 4", "Side 2 af 4", "Side 3 af 4", "Side 4 af 4"]);
  });

  it("keep a first line that stands on one page only, and a text without pages as it is", () => {
    const { lines, heads } = linesOfPages("A\nB\fC\nD\fE\nF");
    expect(lines).toEqual(["A", "B", "C", "D", "E", "F"]);
    expect(heads).toEqual([]);
    expect(linesOfPages("Side 3\nMål 1").lines).toEqual(["Side 3", "Mål 1"]);
  });
});
