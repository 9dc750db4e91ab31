/** `renderAsHtml`: the rows of a view as a plain table. */
import { camlContext, camlQuery } from "../items/caml-query.ts";
import { planPage, readRows } from "../items/page.ts";
import { escapeHtml, shownValue } from "../items/shown-values.ts";
import { streamColumns, streamFields } from "../items/stream-rows.ts";
import type { Call } from "../protocol/call.ts";
import { value } from "../protocol/reply.ts";
import { query, type Route } from "../protocol/route.ts";
import { parseViewXml } from "../query/view-xml.ts";
import type { List, View } from "../site/model.ts";
import { viewXml } from "../site/view-xml.ts";
import { ViewKind } from "./kinds.ts";

function cells(texts: readonly string[], tag: "th" | "td"): string {
  return `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join("")}</tr>`;
}

function viewHtml(call: Call, list: List, view: View): string {
  const page = camlQuery(call, list, {
    view: parseViewXml(viewXml(view), camlContext(call)),
    folder: "",
    paging: undefined,
    rowLimit: view.rowLimit,
  });
  const fields = streamFields(list, view.fields).filter((field) => !field.hidden && field.name !== "ID");
  const plan = planPage(call.site, call.access, page);
  const rows = readRows(call.site, list, plan, streamColumns(fields), page.top);
  const head = cells(
    fields.map((field) => escapeHtml(field.title)),
    "th",
  );
  const body = rows.map((row) =>
    cells(
      fields.map((field) => shownValue(call, field, row[field.name], "html")),
      "td",
    ),
  );
  return `<table>${head}${body.join("")}</table>`;
}

export const viewHtmlRoutes: readonly Route[] = [
  query(ViewKind, "renderAsHtml", [], (call, { list, view }) =>
    value(call, "RenderAsHtml", "Edm.String", viewHtml(call, list, view)),
  ),
];
