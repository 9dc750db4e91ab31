/**
 * A list as a page: its views to choose among, and the chosen one's rows, grouped as it says. Plainer than SharePoint's
 * own, with the same rows.
 */
import { escapeHtml as safe, page } from "./html.ts";
import type { ListFacts, ViewFacts } from "./list-data.ts";

const titleColumns: ReadonlySet<string> = new Set(["LinkTitle", "LinkTitleNoMenu", "Title"]);

/** The columns that a view shows, in order. */
export function columnsOf(viewXml: string): readonly string[] {
  const fields = /<ViewFields>(.*?)<\/ViewFields>/s.exec(viewXml)?.[1] ?? "";
  return [...fields.matchAll(/Name="([^"]+)"/g)].map((match) => match[1] ?? "");
}

function groupOf(viewXml: string): string | undefined {
  const group = /<GroupBy[^>]*>(.*?)<\/GroupBy>/s.exec(viewXml)?.[1] ?? "";
  return /Name="([^"]+)"/.exec(group)?.[1];
}

type Row = ReadonlyMap<string, string>;

/** The page's HTML. `path` is the list's server-relative address. */
export function listPage(list: ListFacts, view: ViewFacts, rows: readonly Row[], path: string): string {
  const columns = columnsOf(view.xml);
  const nameOf = (column: string) =>
    titleColumns.has(column) ? (list.columns.get("Title") ?? column) : (list.columns.get(column) ?? column);
  const cell = (row: Row, column: string) => {
    if (!titleColumns.has(column)) return safe(row.get(column) ?? "");
    const id = row.get("ID") ?? "";
    return `<a href="${safe(`${path}/DispForm.aspx?ID=${id}`)}">${safe(row.get("Title") || `#${id}`)}</a>`;
  };
  const table = (some: readonly Row[]) =>
    `<table><thead><tr>${columns.map((column) => `<th scope="col">${safe(nameOf(column))}</th>`).join("")}</tr></thead><tbody>${some
      .map((row) => `<tr>${columns.map((column) => `<td>${cell(row, column)}</td>`).join("")}</tr>`)
      .join("")}</tbody></table>`;
  const group = groupOf(view.xml);
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = group === undefined ? "" : (row.get(group) ?? "");
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const views = list.views
    .map(
      (one) =>
        `<a href="${safe(one.url)}"${one === view ? ' aria-current="page"' : ""}>${safe(one.title)}</a>`,
    )
    .join("");
  const body = [...groups]
    .map(
      ([key, some]) =>
        (group === undefined ? "" : `<h2>${safe(key || "–")} (${some.length})</h2>`) + table(some),
    )
    .join("");
  return page(
    `${list.title} – ${view.title}`,
    `<h1>${safe(list.title)}</h1><p>${safe(list.description)}</p><nav aria-label="Visninger">${views}</nav>${body || "<p>Der er ingen rækker i visningen.</p>"}`,
  );
}
