/** One row as a page: every column that has something in it. */
import { escapeHtml as safe, page } from "./html.ts";
import type { ListFacts } from "./list-data.ts";

/** The XML that asks for one row with all columns that forms show. */
export function itemViewXml(list: ListFacts, id: number): string {
  const fields = [...list.columns.keys()].map((name) => `<FieldRef Name="${name}" />`).join("");
  return `<View Scope="RecursiveAll"><ViewFields>${fields}</ViewFields><Query><Where><Eq><FieldRef Name="ID" /><Value Type="Counter">${id}</Value></Eq></Where></Query><RowLimit>1</RowLimit></View>`;
}

/** Columns that say the same as another, or nothing to people. */
const leftOut =
  /^(LinkTitle|LinkTitleNoMenu|Edit|DocIcon|ItemChildCount|FolderChildCount|_|Compliance|App(Author|Editor))/;

export function itemPage(list: ListFacts, row: ReadonlyMap<string, string>, listUrl: string): string {
  const lines = [...list.columns]
    .filter(([name]) => !leftOut.test(name) && (row.get(name) ?? "") !== "")
    .map(
      ([name, title]) => `<tr><th scope="row">${safe(title)}</th><td>${safe(row.get(name) ?? "")}</td></tr>`,
    )
    .join("");
  const title = row.get("Title") || `#${row.get("ID") ?? ""}`;
  return page(
    `${title} – ${list.title}`,
    `<nav><a href="${safe(listUrl)}">${safe(list.title)}</a></nav><h1>${safe(title)}</h1><table><tbody>${lines}</tbody></table>`,
  );
}
