/** The list definitions as the document `docs/data-model.md`. A test tells when it is not current. */
import type { ListDefinition, ListRights } from "./define-list.ts";
import type { Field } from "./field.ts";
import { lists } from "./lists/index.ts";

const rights: Readonly<Record<ListRights, string>> = {
  common: "Everyone reads, the secretariat writes.",
  department:
    "Everyone reads. A folder per department, in which its group may add, change and delete. The secretariat writes everywhere.",
  "department-append":
    "Everyone reads. A folder per department, in which its group may add, but neither change nor delete. The secretariat writes everywhere.",
  "common-and-department":
    "Everyone reads. A common folder, in which the secretariat writes, and a folder per department, in which its group may add, change and delete. The secretariat writes everywhere.",
};

/** The document's text. */
export function dataModel(): string {
  return [
    "# Data model",
    "",
    "Generated from `src/schema/lists` by `npm run data-model`. Change it there.",
    "",
    "Every list is a SharePoint list at `Lists/<name>`, with versioning, and content types for the kinds of rows. Besides the",
    "fields below, each row has SharePoint's own: id, version (ETag), content type, author, editor, created and modified.",
    "Hidden fields are kept by the program and stand in no form.",
    "",
    ...lists.flatMap(listSection),
  ].join("\n");
}

function listSection(list: ListDefinition): string[] {
  return [
    `## ${list.title.da} (\`${list.name}\`)`,
    "",
    list.description.en,
    rights[list.rights],
    "",
    "| Kind of row | Code | Content type | What it is |",
    "| --- | --- | --- | --- |",
    ...Object.entries(list.kinds).map(([code, kind]) =>
      row(kind.label.da, `\`${code}\``, `\`${kind.contentTypeId}\``, kind.description.en),
    ),
    "",
    "| Field | Code | Column | Content | On |",
    "| --- | --- | --- | --- | --- |",
    ...Object.entries(list.fields).map(([code, field]) =>
      row(field.label.da, `\`${code}\``, `\`${field.column}\``, contentOf(field), onOf(list, field)),
    ),
    "",
    "| View | Address | Layout |",
    "| --- | --- | --- |",
    ...list.views.map((view) => {
      const layout = view.layout ?? "list";
      const word = layout === "list" ? "list" : "board" in layout ? "board" : "calendar";
      return row(view.title.da, `\`${view.name}.aspx\``, view.isDefault ? `${word}, default` : word);
    }),
    "",
  ];
}

function contentOf(field: Field): string {
  const marks = [
    field.required ? "required" : "",
    field.kind === "text" && field.unique ? "unique" : "",
    field.indexed ? "indexed" : "",
    field.hidden ? "hidden" : "",
  ].filter((mark) => mark !== "");
  const what = [kindOf(field), ...marks].join(", ");
  return field.description ? `${what}. ${field.description.en}` : what;
}

function kindOf(field: Field): string {
  switch (field.kind) {
    case "text":
      return `text up to ${field.limit}`;
    case "note":
      return "text over several lines";
    case "number":
      return field.decimals === 0 ? "whole number" : `number with up to ${field.decimals} decimals`;
    case "day":
      return "calendar day";
    case "flag":
      return "yes or no";
    case "choice":
      return Object.entries(field.choices)
        .map(([code, choice]) => `${choice.da} (\`${code}\`)`)
        .join(", ");
    case "person":
      return "person";
    case "lookup":
      return `a row of \`${field.target}\``;
    case "lookups":
      return `rows of \`${field.target}\``;
    case "links":
    default:
      return "links, a line each: address, space, title";
  }
}

function onOf(list: ListDefinition, field: Field): string {
  return field.on ? field.on.map((kind) => list.kinds[kind]?.label.da ?? kind).join(", ") : "all";
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
