/** The columns a new site offers its lists: the usual ones, with SharePoint's ids, names and groups. */
import { danish } from "../site/default-names.ts";
import type { FieldDocument } from "../site/field.ts";
import { systemFields } from "../site/system-fields.ts";
import { titledIn } from "../site/english-titles.ts";

const groups = {
  base: ["Basiskolonner", "Base Columns"],
  contacts: ["Kernekolonner for kontakter og kalender", "Core Contact and Calendar Columns"],
  documents: ["Kernedokumentkolonner", "Core Document Columns"],
  tasks: ["Kernekolonner for opgaver og problemer", "Core Task and Issue Columns"],
  hidden: ["_Hidden", "_Hidden"],
} as const;

type Attributes = Record<string, string>;
interface SiteColumn {
  id: string;
  name: string;
  titles: readonly [danish: string, english: string];
  type: string;
  group: keyof typeof groups;
  attributes?: Attributes;
  /** Danish and English. */
  choices?: readonly [readonly string[], readonly string[]];
}

const note: Attributes = { NumLines: "6", RichText: "FALSE" };
const day: Attributes = { Format: "DateOnly" };
const person: Attributes = { List: "UserInfo" };

function column(
  id: string,
  name: string,
  titles: readonly [string, string],
  type: string,
  group: keyof typeof groups,
  more: Pick<SiteColumn, "attributes" | "choices"> = {},
): SiteColumn {
  return { id, name, titles, type, group, ...more };
}

const priorities = [
  ["(1) Høj", "(2) Normal", "(3) Lav"],
  ["(1) High", "(2) Normal", "(3) Low"],
] as const;
const statuses = [
  ["Ikke startet", "I gang", "Fuldført", "Udsat", "Venter på en anden"],
  ["Not Started", "In Progress", "Completed", "Deferred", "Waiting on someone else"],
] as const;

const columns: readonly SiteColumn[] = [
  column("c29e077d-f466-4d8e-8bbe-72b66c5f205c", "URL", ["URL-adresse", "URL"], "URL", "base"),
  column("9da97a8a-1da5-4a77-98d3-4bc10456e700", "Comments", ["Noter", "Notes"], "Note", "base", {
    attributes: note,
  }),
  column("b66e9b50-a28e-469b-b1a0-af0e45486874", "Keywords", ["Nøgleord", "Keywords"], "Note", "documents", {
    attributes: note,
  }),
  column("246d0907-637c-46b7-9aa0-0bb914daa832", "_Author", ["Forfatter", "Author"], "Text", "documents"),
  column(
    "52578fc3-1f01-4f4d-b016-94ccbcf428cf",
    "_Comments",
    ["Kommentarer", "Comments"],
    "Note",
    "documents",
    { attributes: note },
  ),
  column(
    "53101f38-dd2e-458c-b245-0c236cc13d1a",
    "AssignedTo",
    ["Tildelt til", "Assigned To"],
    "User",
    "tasks",
    { attributes: person },
  ),
  column(
    "64cd368d-2f95-4bfc-a1f9-8d4324ecb007",
    "StartDate",
    ["Startdato", "Start Date"],
    "DateTime",
    "tasks",
    { attributes: day },
  ),
  column(
    "cd21b4c2-6841-4f9e-a23a-738a65f99889",
    "TaskDueDate",
    ["Forfaldsdato", "Due Date"],
    "DateTime",
    "tasks",
    { attributes: day },
  ),
  column(
    "d2311440-1ed6-46ea-b46d-daa643dc3886",
    "PercentComplete",
    ["% fuldført", "% Complete"],
    "Number",
    "tasks",
    { attributes: { Percentage: "TRUE", Min: "0", Max: "1" } },
  ),
  column("a8eb573e-9e11-481a-a8c9-1104a54b2fbd", "Priority", ["Prioritet", "Priority"], "Choice", "tasks", {
    choices: priorities,
  }),
  column(
    "c15b34c3-ce7d-490a-b133-3f4de8801b76",
    "TaskStatus",
    ["Opgavestatus", "Task Status"],
    "Choice",
    "tasks",
    { choices: statuses },
  ),
  column("7662cd2c-f069-4dba-9e35-082cf976e170", "Body", ["Brødtekst", "Body"], "Note", "hidden", {
    attributes: { NumLines: "6", RichText: "TRUE" },
  }),
  column("4a722dd4-d406-4356-93f9-2550b8f50dd0", "FirstName", ["Fornavn", "First Name"], "Text", "contacts"),
  column("475c2610-c157-4b91-9e2d-6855031b3538", "FullName", ["Fulde navn", "Full Name"], "Text", "contacts"),
  column("038d1503-4629-40f6-adaf-b47d1ab2d4fe", "Company", ["Firma", "Company"], "Text", "contacts"),
  column("c4e0f350-52cc-4ede-904c-dd71a3d11f7d", "JobTitle", ["Stilling", "Job Title"], "Text", "contacts"),
  column("fce16b4c-fe53-4793-aaab-b4892e736d15", "EMail", ["E-mail", "E-Mail"], "Text", "contacts"),
  column(
    "fd630629-c165-4513-b43c-fdb16b86a14d",
    "WorkPhone",
    ["Arbejdstelefon", "Business Phone"],
    "Text",
    "contacts",
  ),
  column(
    "2a464df1-44c1-4851-949d-fcd270f0ccf2",
    "CellPhone",
    ["Mobiltelefon", "Mobile Number"],
    "Text",
    "contacts",
  ),
  column("fc2e188e-ba91-48c9-9dd3-16431afddd50", "WorkAddress", ["Adresse", "Address"], "Note", "contacts", {
    attributes: note,
  }),
  column("6ca7bd7f-b490-402e-af1b-2813cf087b1e", "WorkCity", ["By", "City"], "Text", "contacts"),
  column(
    "9a631556-3dac-49db-8d2f-fb033b0fdc24",
    "WorkZip",
    ["Postnummer", "ZIP/Postal Code"],
    "Text",
    "contacts",
  ),
  // Its Danish title is not known to us.
  column(
    "3c0e9e00-8fcc-479f-9d8d-3447cda34c5b",
    "OtherAddressCountry",
    ["Other Address Country/Region", "Other Address Country/Region"],
    "Text",
    "contacts",
  ),
  column("288f5f32-8462-4175-8f09-dd7ba29359a9", "Location", ["Sted", "Location"], "Text", "contacts"),
  column(
    "2684f9f2-54be-429f-ba06-76754fc056bf",
    "EndDate",
    ["Sluttidspunkt", "End Time"],
    "DateTime",
    "hidden",
    { attributes: { Format: "DateTime" } },
  ),
];

/** The columns of a new site in a language. Those that every list has come first. */
export function siteColumns(language: number): FieldDocument[] {
  const words = language === danish ? 0 : 1;
  const base = systemFields(true)
    .filter((field) => !["LinkFilename"].includes(field.name))
    .map((field) => titledIn(language, field))
    .map((field): FieldDocument => {
      const group = groups[field.name === "Title" ? "base" : "hidden"][words];
      return { ...field, attributes: { ...field.attributes, Group: group } };
    });
  const offered = columns.map(({ id, name, titles, type, group, attributes, choices }): FieldDocument => ({
    id,
    name,
    title: titles[words],
    type,
    attributes: { ...attributes, Group: groups[group][words] },
    ...(choices ? { choices: [...choices[words]] } : {}),
  }));
  return [...base, ...offered];
}
