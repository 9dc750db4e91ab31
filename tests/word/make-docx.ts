/**
 * Makes Word documents for tests: with the docx library as people's documents are, and from raw WordprocessingML for
 * what it cannot write.
 */
import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from "docx";
import { strToU8, zipSync } from "fflate";

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const;

export interface DocxOptions {
  readonly header?: string;
  readonly footer?: string;
  readonly styles?: readonly {
    id: string;
    name: string;
    basedOn?: string;
    outlineLevel?: number;
    size?: number;
  }[];
}

function bullet(level: number) {
  return { level, format: LevelFormat.BULLET, text: "•", alignment: AlignmentType.LEFT };
}

function decimal(level: number, text: string) {
  return { level, format: LevelFormat.DECIMAL, text, alignment: AlignmentType.LEFT };
}

/** A document with these paragraphs and tables. */
export async function makeDocx(
  children: readonly FileChild[],
  options: DocxOptions = {},
): Promise<Uint8Array> {
  const document = new Document({
    numbering: {
      config: [
        { reference: "bullets", levels: [bullet(0), bullet(1), bullet(2)] },
        { reference: "headings", levels: [decimal(0, "%1."), decimal(1, "%1.%2"), decimal(2, "%1.%2.%3")] },
        { reference: "list", levels: [decimal(0, "%1)")] },
      ],
    },
    styles: {
      paragraphStyles: (options.styles ?? []).map(({ id, name, basedOn, outlineLevel, size }) => ({
        id,
        name,
        ...(basedOn === undefined ? {} : { basedOn }),
        ...(outlineLevel === undefined ? {} : { paragraph: { outlineLevel } }),
        ...(size === undefined ? {} : { run: { size: size * 2 } }),
      })),
    },
    sections: [
      {
        ...(options.header === undefined
          ? {}
          : { headers: { default: new Header({ children: [p(options.header)] }) } }),
        ...(options.footer === undefined
          ? {}
          : {
              footers: {
                default: new Footer({
                  children: [
                    new Paragraph({
                      children: [
                        new TextRun(options.footer),
                        new TextRun({ children: [PageNumber.CURRENT] }),
                      ],
                    }),
                  ],
                }),
              },
            }),
        children: [...children],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

export function title(text: string): Paragraph {
  return new Paragraph({ text, heading: HeadingLevel.TITLE });
}

/** A heading of a level from 1 to 5. */
export function h(level: 1 | 2 | 3 | 4 | 5, text: string): Paragraph {
  const heading = levels[level - 1];
  return new Paragraph({ text, ...(heading === undefined ? {} : { heading }) });
}

/** A heading that Word numbers. */
export function numberedHeading(level: 1 | 2 | 3, text: string): Paragraph {
  const heading = levels[level - 1];
  return new Paragraph({
    text,
    ...(heading === undefined ? {} : { heading }),
    numbering: { reference: "headings", level: level - 1 },
  });
}

export function styled(style: string, text: string): Paragraph {
  return new Paragraph({ text, style });
}

export function p(text: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ text, ...options });
}

export function bold(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, bold: true })] });
}

/** "**Mål:** text", the label in bold. */
export function lead(label: string, text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: label, bold: true }), new TextRun(` ${text}`)] });
}

export function large(text: string, size: number): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, size: size * 2 })] });
}

export function bullets(...texts: string[]): Paragraph[] {
  return texts.map((text) => new Paragraph({ text, numbering: { reference: "bullets", level: 0 } }));
}

export function subBullets(...texts: string[]): Paragraph[] {
  return texts.map((text) => new Paragraph({ text, numbering: { reference: "bullets", level: 1 } }));
}

export function numbered(...texts: string[]): Paragraph[] {
  return texts.map((text) => new Paragraph({ text, numbering: { reference: "list", level: 0 } }));
}

export function dashes(...texts: string[]): Paragraph[] {
  return texts.map((text) => p(`- ${text}`));
}

export type CellContent = string | readonly (Paragraph | Table)[] | { readonly below: true };

/** A table of rows; `{below: true}` is a cell merged with the one above it. */
export function table(...rows: (readonly CellContent[])[]): Table {
  return new Table({
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          children: cells.map((cell, column) => {
            const isMerged = typeof cell === "object" && "below" in cell;
            const next = rows[row + 1]?.[column];
            const isBegun = typeof next === "object" && "below" in next;
            return new TableCell({
              children: isMerged ? [p("")] : typeof cell === "string" ? [p(cell)] : [...cell],
              ...(isMerged
                ? { verticalMerge: VerticalMergeType.CONTINUE }
                : isBegun
                  ? { verticalMerge: VerticalMergeType.RESTART }
                  : {}),
            });
          }),
        }),
    ),
  });
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';

export interface RawParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly contentType?: string;
  /** Stands before the document element. */
  readonly prolog?: string;
  readonly extra?: Readonly<Record<string, Uint8Array>>;
}

/** A package of raw parts. */
export function rawDocx({
  body,
  styles,
  numbering,
  footnotes,
  contentType,
  prolog = "",
  extra = {},
}: RawParts): Uint8Array {
  const main =
    contentType ?? "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const parts = { styles, numbering, footnotes };
  const present = Object.entries(parts).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, text] as const],
  );
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relations = (targets: readonly (readonly [string, string])[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
      .map(
        ([kind, target], index) => `<Relationship Id="r${index}" Type="${type}/${kind}" Target="${target}"/>`,
      )
      .join("")}</Relationships>`;
  return zipSync({
    "[Content_Types].xml": xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    "_rels/.rels": xml(relations([["officeDocument", "word/document.xml"]])),
    "word/_rels/document.xml.rels": xml(relations(present.map(([name]) => [name, `${name}.xml`]))),
    "word/document.xml": xml(`${prolog}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(
      present.map(([name, text]) => [
        `word/${name}.xml`,
        xml(`<w:${name} ${namespaces}>${text}</w:${name}>`),
      ]),
    ),
    ...extra,
  });
}

function xml(text: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
}
