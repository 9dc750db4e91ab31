/** The notes' light markup: what a text means, and that nothing that people write is lost on the way out and in. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  normalLine,
  parseFormatted,
  plainWords,
  type FormattedLine,
  type Run,
} from "../../../src/domain/notes/formatted-text.ts";
import { isLinkAddress } from "../../../src/domain/notes/link-markup.ts";
import { serialiseFormatted } from "../../../src/domain/notes/serialise-formatted.ts";

const plain = (text: string): Run => ({ text, bold: false, link: undefined });
const bold = (text: string): Run => ({ text, bold: true, link: undefined });
const link = (text: string, to: string): Run => ({ text, bold: false, link: to });
const runsOf = (text: string) => parseFormatted(text)[0]?.runs;

describe("a text", () => {
  it.each<[string, readonly Run[]]>([
    ["helt almindelig tekst", [plain("helt almindelig tekst")]],
    ["", []],
    ["vi **skal** det", [plain("vi "), bold("skal"), plain(" det")]],
    ["**Alt** og **intet**", [bold("Alt"), plain(" og "), bold("intet")]],
    ["halv**fed**", [plain("halv"), bold("fed")]],
    ["2 ** 3 ** 4", [plain("2 ** 3 ** 4")]],
    ["begynder **uden slut", [plain("begynder **uden slut")]],
    ["** mellemrum **", [plain("** mellemrum **")]],
    ["3 * 4 * 5", [plain("3 * 4 * 5")]],
    ["***alt for mange***", [plain("***alt for mange***")]],
    [String.raw`\*\*ikke fed\*\*`, [plain("**ikke fed**")]],
    [String.raw`C:\*.txt og \\server\deling`, [plain(String.raw`C:\*.txt og \\server\deling`)]],
    ["[planen](https://egelund.example/plan)", [link("planen", "https://egelund.example/plan")]],
    [
      "se **[planen](https://egelund.example)**",
      [plain("se "), { ...link("planen", "https://egelund.example"), bold: true }],
    ],
    [
      "[note] se [her](https://a.example/x_(y))",
      [plain("[note] se "), link("her", "https://a.example/x_(y)")],
    ],
    ["[skriv](mailto:mette.holm@egelund.example)", [link("skriv", "mailto:mette.holm@egelund.example")]],
    ["[x](javascript:alert(1))", [plain("[x](javascript:alert(1))")]],
    ["[x](https://)", [plain("[x](https://)")]],
    ["[x](/sti)", [plain("[x](/sti)")]],
    [String.raw`\[x](https://a.example)`, [plain("[x](https://a.example)")]],
    [String.raw`[a\]b](https://a.example)`, [link("a]b", "https://a.example")]],
  ])("%s is read", (text, runs) => {
    expect(runsOf(text)).toEqual(runs);
  });

  it.each([
    ["- punkt", 0, "punkt"],
    ["– punkt", 0, "punkt"],
    ["•\tpunkt", 0, "punkt"],
    ["* punkt", 0, "punkt"],
    ["  - inde", 1, "inde"],
    ["\t- inde", 1, "inde"],
    ["            - for langt inde", 4, "for langt inde"],
    ["-uden mellemrum", undefined, "-uden mellemrum"],
    ["-", undefined, "-"],
    ["a - b", undefined, "a - b"],
    [String.raw`\- intet punkt`, undefined, "- intet punkt"],
    [String.raw`\\- intet punkt`, undefined, String.raw`\- intet punkt`],
  ])("%s has its bullet where one stands", (line, bullet, words) => {
    expect(parseFormatted(line)).toEqual([{ bullet, runs: [plain(words)] }]);
  });

  it("keeps every line, the empty ones too, whatever ends them", () => {
    expect(parseFormatted("a\r\n\r\nb\n")).toHaveLength(4);
    expect(plainWords("a\r\n\r\n- **b**\n")).toBe("a\n\nb\n");
  });
});

/** Texts that are as much markup as can be. */
const signs = fc
  .array(
    fc.constantFrom(
      ..."*|\\|[|]|(|)|-| |\t|•|–|a|å|.|🐀".split("|"),
      "**",
      "- ",
      "\\*",
      "https://a.example",
      "](https://a.example/x)",
      "[a](https://a.example)",
      "mailto:a@b.example",
      "\u00A0",
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(""));
const words = fc.oneof(signs, fc.string({ unit: "grapheme" }));
const lines: fc.Arbitrary<FormattedLine> = fc.record({
  bullet: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
  runs: fc.array(
    fc.record({
      text: words.map((text) => text.replaceAll(/[\r\n]/gu, "")),
      bold: fc.boolean(),
      link: fc.option(fc.constantFrom("https://a.example/x_(y)?a=1", "mailto:a@b.example"), {
        nil: undefined,
      }),
    }),
    { maxLength: 5 },
  ),
});
const line = (text: string): FormattedLine => ({ bullet: undefined, runs: [plain(text)] });
const texts = fc
  .array(fc.oneof(signs, fc.string({ unit: "binary" })), { maxLength: 4 })
  .map((parts) => parts.join("\n"));
const wordsOf = ({ runs }: FormattedLine) => runs.map(({ text }) => text).join("");

describe("what is written", () => {
  it("is read as it was meant, with every sign", () => {
    fc.assert(
      fc.property(fc.array(lines, { minLength: 1, maxLength: 4 }), (text) => {
        const normal = text.map(normalLine);
        expect(parseFormatted(serialiseFormatted(text))).toEqual(normal);
        expect(normal.map(wordsOf)).toEqual(
          text.map((one) => wordsOf(one).replaceAll(/[^\P{Cc}\t]|\p{Surrogate}|[\uFFFE\uFFFF]/gu, "")),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it("means the same when it is read, written and read again", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const read = parseFormatted(text);
        expect(parseFormatted(serialiseFormatted(read))).toEqual(read);
      }),
      { numRuns: 2000 },
    );
  });

  it("stays as it stands, letter by letter, when it has no other markup than ours", () => {
    const sentences = fc.array(
      fc.constantFrom(
        "",
        "Vi begynder i januar.",
        "- et punkt",
        "  - et punkt inde",
        "Vi **skal** nå det",
        "**- tank**",
        "Læs [planen](https://egelund.example/plan?a=1), og kom tilbage",
        "50 % * 2 ** 3",
        String.raw`\\server\plan\*.docx`,
        "[1] og (2)",
        "a_b_c # d > e `f` ~g~ <h> &amp;",
      ),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(sentences, (all) => {
        const text = all.join("\n");
        expect(serialiseFormatted(parseFormatted(text))).toBe(text);
      }),
    );
  });

  it("has no backslash but where it would be read as something else", () => {
    expect(
      serialiseFormatted([line("**a**"), line("- a"), line("2 ** 3"), line("[a](b)"), line("* og **")]),
    ).toBe(String.raw`\*\*a\*\*` + "\n" + String.raw`\- a` + "\n2 ** 3\n[a](b)\n" + String.raw`\* og **`);
  });
});

describe("an address", () => {
  it.each([
    ["https://egelund.example", true],
    ["http://egelund.example/a?b=c#d", true],
    ["HTTPS://EGELUND.EXAMPLE/Æ", true],
    ["mailto:a@egelund.example", true],
    ["javascript:alert(1)", false],
    ["data:text/html,x", false],
    ["https:", false],
    ["https://a b", false],
    ["//egelund.example", false],
    ["mailto:", false],
    [" https://a.example", false],
  ])("%s may be a link: %s", (text, may) => {
    expect(isLinkAddress(text)).toBe(may);
  });
});
