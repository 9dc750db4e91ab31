/** What becomes of a pasted text in a plan's lines, and in a field with room for one. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pastedLine, pastedLines } from "../../../src/domain/writing/pasted-text.ts";

describe("a pasted text", () => {
  it.each([
    ["one line stays as it is", "2027 - et godt år", ["2027 - et godt år"]],
    ["a line break at the end makes no line", "Mål\r\n", ["Mål"]],
    ["typed bullets go", "- Første\n– Anden\n• Tredje\n\n* Fjerde", ["Første", "Anden", "Tredje", "Fjerde"]],
    ["Word's bullets go", "·\tFørste\r\no\tAnden\r\n\uF0A7\tTredje", ["Første", "Anden", "Tredje"]],
    ["a word of one letter is no bullet", "o Skriv\no Ring", ["o Skriv", "o Ring"]],
    ["a cell from Excel is one line", "Kortere svartid\r\n", ["Kortere svartid"]],
    ["a line break before is none either", "\r\n\nMål", ["Mål"]],
    ["a row of cells is one line", "Svartid\t12,5\r\n", ["Svartid 12,5"]],
    [
      "numbers go, since numbering follows order",
      "1.1 GDPR\n1.2. Drift\n3) Ro\na) Orden",
      ["GDPR", "Drift", "Ro", "Orden"],
    ],
    ["a year is no number", "2027 bliver godt\nVi når det", ["2027 bliver godt", "Vi når det"]],
    ["hard spaces and tabs become spaces", "A\u00a0B\nC\tD", ["A B", "C D"]],
    ["nothing is nothing", " \n ", []],
  ])("%s", (_, text, lines) => {
    expect(pastedLines(text)).toEqual(lines);
  });

  it("is one line for each cell of a table, whatever the cell holds", () => {
    const cells = '"Vi ringer\nsamme dag"\r\n"Han sagde ""ja"""\r\nSkriv\r\n';
    expect(pastedLines(cells, true)).toEqual(["Vi ringer samme dag", 'Han sagde "ja"', "Skriv"]);
    expect(pastedLines('"Ét\nto"', false)).toEqual(['"Ét', 'to"']);
  });

  it("has neither line breaks, tabs nor blank lines, whatever stands on the clipboard", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aå1.-•o\t\r\n\v\u2028\u00a0 "'.split("")) }),
        (text) => {
          for (const isTable of [true, false]) {
            for (const line of pastedLines(text, isTable)) {
              expect(line).toBe(line.trim());
              expect(line).not.toMatch(/[\t\r\n\v\u2028\u00a0]/u);
            }
          }
          expect(pastedLine(text)).not.toMatch(/[\t\r\n\v\u2028]/u);
        },
      ),
    );
  });

  it.each([
    ["a line break at the end goes", "Mål\r\n", "Mål"],
    ["line breaks between become spaces", "Mål \n\n og vej", "Mål og vej"],
    ["nothing is nothing", "\r\n", ""],
  ])("in a field with room for one line: %s", (_, text, line) => {
    expect(pastedLine(text)).toBe(line);
  });
});
