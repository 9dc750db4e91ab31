/**
 * Files that are no plan document, or that want to do harm, are refused with one sentence, soon and within bounded
 * memory.
 */
import { Document, Packer, Paragraph } from "docx";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { ReadError, type ReadFault } from "../../src/word/read-error.ts";
import { readDocument } from "../../src/word/read-document.ts";
import { rawDocx } from "./make-docx.ts";

const megabyte = 1024 * 1024;
const oneParagraph = "<w:p><w:r><w:t>Mål</w:t></w:r></w:p>";
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

async function faultOf(bytes: Uint8Array | string, name = "plan.docx"): Promise<ReadFault | "none"> {
  try {
    await readDocument(bytes, name);
    return "none";
  } catch (error) {
    if (error instanceof ReadError) return error.fault;
    throw error;
  }
}

/** A package whose document says in the directory that it is small. */
function lyingPackage(): Uint8Array {
  const bytes = rawDocx({ body: "<w:p/>".repeat(400_000) });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    const isEntry = view.getUint32(at, true) === 0x02014b50;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + 17));
    if (isEntry && name === "word/document.xml") view.setUint32(at + 24, 1000, true);
  }
  return bytes;
}

function compound(...texts: string[]): Uint8Array {
  const body = texts.flatMap((text) => Array.from(text, (letter) => [letter.codePointAt(0) ?? 0, 0]).flat());
  return new Uint8Array([
    ...compoundFile,
    ...Array.from({ length: 512 }, () => 0),
    ...body,
    ...Array.from({ length: 512 }, () => 0),
  ]);
}

describe("a file is refused", () => {
  const cases: [string, ReadFault, () => Uint8Array, string?][] = [
    ["an empty one", "empty", () => new Uint8Array()],
    ["one of 200 megabytes", "tooLarge", () => new Uint8Array(200 * megabyte)],
    ["a document without text", "empty", () => rawDocx({ body: "<w:p/>" })],
    ["a bomb of one letter", "bomb", () => rawDocx({ body: " ".repeat(60 * megabyte) })],
    [
      "a bomb in a hundred layers of spaces",
      "bomb",
      () => rawDocx({ body: `${oneParagraph}${" ".repeat(20 * megabyte)}` }),
    ],
    ["a bomb that lies of its size", "bomb", lyingPackage],
    [
      "a hundred thousand paragraphs",
      "tooLong",
      () => rawDocx({ body: oneParagraph.repeat(100_000) + numbersUpTo(100_000) }),
    ],
    [
      "an entity from outside",
      "entities",
      () =>
        rawDocx({
          prolog: '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
          body: "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>",
        }),
    ],
    [
      "entities within entities",
      "entities",
      () =>
        rawDocx({ prolog: '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>', body: oneParagraph }),
    ],
    [
      "an entity that nobody declared",
      "damaged",
      () => rawDocx({ body: "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>" }),
    ],
    [
      "a document with macros by its type",
      "macros",
      () =>
        rawDocx({
          body: oneParagraph,
          contentType: "application/vnd.ms-word.document.macroEnabled.main+xml",
        }),
    ],
    [
      "a document with macros by their part",
      "macros",
      () => rawDocx({ body: oneParagraph, extra: { "word/vbaProject.bin": new Uint8Array([1]) } }),
    ],
    ["Word's old format", "oldWord", () => compound("Root Entry", "WordDocument"), "plan.doc"],
    ["a protected document", "password", () => compound("Root Entry", "EncryptedPackage")],
    ["a PDF", "pdf", () => strToU8("%PDF-1.7\n..."), "plan.pdf"],
    ["a page of the web", "notADocument", () => strToU8("<!DOCTYPE html><html></html>"), "plan.txt"],
    [
      "a picture",
      "notADocument",
      () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]),
    ],
    ["a text that calls itself a document", "notADocument", () => strToU8("Mål 1: Mere tid")],
    ["a package that is no document", "otherOffice", () => zipSync({ "a.txt": strToU8("a") })],
    [
      "a spreadsheet",
      "otherOffice",
      () =>
        zipSync({
          "[Content_Types].xml": strToU8("<Types/>"),
          "_rels/.rels": strToU8("<Relationships/>"),
          "xl/workbook.xml": strToU8("<a/>"),
        }),
    ],
    ["elements without end", "damaged", () => rawDocx({ body: "<w:sdt>".repeat(5000) })],
    ["XML that breaks off", "damaged", () => rawDocx({ body: "<w:p><w:r>" })],
  ];
  it.each(cases)("%s: %s", async (_name, fault, make, fileName) => {
    const bytes = make();
    expect(await faultOf(bytes, fileName)).toBe(fault);
  });

  it("that was cut anywhere", async () => {
    const bytes = new Uint8Array(
      await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph("Mål 1: Mere tid")] }] })),
    );
    for (let length = 8; length < bytes.length; length += Math.ceil(bytes.length / 40)) {
      expect(await faultOf(bytes.slice(0, length))).toBe("damaged");
    }
  });

  it("whose every byte may be wrong, without ever breaking down", async () => {
    const bytes = rawDocx({ body: oneParagraph });
    for (let at = 0; at < bytes.length; at += 7) {
      const broken = bytes.slice();
      broken[at] = (broken[at] ?? 0) ^ 0x55;
      expect(await faultOf(broken)).toBeTypeOf("string");
    }
  });

  it("when it is encrypted within", async () => {
    const bytes = rawDocx({ body: oneParagraph });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    }
    expect(await faultOf(bytes)).toBe("password");
  });
});

describe("a refusal", () => {
  it.each<ReadFault>(["bomb", "damaged", "macros", "password", "tooLarge"])(
    "is one sentence, or two: %s",
    (fault) => {
      const { sentence } = new ReadError(fault);
      expect(sentence.da).toMatch(/^\p{Lu}.+\.$/u);
      expect(sentence.en).toMatch(/^[A-Z].+\.$/u);
    },
  );
});

describe("a text", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode("Mål: Æblegrød")],
    ["UTF-8 with its mark", new TextEncoder().encode("\uFEFFMål: Æblegrød")],
    [
      "Windows letters",
      new Uint8Array([0x4d, 0xe5, 0x6c, 0x3a, 0x20, 0xc6, 0x62, 0x6c, 0x65, 0x67, 0x72, 0xf8, 0x64]),
    ],
    [
      "UTF-16",
      new Uint8Array([
        0xff,
        0xfe,
        ...new Uint8Array(Uint16Array.from("Mål: Æblegrød", (letter) => letter.codePointAt(0) ?? 0).buffer),
      ]),
    ],
  ])("is read in %s", async (_name, bytes) => {
    const { blocks } = await readDocument(bytes, "plan.txt");
    expect(blocks.map(({ text }) => text)).toEqual(["Mål: Æblegrød"]);
  });

  it("of a hundred thousand lines is refused", async () => {
    expect(await faultOf(strToU8("Mål\n\n".repeat(100_000)), "plan.txt")).toBe("tooLong");
  });
});

/** Text that does not pack well, so that a large document is no bomb. */
function numbersUpTo(count: number): string {
  let text = "";
  for (let number = 0; number < count; number += 1)
    text += `<!--${(number * 2_654_435_761) % 4_294_967_296}-->`;
  return text;
}
