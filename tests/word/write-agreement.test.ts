/**
 * An agreement as a Word document: opened again by our own reader it says the same, and its package is what Word
 * expects.
 */
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { agreementText } from "../../src/app/collaboration/agreement-text.ts";
import { collaboration as da } from "../../src/app/words/da/collaboration.ts";
import { collaboration as en } from "../../src/app/words/en/collaboration.ts";
import { sectionsOf } from "../../src/domain/collaboration/sections.ts";
import { day } from "../../src/schema/day.ts";
import { readDocument } from "../../src/word/read-document.ts";
import type { Block } from "../../src/word/source-document.ts";
import type { AgreementDocument } from "../../src/word/write/agreement-document.ts";
import { writeAgreement } from "../../src/word/write/write-agreement.ts";
import {
  agreement,
  collaborationFrom,
  confirmation,
  contribution,
  templates,
} from "../domain/collaboration/collaboration-rows.ts";

const rows = [
  agreement({
    title: "Fremmøde & trivsel: <ÆØÅ>",
    level: "coordination",
    aim: "Færre skal blive **væk**.\nSe [planen](https://egelund.example/plan?a=1&b=2).",
    roles: "- Nadia: leder\n- Dorthe: følger op\n  - hver uge",
    evaluateOn: day("2027-03-04"),
    rhythm: "quarter",
    endsOn: day("2027-09-02"),
    participants: "stab: Mette Holm <mette.holm@egelund.example>",
    expects: "At I ringer.",
    turns: "aim=1",
  }),
  contribution({ offers: "Vi svarer samme dag.", unsettled: "Hvem betaler?" }),
];
const { binding } = collaborationFrom(rows);
const found = collaborationFrom(rows, [confirmation(1, "stab", binding)]);

function textIn(words: typeof da, language: "da" | "en"): AgreementDocument {
  return agreementText(found, sectionsOf(found.level, templates), {
    language,
    words,
    today: day("2026-11-22"),
    titleOf: (part) => `[${part}]`,
    shown: (_, value) => value,
    levelTitle: "Koordination",
    goalTitles: ["Mere fremmøde"],
  });
}

function textsInColumn(blocks: readonly Block[], column: number): readonly string[] {
  return blocks
    .filter(({ cell }) => cell?.table === 1 && cell.column === column)
    .map(({ text }) => text)
    .filter((text) => text !== "");
}

describe("an agreement in Word", () => {
  let bytes: Uint8Array;
  let blocks: readonly Block[];
  beforeAll(async () => {
    bytes = await writeAgreement(textIn(da, "da"));
    ({ blocks } = await readDocument(bytes, "aftale.docx"));
  });

  it("has its title and a real heading for each section, in the order of the sheet", () => {
    expect(blocks.find(({ outline }) => outline === 0)?.text).toBe("Fremmøde & trivsel: <ÆØÅ>");
    expect(blocks.filter(({ outline }) => outline === 1).map(({ text }) => text)).toEqual([
      "[aim]",
      "[receiver]",
      "[jointGoals]",
      "[expectations]",
      "[roles]",
      "[coordination]",
      "[evaluation]",
      "[experience]",
      "Bekræftelser",
    ]);
  });

  it("says what the sheet says: facts, texts with bold, bullets and links, days", () => {
    const texts = blocks.map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        "Parter: stab og skoler",
        "Tilstand: Under aftale",
        "Kommer fra: Mere fremmøde",
        "Deltagere: Mette Holm",
        "Færre skal blive væk.",
        "Se planen.",
        "[evaluateOn]: 2027-03-04",
        "I evaluerer 4. marts 2027, 4. juni 2027 og 2. september 2027.",
      ]),
    );
    const roles = blocks.filter(({ list }) => list?.kind === "bullet");
    expect(roles.slice(0, 3).map(({ text, list }) => [text, list?.level])).toEqual([
      ["Nadia: leder", 0],
      ["Dorthe: følger op", 0],
      ["hver uge", 1],
    ]);
  });

  it("has the expectations side by side, and what is open only where something is", () => {
    expect(textsInColumn(blocks, 1)).toEqual([
      "stab",
      "[expects]",
      "At I ringer.",
      "[offers]",
      da.nothingWritten,
    ]);
    expect(textsInColumn(blocks, 2)).toEqual([
      "skoler",
      "[expects]",
      da.nothingWritten,
      "[offers]",
      "Vi svarer samme dag.",
      "[unsettled]",
      "Hvem betaler?",
    ]);
  });

  it("has who confirmed, and a line to sign for whom it is missing", () => {
    const signed = blocks.filter(({ cell }) => cell?.table === 2).map(({ text }) => text);
    expect(signed).toEqual(
      expect.arrayContaining(["Bekræftet af Mette Holm 5. november 2026", da.signatureLine]),
    );
    expect(signed.filter((text) => text === da.signatureLine)).toHaveLength(1);
  });

  it("is a sound package: well-formed parts, each of a type that is declared, every relation leading somewhere", () => {
    const parts = unzipSync(bytes);
    const names = Object.keys(parts);
    expect(names).toEqual(
      expect.arrayContaining(["[Content_Types].xml", "word/document.xml", "_rels/.rels"]),
    );
    const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    const xml = names.filter((name) => /\.(?:xml|rels)$/u.test(name));
    expect(xml.filter((name) => XMLValidator.validate(text(name)) !== true)).toEqual([]);
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" });
    const relations = parser.parse(text("word/_rels/document.xml.rels")) as {
      Relationships: { Relationship: readonly { Target: string; TargetMode?: string }[] };
    };
    const inside = relations.Relationships.Relationship.filter(({ TargetMode }) => TargetMode !== "External");
    expect(inside.map(({ Target }) => `word/${Target}`).filter((name) => !names.includes(name))).toEqual([]);
    expect(relations.Relationships.Relationship.map(({ Target }) => Target)).toContain(
      "https://egelund.example/plan?a=1&b=2",
    );
    expect(text("word/document.xml")).toContain("w:tblHeader");
  });

  it("is in English for those who read English", async () => {
    const english = await readDocument(await writeAgreement(textIn(en, "en")), "agreement.docx");
    const texts = english.blocks.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["Agreement", "Parties: stab and skoler", "Confirmations"]));
    expect(texts.filter((text) => /Parter|Bekræft/u.test(text))).toEqual([]);
  });
});
