/**
 * An agreement as a Word document, with real headings, lists and tables, so that it can be worked on, put into the case
 * and signed by hand. Load it lazily.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type ParagraphChild,
} from "docx";
import { parseFormatted, type Run } from "../../domain/notes/formatted-text.ts";
import type { AgreementDocument, PaperSection, PaperText } from "./agreement-document.ts";

const quiet = "595959";
const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const noBorders = { top: none, bottom: none, left: none, right: none };
/** In twentieths of a point: the text's width on A4 with margins of two and a half centimetres. */
const textWidth = 9070;
const bullets = "punkter";

/** The document's bytes. */
export async function writeAgreement(agreement: AgreementDocument): Promise<Uint8Array> {
  const document = new Document({
    title: agreement.title,
    description: agreement.kind,
    creator: "Rettesnor",
    styles: {
      default: {
        document: { run: { font: "Calibri", size: 22, language: { value: agreement.language } } },
        title: { run: { size: 44, bold: true, color: "242424" }, paragraph: { spacing: { after: 120 } } },
        heading1: {
          run: { size: 28, bold: true, color: "242424" },
          paragraph: { spacing: { before: 320, after: 80 } },
        },
        heading2: {
          run: { size: 23, bold: true, color: "242424" },
          paragraph: { spacing: { before: 120, after: 60 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: bullets,
          levels: [0, 1, 2, 3, 4].map((level) => ({
            level,
            format: LevelFormat.BULLET,
            text: "•",
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 260 } } },
          })),
        },
      ],
    },
    sections: [
      {
        properties: { page: { margin: { top: 1417, bottom: 1417, left: 1417, right: 1417 } } },
        footers: { default: footerOf(agreement.footer) },
        children: [
          new Paragraph({ children: [new TextRun({ text: agreement.kind, color: quiet })] }),
          new Paragraph({ text: agreement.title, heading: HeadingLevel.TITLE }),
          ...agreement.facts.map(factOf),
          ...agreement.sections.flatMap(sectionOf),
          ...signaturesOf(agreement),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function footerOf(text: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            children: [`${text}   `, PageNumber.CURRENT, "/", PageNumber.TOTAL_PAGES],
            color: quiet,
            size: 18,
          }),
        ],
      }),
    ],
  });
}

function factOf({ label, text }: PaperText): Paragraph {
  return new Paragraph({
    spacing: { after: 40 },
    children: [new TextRun({ text: `${label}: `, color: quiet }), new TextRun(text)],
  });
}

function sectionOf({ heading, text, columns }: PaperSection): (Paragraph | Table)[] {
  return [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1, keepNext: true }),
    ...noteOf(text),
    ...(columns.length > 0 ? [columnsOf(columns)] : []),
  ];
}

/** A note's lines as paragraphs and bullets; none for an empty note. */
function noteOf(text: string): Paragraph[] {
  if (text.trim() === "") return [];
  return parseFormatted(text).map(({ bullet, runs }) => {
    const place: IParagraphOptions =
      bullet === undefined ? {} : { numbering: { reference: bullets, level: bullet } };
    return new Paragraph({ ...place, spacing: { after: 80 }, children: runs.map(runOf) });
  });
}

function runOf({ text, bold, link }: Run): ParagraphChild {
  if (link === undefined) return new TextRun({ text, bold });
  return new ExternalHyperlink({ link, children: [new TextRun({ text, bold, style: "Hyperlink" })] });
}

function columnsOf(columns: PaperSection["columns"]): Table {
  const width = Math.floor(textWidth / columns.length);
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: columns.map(() => width),
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        tableHeader: true,
        children: columns.map(({ heading }) =>
          cell(width, [new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2, keepNext: true })], {
            ...noBorders,
            bottom: { style: BorderStyle.SINGLE, size: 6, color: "8A8886" },
          }),
        ),
      }),
      new TableRow({
        children: columns.map(({ texts }) => cell(width, texts.flatMap(labelledNote), noBorders)),
      }),
    ],
  });
}

function labelledNote({ label, text }: PaperText): Paragraph[] {
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 120, after: 20 },
      children: [new TextRun({ text: label, color: quiet, size: 19 })],
    }),
    ...noteOf(text),
  ];
}

type Borders = NonNullable<ConstructorParameters<typeof TableCell>[0]["borders"]>;

function cell(width: number, children: readonly Paragraph[], borders: Borders): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { right: 240, top: 40, bottom: 40 },
    borders,
    // Word calls a cell without a paragraph damaged.
    children: children.length > 0 ? [...children] : [new Paragraph("")],
  });
}

function signaturesOf({ signatures }: AgreementDocument): (Paragraph | Table)[] {
  const { heading, hint, lines } = signatures;
  const width = Math.floor(textWidth / Math.max(1, lines.length));
  const line = { style: BorderStyle.SINGLE, size: 6, color: "242424" };
  return [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1, keepNext: true }),
    new Paragraph({ keepNext: true, children: [new TextRun({ text: hint, color: quiet })] }),
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: lines.map(() => width),
      layout: TableLayoutType.FIXED,
      borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
      rows: [
        new TableRow({
          cantSplit: true,
          children: lines.map(({ party, said }) =>
            cell(
              width,
              [
                new Paragraph({ text: party, heading: HeadingLevel.HEADING_2, keepNext: true }),
                new Paragraph({ text: said, spacing: { before: 480 }, keepNext: true }),
              ],
              { ...noBorders, bottom: line },
            ),
          ),
        }),
        new TableRow({
          children: lines.map(({ under }) =>
            cell(
              width,
              [new Paragraph({ children: [new TextRun({ text: under, color: quiet, size: 18 })] })],
              noBorders,
            ),
          ),
        }),
      ],
    }),
  ];
}
