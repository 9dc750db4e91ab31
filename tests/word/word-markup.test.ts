/**
 * What Word can write besides plain paragraphs: no word of it is lost, and nothing that does not count is taken for
 * valid.
 */
import { describe, expect, it } from "vitest";
import { ReadError } from "../../src/word/read-error.ts";
import { readDocument } from "../../src/word/read-document.ts";
import type { PlanReading } from "../../src/word/understand/reading.ts";
import { toJson } from "../../src/word/understand/to-json.ts";
import { understand } from "../../src/word/understand/understand.ts";
import { rawDocx, type RawParts } from "./make-docx.ts";

const math = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const run = (text: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const para = (inner: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
const heading = (level: number, text: string): string =>
  para(run(text), `<w:pStyle w:val="Overskrift${level}"/>`);
const row = (...cells: string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${cell.startsWith("<") ? cell : para(run(cell))}</w:tc>`).join("")}</w:tr>`;
const equation = (inner: string): string => `<m:oMath ${math}>${inner}</m:oMath>`;
const numbering = (id: number, text: string): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum>` +
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
const counted = (id: number, text: string): string =>
  para(run(text), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`);
const control = (inner: string): string =>
  `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
const both = (inner: string): string =>
  `<mc:AlternateContent><mc:Choice Requires="w14">${inner}</mc:Choice><mc:Fallback>${inner}</mc:Fallback></mc:AlternateContent>`;
const deletedEnd = '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>';
/** A plan of one goal; what stands below "Handlinger" and "Tegn" is given. */
const plan = (actions: string, signs = para(run("Færre klager"))): string =>
  heading(1, "Virksomhedsplan 2026") +
  heading(2, "1. Grønne områder") +
  heading(3, "1.1 Mål - Tilfredse borgere") +
  heading(4, "Handlinger") +
  actions +
  heading(4, "Tegn") +
  signs;

async function readingOf(body: string, parts: Partial<RawParts> = {}): Promise<PlanReading> {
  return understand(await readDocument(rawDocx({ body, ...parts }), "plan.docx"));
}

async function partsOf(body: string, parts: Partial<RawParts> = {}) {
  const reading = await readingOf(body, parts);
  const goals = toJson(reading).focusAreas.flatMap((area) => area.goals);
  return goals.map(({ number, title, actions, indicators, ...said }) => ({
    goal: `${number} ${title}`.trim(),
    who: said.responsible,
    actions: actions.map(({ text }) => text),
    signs: indicators.map(({ text }) => text),
  }));
}

const whole = { goal: "1.1 Tilfredse borgere", who: "", actions: ["Vi rydder op"], signs: ["Færre klager"] };
const tidy = para(run("Vi rydder op"));

describe("a letter that is an element of its own", () => {
  it.each([
    ['<w:sym w:font="Symbol" w:char="F0B3"/>', "≥"],
    ['<w:sym w:font="Wingdings" w:char="F0FC"/>', "✓"],
    ['<w:sym w:font="Arial" w:char="00BD"/>', "½"],
    ['<w:sym w:font="Webdings" w:char="F041"/>', "\uFFFD"],
  ])("%s is %s", async (sign, letter) => {
    const [found] = await partsOf(
      plan(tidy, para(`${run("Tilfredshed ")}<w:r>${sign}</w:r>${run(" 85 %")}`)),
    );
    expect(found?.signs).toEqual([`Tilfredshed ${letter} 85 %`]);
  });

  it("is an equation's, in one line", async () => {
    const sub = `<m:sSub><m:e><m:r><m:t>CO</m:t></m:r></m:e><m:sub><m:r><m:t>2</m:t></m:r></m:sub></m:sSub>`;
    const part = `<m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>c</m:t></m:r></m:den></m:f>`;
    const [found] = await partsOf(
      plan(tidy, para(`${run("200 ton ")}${equation(sub)}${run(" er ")}${equation(part)}`)),
    );
    expect(found?.signs).toEqual(["200 ton CO2 er (a+b)/c"]);
  });
});

describe("a number that Word counts with a word in it", () => {
  it("makes goals of paragraphs", async () => {
    const body =
      heading(1, "Virksomhedsplan 2026") +
      heading(2, "Grønne områder") +
      counted(9, "Tilfredse borgere") +
      para(run("Handlinger: Vi rydder op")) +
      para(run("Tegn: Færre klager")) +
      counted(9, "Sikre veje") +
      para(run("Handlinger: Vi maler striber")) +
      para(run("Tegn: Færre ulykker"));
    expect(await partsOf(body, { numbering: numbering(9, "Mål %1:") })).toEqual([
      { goal: "1 Tilfredse borgere", who: "", actions: ["Vi rydder op"], signs: ["Færre klager"] },
      { goal: "2 Sikre veje", who: "", actions: ["Vi maler striber"], signs: ["Færre ulykker"] },
    ]);
  });

  it("makes actions of paragraphs", async () => {
    const body =
      heading(1, "Virksomhedsplan 2026") + heading(2, "1. Grønne områder") + heading(3, "1.1 Mål - Rent");
    const [found] = await partsOf(body + counted(3, "Vi rydder op") + counted(3, "Vi holder åbent hus"), {
      numbering: numbering(3, "Handling %1:"),
    });
    expect(found?.actions).toEqual(["Vi rydder op", "Vi holder åbent hus"]);
  });
});

describe("a paragraph whose end is deleted", () => {
  it("does not run into the table below it", async () => {
    const body =
      heading(1, "Virksomhedsplan 2026") +
      heading(2, "1. Grønne områder") +
      para(run("Indledning"), deletedEnd) +
      `<w:tbl>${row("Mål", "Handlinger", "Tegn")}${row("Tilfredse borgere", "Vi rydder op", "Færre klager")}</w:tbl>`;
    const reading = await readingOf(body);
    expect(reading.focusAreas[0]?.introduction.text).toBe("Indledning");
    expect(await partsOf(body)).toEqual([{ ...whole, goal: "Tilfredse borgere" }]);
  });

  it("is kept at the end of a cell, of a text box and of the document", async () => {
    const cells = `<w:tbl>${row("Mål", "Handlinger")}${row("Rent vand", para(run("Vi renser åen"), deletedEnd))}</w:tbl>`;
    expect((await partsOf(heading(1, "Plan 2026") + cells))[0]?.actions).toEqual(["Vi renser åen"]);
    const box = `<w:txbxContent>${para(run("Vi svarer "), deletedEnd)}${para(run("samme dag"))}</w:txbxContent>`;
    const boxed = await readDocument(
      rawDocx({ body: para(`<w:r><w:pict><v:textbox>${box}</v:textbox></w:pict></w:r>`) }),
      "plan.docx",
    );
    expect(boxed.blocks.map(({ text }) => text)).toEqual(["Vi svarer samme dag"]);
    const last = await readDocument(rawDocx({ body: tidy + para(run("Slut"), deletedEnd) }), "plan.docx");
    expect(last.blocks.map(({ text }) => text)).toEqual(["Vi rydder op", "Slut"]);
  });
});

describe("what stands in the document otherwise than as text", () => {
  it("is refused where it is a file that was put in: the rest would be a part without a word", async () => {
    const read = readDocument(
      rawDocx({ body: `${plan(tidy)}<w:altChunk r:id="r9" xmlns:r="r"/>` }),
      "plan.docx",
    );
    await expect(read).rejects.toThrow(ReadError);
    await expect(read).rejects.toMatchObject({ fault: "otherParts" });
  });

  it("is left out where it only asks for a text", async () => {
    const asks = para(`${run("Ansvarlig: ")}${control(run("Vælg et element."))}`);
    expect(
      await partsOf(plan(tidy + asks, control(para(run("Klik her."))) + para(run("Færre klager")))),
    ).toEqual([whole]);
  });

  it("is what was chosen in a form's field", async () => {
    const list = `<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Vælg"/><w:listEntry w:val="Mette Holm"/></w:ddList></w:ffData>`;
    const field =
      `<w:r><w:fldChar w:fldCharType="begin">${list}</w:fldChar></w:r>` +
      `<w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(await partsOf(plan(tidy) + para(run("Ansvarlig: ") + field))).toEqual([
      { ...whole, who: "Mette Holm" },
    ]);
  });

  it("is read once where it stands in two forms for two programs", async () => {
    expect(await partsOf(plan(both(tidy)))).toEqual([whole]);
  });

  it("is told of and not taken for valid where it is crossed out", async () => {
    const reading = await readingOf(
      plan(
        tidy +
          para(run("Vi køber biler", "<w:strike/>")) +
          para(run("Vi maler ", "") + run("gamle ", "<w:dstrike/>") + run("huse")),
      ),
    );
    expect(toJson(reading).focusAreas[0]?.goals[0]?.actions.map(({ text }) => text)).toEqual([
      "Vi rydder op",
      "Vi maler huse",
    ]);
    expect(reading.leftOver.map(({ text, reason }) => [text, reason.da])).toEqual([
      ["Vi køber biler", "Teksten er streget over."],
      ["gamle", "Teksten er streget over."],
    ]);
  });
});

describe("a table's row", () => {
  it("that begins late goes on with the goal above", async () => {
    const late = row("Vi holder åbent hus", "Flere besøg").replace(
      "<w:tr>",
      '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>',
    );
    const table = row("Mål", "Handlinger", "Tegn") + row("Rent vand", "Vi renser åen", "Flere fisk") + late;
    expect(await partsOf(`${heading(1, "Plan 2026")}<w:tbl>${table}</w:tbl>`)).toEqual([
      {
        goal: "Rent vand",
        who: "",
        actions: ["Vi renser åen", "Vi holder åbent hus"],
        signs: ["Flere fisk", "Flere besøg"],
      },
    ]);
  });

  it("goes on behind a table in one of its cells, and what that one says is said of the action", async () => {
    const inner = `<w:tbl>${row("Hvem", "Hvornår")}${row("Mette Holm", "1. maj 2026")}</w:tbl>`;
    const cell = `${para(run("Vi renser åen"))}${inner}<w:p/>`;
    const table = row("Mål", "Handlinger", "Tegn") + row("Rent vand", cell, "Flere fisk");
    const body = `${heading(1, "Plan 2026")}<w:tbl>${table}</w:tbl>`;
    const goal = toJson(await readingOf(body)).focusAreas[0]?.goals[0];
    expect(goal?.actions).toEqual([{ text: "Vi renser åen", responsible: "Mette Holm", due: "2026-05-01" }]);
    expect(goal?.indicators.map(({ text }) => text)).toEqual(["Flere fisk"]);
  });
});

describe("a goal's number", () => {
  it("is read through marks that nobody sees", async () => {
    const body =
      heading(1, "Virksomhedsplan 2026") +
      heading(2, "\u200F1. Grønne områder") +
      heading(3, "\u200E1.1 Mål \u2012 Rent\u200F");
    expect((await partsOf(body + heading(4, "Handlinger") + tidy))[0]?.goal).toBe("1.1 Rent");
  });

  it.each([
    ["1.a Mål: Tilfredse borgere", "1.b Mål: Sikre veje", "1.a", "1.b"],
    ["Mål 1a: Tilfredse borgere", "Mål 1b: Sikre veje", "1a", "1b"],
  ])("may end in a letter: %s", async (first, second, a, b) => {
    const body = heading(1, "Virksomhedsplan 2026") + heading(2, "1. Grønne områder");
    const goal = (text: string): string => heading(3, text) + heading(4, "Handlinger") + tidy;
    const found = await partsOf(body + goal(first) + goal(second));
    expect(found.map(({ goal: title }) => title)).toEqual([`${a} Tilfredse borgere`, `${b} Sikre veje`]);
  });
});
