/**
 * The columns of a list: made where they are missing, never changed in kind, and completed where words, indexes or
 * looks are missing.
 */
import { bilingual as b } from "../../schema/bilingual.ts";
import type { ListDefinition } from "../../schema/define-list.ts";
import { columnFormat, isDepartmentFormat, type NamedDepartment } from "./column-format.ts";
import { columnTypes, columnXml } from "./column-xml.ts";
import { request } from "./request.ts";
import type { ListState, SiteState } from "./site-state.ts";
import type { Step } from "./step.ts";

export function planColumns(
  list: ListDefinition,
  there: ListState | undefined,
  state: SiteState,
  url: string,
  departments: readonly NamedDepartment[],
): Step[] {
  const steps: Step[] = [];
  const of = (label: string) => `${label} (${list.title.da})`;
  const en = (label: string) => `${label} (${list.title.en})`;
  for (const field of Object.values(list.fields)) {
    const column = there?.columns.get(field.column);
    const key = `${list.name}.${field.column}`;
    const target =
      field.kind === "lookup" || field.kind === "lookups" ? state.lists[field.target]?.id : undefined;
    const columnUrl = `${url}/fields/getbyinternalnameortitle('${field.column}')`;
    const named = b(of(field.label.da), en(field.label.en));
    if (column === undefined && field.column !== "Title") {
      const ready = there !== undefined && (target !== undefined || !("target" in field));
      // 2: on no content type yet; 8: with the internal name that the XML gives.
      const parameters = { SchemaXml: columnXml(field, target), Options: 2 + 8 };
      steps.push({
        phase: "columns",
        key: `column ${key}`,
        title: b(`Kolonnen ${named.da} oprettes`, `The column ${named.en} is made`),
        requests: ready ? [request(`${url}/fields/createfieldasxml`, { parameters })] : undefined,
      });
    } else if (column !== undefined && column.type !== columnTypes[field.kind]) {
      steps.push({
        phase: "columns",
        key: `type ${key}`,
        title: b(`Kolonnen ${named.da}`, `The column ${named.en}`),
        obstacle: b(
          `Kolonnen ${field.column} på ${list.name} er af typen ${column.type}, men skal være ${columnTypes[field.kind]}. Den indeholder måske data og ændres ikke. Omdøb eller slet den selv, og kør opsætningen igen.`,
          `The column ${field.column} on ${list.name} has the type ${column.type} but must be ${columnTypes[field.kind]}. It may hold data and is left alone. Delete it yourself and run the set-up again.`,
        ),
      });
      continue;
    }
    // "Title" is there from the start, named and required as SharePoint has it.
    if (
      field.column === "Title" &&
      (column?.required !== (field.required ?? false) || isFreshTitle(column.title, field.label.da))
    ) {
      const body = { Title: field.label.da, Required: field.required ?? false };
      steps.push({
        phase: "columns",
        key: `title ${key}`,
        title: b(`Kolonnen ${named.da} navngives`, `The column ${named.en} is named`),
        requests: there && [request(columnUrl, body, "MERGE")],
      });
    }
    const missing =
      column && field.kind === "choice"
        ? Object.values(field.choices).filter(({ da }) => !column.choices.includes(da))
        : [];
    if (column && missing.length > 0) {
      const words = missing.map(({ da }) => da);
      steps.push({
        phase: "columns",
        key: `choices ${key}`,
        title: b(
          `Kolonnen ${named.da} får ordene ${words.join(", ")}`,
          `The column ${named.en} gets the words ${words.join(", ")}`,
        ),
        requests: [request(columnUrl, { Choices: [...column.choices, ...words] }, "MERGE")],
      });
    }
    const unique = field.kind === "text" && field.unique === true;
    if (column && ((field.indexed && !column.indexed) || (unique && !column.unique))) {
      steps.push({
        phase: "indexes",
        key: `index ${key}`,
        title: b(`Kolonnen ${named.da} får indeks`, `The column ${named.en} gets an index`),
        requests: [
          request(columnUrl, { Indexed: true, ...(unique ? { EnforceUniqueValues: true } : {}) }, "MERGE"),
        ],
      });
    }
    const format = columnFormat(field, departments);
    const looks = column?.format ?? "";
    // What somebody has set there stays; only the names of departments follow the organisation.
    if (format !== undefined && (looks === "" || (isDepartmentFormat(looks) && looks !== format))) {
      steps.push({
        phase: "formats",
        key: `format ${key}`,
        title: b(`Kolonnen ${named.da} får sit udseende`, `The column ${named.en} gets its look`),
        requests: column && [request(columnUrl, { CustomFormatter: format }, "MERGE")],
      });
    }
  }
  return steps;
}

/** The names that SharePoint gives the column `Title` in Danish and English. */
function isFreshTitle(title: string, wanted: string): boolean {
  return title !== wanted && ["Titel", "Title"].includes(title);
}
