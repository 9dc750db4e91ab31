/** What a Word document's package gives: numbers that Word counts, cells, other names for the namespace, places. */
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/word/read-document.ts";
import type { Block } from "../../src/word/source-document.ts";
import { rawDocx } from "./make-docx.ts";

const para = (text: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const inList = (id: number, level: number, text: string): string =>
  para(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`);
const level = (at: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

const style = (id: string, name: string, more = ""): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;

async function blocksOf(parts: Parameters<typeof rawDocx>[0]): Promise<readonly Block[]> {
  return (await readDocument(rawDocx(parts), "plan.docx")).blocks;
}

describe("a Word document", () => {
  it("numbers as Word does", async () => {
    const blocks = await blocksOf({
      numbering:
        `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "decimal", "%1.%2")}${level(2, "lowerLetter", "%3)")}</w:abstractNum>` +
        `<w:abstractNum w:abstractNumId="1">${level(0, "upperRoman", "%1.")}${level(1, "bullet", "•")}</w:abstractNum>` +
        `<w:abstractNum w:abstractNumId="2">${level(0, "decimal", "Mål %1", '<w:pStyle w:val="Maal"/>')}</w:abstractNum>` +
        `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>` +
        `<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>` +
        `<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>`,
      styles:
        '<w:style w:type="paragraph" w:styleId="Maal"><w:name w:val="Mål"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>',
      body: [
        inList(1, 0, "a"),
        inList(1, 1, "b"),
        inList(1, 1, "c"),
        inList(1, 2, "d"),
        inList(1, 0, "e"),
        inList(1, 1, "f"),
        inList(2, 0, "g"),
        inList(3, 0, "h"),
        inList(3, 1, "i"),
        inList(3, 0, "j"),
        para("k", '<w:pStyle w:val="Maal"/>'),
        para("l", '<w:pStyle w:val="Maal"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
        para("m", '<w:pStyle w:val="Maal"/>'),
      ].join(""),
    });
    expect(blocks.map(({ list }) => list?.label)).toEqual([
      "1.",
      "1.1",
      "1.2",
      "a)",
      "2.",
      "2.1",
      "7.",
      "I.",
      "",
      "II.",
      "Mål 1",
      undefined,
      "Mål 2",
    ]);
  });

  it("tells where in a table a line stands, and leaves deleted rows out", async () => {
    const cell = (text: string, properties = ""): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${para(text)}</w:tc>`;
    const blocks = await blocksOf({
      body:
        `<w:tbl><w:tr>${cell("a", '<w:gridSpan w:val="2"/>')}${cell("b")}</w:tr>` +
        `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell("væk")}</w:tr>` +
        `<w:tr>${cell("c")}${cell("d")}<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>${para("e")}`,
    });
    expect(blocks.map(({ text, cell: at }) => [text, at?.row, at?.column])).toEqual([
      ["a", 1, 1],
      ["b", 1, 3],
      ["c", 3, 1],
      ["d", 3, 2],
      ["e", undefined, undefined],
    ]);
  });

  it("knows headings by their level, their name, their id, and what they are based on", async () => {
    const blocks = await blocksOf({
      styles:
        style("Overskrift1", "noget andet") +
        style("X2", "Overskrift 2") +
        style("X3", "Egelund", '<w:basedOn w:val="X2"/>') +
        style("X4", "Egelund 4", '<w:basedOn w:val="X4"/><w:pPr><w:outlineLvl w:val="3"/></w:pPr>') +
        style("Toc", "toc 1"),
      body: [
        para("a", '<w:pStyle w:val="Overskrift1"/>'),
        para("b", '<w:pStyle w:val="X2"/>'),
        para("c", '<w:pStyle w:val="X3"/>'),
        para("d", '<w:pStyle w:val="X4"/>'),
        para("e", '<w:outlineLvl w:val="4"/>'),
        para("f", '<w:pStyle w:val="Overskrift6"/>'),
        para("g", '<w:pStyle w:val="Toc"/>'),
        para("h", '<w:pStyle w:val="X2"/><w:outlineLvl w:val="9"/>'),
      ].join(""),
    });
    expect(blocks.map(({ outline }) => outline)).toEqual([1, 2, 2, 4, 5, 6, undefined, undefined]);
    expect(blocks.map(({ part }) => part)[6]).toBe("contents");
  });

  it("is read whatever it calls the namespace", async () => {
    const bytes = rawDocx({ body: para("Mål") });
    const { strFromU8, strToU8, unzipSync, zipSync } = await import("fflate");
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array())
      .replaceAll(/(?<![a-z])w:/gu, "ns0:")
      .replace("xmlns:w=", "xmlns:ns0=")
      .replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
      );
    const { blocks } = await readDocument(
      zipSync({ ...parts, "word/document.xml": strToU8(xml) }),
      "plan.docx",
    );
    expect(blocks.map(({ text }) => text)).toEqual(["Mål"]);
  });

  it("gives every line a place of its own, the same each time", async () => {
    const body = `${para("a")}<w:p/>${para("b</w:t><w:br/><w:t>c")}${para("d")}`;
    const places = (await blocksOf({ body })).map(({ place }) => place);
    expect(places).toEqual(["afsnit 1", "afsnit 2", "afsnit 2, linje 2", "afsnit 3"]);
    expect((await blocksOf({ body })).map(({ place }) => place)).toEqual(places);
  });
});
