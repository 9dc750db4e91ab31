/**
 * A plan with what Word keeps beside the text: tracked changes, hidden text, fields, text boxes, footnotes, soft
 * hyphens, form fields.
 */
import { area, goal, plan, type PlanCase, years } from "../expected.ts";
import { rawDocx } from "../make-docx.ts";

const run = (text: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const para = (content: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const heading = (level: number, text: string): string =>
  para(run(text), `<w:pStyle w:val="Overskrift${level}"/>`);
const bullet = (content: string): string =>
  para(content, '<w:pStyle w:val="Listeafsnit"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;

const style = (id: string, name: string, more = ""): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;

const trackedChanges: PlanCase = {
  name: "tracked changes, hidden text, fields, text boxes, footnotes and soft hyphens",
  fileName: "sporet.docx",
  make: () =>
    rawDocx({
      styles:
        `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>` +
        style("Titel", "Title") +
        style("Overskrift1", "heading 1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
        style("Overskrift2", "heading 2", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') +
        style("Overskrift3", "heading 3", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') +
        style("Indholdsfortegnelse1", "toc 1") +
        style("Listeafsnit", "List Paragraph"),
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/></w:lvl></w:abstractNum>' +
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      footnotes: `<w:footnote w:id="2">${para(run("Tallet er fra 2024."))}</w:footnote>`,
      body: [
        para(run("Virksomhedsplan for Teknisk Service 2025"), '<w:pStyle w:val="Titel"/>'),
        para(
          `${field("begin")}<w:r><w:instrText>TOC \\o "1-3" \\h</w:instrText></w:r>${field("separate")}${run("1. Bygninger")}<w:r><w:tab/></w:r>${run("3")}`,
          '<w:pStyle w:val="Indholdsfortegnelse1"/>',
        ),
        para(`${run("1.1 Mål - Tætte tage")}<w:r><w:tab/></w:r>${run("3")}${field("end")}`),
        heading(1, "1. Bygninger"),
        para(
          run("Vi passer ") +
            `<w:del w:id="1" w:author="A"><w:r><w:delText>40</w:delText></w:r></w:del>` +
            `<w:ins w:id="2" w:author="A">${run("52")}</w:ins>` +
            run(" bygninger.") +
            '<w:r><w:footnoteReference w:id="2"/></w:r>' +
            run("Skjult note", "<w:vanish/>"),
        ),
        heading(2, "1.1 Mål - Tætte tage"),
        // The end of the first paragraph is deleted: both are one.
        para(run("Ingen bygning skal have"), '<w:rPr><w:del w:id="3" w:author="A"/></w:rPr>'),
        para(run(" utætte tage.")),
        heading(3, "Handlinger"),
        bullet(run("Efter\u00ADsyn hvert\u00A0år")),
        bullet(
          `<w:ins w:id="4" w:author="A">${run("Udskiftning på to skoler")}</w:ins>` +
            `<w:moveFrom w:id="5" w:author="A">${run(" flyttet væk")}</w:moveFrom>`,
        ),
        para(`<w:del w:id="6" w:author="A"><w:r><w:delText>Slettet punkt</w:delText></w:r></w:del>`),
        heading(3, "Målindikator"),
        para(
          '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>' +
            bullet(run("Højst ti skader om året")) +
            "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><v:textbox><w:txbxContent>" +
            bullet(run("Højst ti skader om året")) +
            "</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent></w:r>",
        ),
        `<w:sdt><w:sdtPr><w:alias w:val="felt"/></w:sdtPr><w:sdtContent>${bullet(
          `${field("begin")}<w:r><w:instrText>FORMTEXT</w:instrText></w:r>${field("separate")}${run("Skaderne tælles")}${field("end")}`,
        )}</w:sdtContent></w:sdt>`,
      ].join(""),
    }),
  leftOver: ["Tallet er fra 2024."],
  expected: plan({
    title: "Virksomhedsplan for Teknisk Service 2025",
    department: "Teknisk Service",
    period: years(2025),
    focusAreas: [
      area(
        "1",
        "Bygninger",
        "Vi passer 52 bygninger.",
        goal("1.1", "Tætte tage", {
          description: "Ingen bygning skal have utætte tage.",
          actions: ["Eftersyn hvert år", "Udskiftning på to skoler"],
          indicators: ["Højst ti skader om året", "Skaderne tælles"],
        }),
      ),
    ],
  }),
};

export const rawPlans: readonly PlanCase[] = [trackedChanges];
