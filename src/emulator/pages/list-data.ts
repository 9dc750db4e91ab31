/**
 * What a list's page needs of the list: its views, its columns' names, and rows as `renderListDataAsStream` gives them.
 */
import type { Ask } from "./ask.ts";

export interface ViewFacts {
  readonly title: string;
  readonly url: string;
  readonly xml: string;
  readonly isDefault: boolean;
}

export interface ListFacts {
  readonly title: string;
  readonly description: string;
  readonly views: readonly ViewFacts[];
  /** Internal name -> display name, of the columns that forms show. */
  readonly columns: ReadonlyMap<string, string>;
}

type Json = Readonly<Record<string, unknown>>;

function text(value: unknown): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

function rowsOf(json: unknown, name: string): readonly Json[] {
  const rows = (json as Json | null)?.[name];
  return Array.isArray(rows) ? (rows as readonly Json[]) : [];
}

/** The list at a server-relative address; the status when the person may not see it or it is not there. */
export async function readList(ask: Ask, path: string): Promise<ListFacts | number> {
  const list = `web/GetList('${path.replaceAll("'", "''")}')`;
  const [facts, views, fields] = await Promise.all([
    ask(`${list}?$select=Title,Description`),
    ask(`${list}/views?$select=Title,ServerRelativeUrl,DefaultView,Hidden,ListViewXml`),
    ask(`${list}/fields?$select=InternalName,Title,Hidden`),
  ]);
  if ("status" in facts) return facts.status;
  if ("status" in views) return views.status;
  if ("status" in fields) return fields.status;
  const about = facts.json as Json;
  return {
    title: text(about["Title"]),
    description: text(about["Description"]),
    views: rowsOf(views.json, "value")
      .filter((view) => view["Hidden"] !== true)
      .map((view) => ({
        title: text(view["Title"]),
        url: text(view["ServerRelativeUrl"]),
        xml: text(view["ListViewXml"]),
        isDefault: view["DefaultView"] === true,
      })),
    columns: new Map(
      rowsOf(fields.json, "value")
        .filter((field) => field["Hidden"] !== true)
        .map((field) => [text(field["InternalName"]), text(field["Title"])]),
    ),
  };
}

/** The rows that a view's XML asks for, each value as the text that SharePoint's own list page shows. */
export async function readRows(
  ask: Ask,
  path: string,
  viewXml: string,
): Promise<readonly ReadonlyMap<string, string>[] | number> {
  const answer = await ask(`web/GetList('${path.replaceAll("'", "''")}')/RenderListDataAsStream`, {
    parameters: { ViewXml: viewXml, RenderOptions: 2 },
  });
  if ("status" in answer) return answer.status;
  return rowsOf(answer.json, "Row").map(
    (row) => new Map(Object.entries(row).map(([name, value]) => [name, shown(value)])),
  );
}

/** Persons and lookups come as lists of objects; all else is text already. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(", ");
  if (typeof value === "object" && value !== null) {
    const { title, lookupValue, Label } = value as Json;
    return text(title) || text(lookupValue) || text(Label);
  }
  return text(value);
}
