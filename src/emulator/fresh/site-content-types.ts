/** The content types of a new site, with SharePoint's ids. */
import { danish } from "../site/default-names.ts";
import type { ContentType } from "../site/model.ts";

const groups = {
  list: ["Listeindholdstyper", "List Content Types"],
  document: ["Dokumentindholdstyper", "Document Content Types"],
  folder: ["Mappeindholdstyper", "Folder Content Types"],
  hidden: ["_Hidden", "_Hidden"],
} as const;

type Kind = readonly [
  id: string,
  group: keyof typeof groups,
  names: readonly [danish: string, english: string],
  /** Columns beyond the title. */
  fields?: readonly string[],
];

const kinds: readonly Kind[] = [
  ["0x", "hidden", ["System", "System"]],
  ["0x01", "list", ["Element", "Item"]],
  ["0x0101", "document", ["Dokument", "Document"], ["FileLeafRef"]],
  ["0x010101", "document", ["Formular", "Form"], ["FileLeafRef"]],
  ["0x010102", "document", ["Billede", "Picture"], ["FileLeafRef", "Keywords", "Comments"]],
  ["0x010105", "document", ["Masterside", "Master Page"], ["FileLeafRef"]],
  ["0x010108", "document", ["Wikiside", "Wiki Page"], ["FileLeafRef"]],
  ["0x010109", "document", ["Basisside", "Basic Page"], ["FileLeafRef"]],
  ["0x01010901", "document", ["Webdelsside", "Web Part Page"], ["FileLeafRef"]],
  ["0x01010A", "document", ["Link til et dokument", "Link to a Document"], ["FileLeafRef", "URL"]],
  ["0x01010B", "document", ["Dublin Core-kolonner", "Dublin Core Columns"], ["FileLeafRef", "_Author"]],
  ["0x0101009D1CB255DA76424F860D91F20E6C4118", "document", ["Webstedsside", "Site Page"], ["FileLeafRef"]],
  ["0x0102", "list", ["Begivenhed", "Event"], ["Location", "StartDate", "EndDate", "Comments"]],
  ["0x0103", "list", ["Problem", "Issue"], ["AssignedTo", "Priority", "Comments", "TaskDueDate"]],
  ["0x0104", "list", ["Meddelelse", "Announcement"], ["Body"]],
  ["0x0105", "list", ["Link", "Link"], ["URL", "Comments"]],
  ["0x0106", "list", ["Kontaktperson", "Contact"], ["FirstName", "FullName", "EMail", "Company", "JobTitle"]],
  ["0x0107", "list", ["Besked", "Message"], ["Body"]],
  [
    "0x0108",
    "list",
    ["Opgave", "Task"],
    ["Priority", "TaskStatus", "PercentComplete", "AssignedTo", "Body", "StartDate", "TaskDueDate"],
  ],
  ["0x0110", "list", ["Blogindlæg", "Post"], ["Body"]],
  ["0x0111", "list", ["Kommentar", "Comment"], ["Body"]],
  ["0x0120", "folder", ["Mappe", "Folder"], ["FileLeafRef"]],
  ["0x012002", "folder", ["Diskussion", "Discussion"], ["Body"]],
  ["0x012004", "folder", ["Opsummeringsopgave", "Summary Task"], ["FileLeafRef"]],
];

function fieldsOf(id: string, more: readonly string[]): ContentType["fields"] {
  const isNamedByFile = more.includes("FileLeafRef");
  return [
    { name: "ContentType", required: false, hidden: false },
    { name: "Title", required: id !== "0x" && !isNamedByFile, hidden: false },
    ...more.map((name) => ({ name, required: name === "FileLeafRef", hidden: false })),
  ];
}

/** The content types of a new site in a language. */
export function siteContentTypes(language: number): ContentType[] {
  const words = language === danish ? 0 : 1;
  const create = (name: string): string =>
    language === danish ? `Opret: ${name.toLowerCase()}.` : `Create a new ${name.toLowerCase()}.`;
  return kinds.map(([id, group, names, more = []]): ContentType => ({
    id,
    name: names[words],
    description: id === "0x" ? "" : create(names[words]),
    group: groups[group][words],
    hidden: false,
    readOnly: false,
    sealed: id === "0x",
    fields: id === "0x" ? [] : fieldsOf(id, more),
    settings: {},
  }));
}
