/** `RenderListDataAsStream`: what list pages read their rows with, by a view or by CAML. */
import { camlContext, camlQuery } from "../items/caml-query.ts";
import { planPage, readRows } from "../items/page.ts";
import { writeToken } from "../items/skip-token.ts";
import { streamColumns, streamFields, streamRow } from "../items/stream-rows.ts";
import type { Arguments } from "../protocol/arguments.ts";
import type { Call } from "../protocol/call.ts";
import { checkMembers } from "../protocol/entity-body.ts";
import { errors } from "../protocol/errors.ts";
import { jsonAnswer } from "../protocol/format.ts";
import { numberOf, textOf, type JsonObject } from "../protocol/json.ts";
import type { Answer } from "../protocol/message.ts";
import { value } from "../protocol/reply.ts";
import { operation, type Route } from "../protocol/route.ts";
import type { Predicate } from "../query/predicate.ts";
import { parseViewXml, type ViewQuery } from "../query/view-xml.ts";
import { viewXml } from "../site/view-xml.ts";
import { plainGuid } from "../site/identifiers.ts";
import type { List, View } from "../site/model.ts";
import { hexMask, Right } from "../site/permissions.ts";
import { scopeOfItem } from "../site/scopes.ts";
import { fieldProperties } from "../site/field-properties.ts";
import { folderScope, insideOfPath } from "../site/folders.ts";
import { ListKind } from "./kinds.ts";

const listDataOnly = new Set([0, 2]);
const contextInfo = 1;
const listSchema = 4;
const noView = "00000000-0000-0000-0000-000000000000";

function viewOf(call: Call, list: List): View | undefined {
  const id = call.query.get("view") ?? call.query.get("viewid");
  if (id === undefined) return list.views.find((view) => view.isDefault);
  return list.views.find((view) => view.id === plainGuid(id));
}

/** Filters in the address: `FilterField1=State&FilterValue1=Ny`, many values with `FilterFields1`/`;#`. */
function addressFilters(call: Call): Predicate[] {
  const filters: Predicate[] = [];
  for (let number = 1; number <= 20; number += 1) {
    const field =
      call.query.get(`filterfield${String(number)}`) ?? call.query.get(`filterfields${String(number)}`);
    const text =
      call.query.get(`filtervalue${String(number)}`) ?? call.query.get(`filtervalues${String(number)}`);
    if (field === undefined || text === undefined) continue;
    const name = { name: field, path: undefined };
    if (text === "") filters.push({ op: "isnull", field: name, negated: false });
    else filters.push({ op: "in", field: name, values: decodeURIComponent(text).split(";#") });
  }
  return filters;
}

function withAddress(call: Call, view: ViewQuery): ViewQuery {
  const filters = addressFilters(call);
  const sort = call.query.get("sortfield");
  const parts = view.where ? [view.where, ...filters] : filters;
  return {
    ...view,
    where: parts.length === 0 ? undefined : { op: "and", parts },
    orderBy:
      sort === undefined
        ? view.orderBy
        : [{ name: sort, descending: /^desc$/i.test(call.query.get("sortdir") ?? "") }],
  };
}

function pagingOf(call: Call, parameters: JsonObject): string | undefined {
  const given = textOf(parameters["Paging"]);
  if (given !== undefined && given !== "") return given;
  const pairs = [...call.query].filter(([name]) => /^(paged|pagedprev|p_.*)$/.test(name));
  if (pairs.length === 0) return undefined;
  const names: Record<string, string> = { paged: "Paged", pagedprev: "PagedPrev", p_id: "p_ID" };
  return new URLSearchParams(pairs.map(([name, text]) => [names[name] ?? name, text])).toString();
}

/** What a list page says of the rows it wants; the lacking would give other rows, or other columns. */
const renderMembers = {
  type: "SP.RenderListDataParameters",
  known: [
    "ViewXml",
    "Paging",
    "RenderOptions",
    "FolderServerRelativeUrl",
    "AddRequiredFields",
    "AllowMultipleValueFilterForTaxonomyFields",
  ],
  lacking: [
    "AddAllFields",
    "AddAllViewFields",
    "AddRegionalSettings",
    "AudienceTarget",
    "CategorizedInfo",
    "DatesInUtc",
    "ExpandGroups",
    "ExpandUserField",
    "FilterOutChannelFoldersInDefaultDocLib",
    "FirstGroupOnly",
    "ImageFieldsToTryRewriteToCdnUrls",
    "MergeDefaultView",
    "Modified",
    "OriginalDate",
    "OverrideViewXml",
    "QueryParams",
    "RenderURLFieldInJSON",
    "ReplaceGroup",
    "UniqueFieldName",
    "WithListItemId",
  ],
};
const overrideMembers = {
  type: "SP.RenderListDataOverrideParameters",
  known: [],
  lacking: [
    "CellToEdit",
    "FilterField1",
    "GroupReturnString",
    "Paged",
    "PageFirstRow",
    "SortDir",
    "SortField",
    "View",
  ],
};

function render(call: Call, list: List, args: Arguments): Answer {
  if (!call.access.onList(list, Right.Open)) throw errors.accessDenied();
  const parameters = args.optionalObject("parameters") ?? {};
  checkMembers(parameters, renderMembers);
  checkMembers(args.optionalObject("overrideParameters") ?? {}, overrideMembers);
  const xml = textOf(parameters["ViewXml"]) ?? "";
  const view = viewOf(call, list);
  const parsed = parseViewXml(xml === "" && view ? viewXml(view) : xml, camlContext(call));
  const query = withAddress(call, parsed);
  const names = query.fields.length === 0 ? (view?.fields ?? []) : query.fields;
  const folder = textOf(parameters["FolderServerRelativeUrl"]) ?? "";
  const limit = query.rowLimit ?? 30;
  const page = camlQuery(call, list, {
    view: query,
    folder,
    paging: pagingOf(call, parameters),
    rowLimit: limit,
  });
  const plan = planPage(call.site, call.access, page);
  const fields = streamFields(list, names);
  const keys = page.order.map(({ operand }, index) => `${operand.comparable} as k${String(index)}`);
  const rows = readRows(call.site, list, plan, [streamColumns(fields), ...keys].join(", "), page.top + 1);
  const shown = rows.slice(0, page.top);
  const data: JsonObject = { Row: shown.map((row) => streamRow(call, list, fields, names, row)) };
  Object.assign(data, frame(call, list, folder, shown.length, limit));
  const last = shown.at(-1);
  if (rows.length > page.top && last) {
    const values = page.order.map((_, index) => last[`k${String(index)}`] ?? null);
    const token = writeToken(Number(last["id"]), page.order, values);
    data["NextHref"] = `?${token}&PageFirstRow=${String(shown.length + 1)}&View=${view?.id ?? noView}`;
  }
  return jsonAnswer(
    call.format,
    200,
    JSON.stringify(wrapped(call, list, data, numberOf(parameters["RenderOptions"]) ?? 0)),
  );
}

/** What stands around the rows. */
function frame(call: Call, list: List, folder: string, count: number, limit: number): JsonObject {
  const inside = folder === "" ? "" : insideOfPath(call.site, list, folder);
  const mask = call.access.inScope(scopeOfItem(call.site, list, folderScope(call.site, list, inside)));
  return {
    FirstRow: count === 0 ? 0 : 1,
    FolderPermissions: hexMask(mask),
    LastRow: count,
    RowLimit: limit,
    FilterLink: "?",
    ForceNoHierarchy: "1",
    HierarchyHasIndention: "",
    CurrentFolderSpItemUrl: "",
  };
}

/** Any option beyond the rows moves them under `ListData`. */
function wrapped(call: Call, list: List, data: JsonObject, options: number): JsonObject {
  if (listDataOnly.has(options))
    return call.format === "verbose" ? { d: { RenderListDataAsStream: data } } : data;
  const whole: JsonObject = { wpq: "", Templates: {}, ListData: data };
  if ((options & contextInfo) !== 0) {
    Object.assign(whole, {
      listTitle: list.title,
      listUrlDir: list.rootPath,
      listName: `{${list.id.toUpperCase()}}`,
    });
  }
  if ((options & listSchema) !== 0) {
    whole["ListSchema"] = {
      LCID: String(call.site.document.localeId),
      Field: list.fields.map((field) => ({
        ...fieldProperties(call.site, list, field),
        Name: field.name,
        DisplayName: field.title,
      })),
    };
  }
  return whole;
}

/** The older call gives the same rows as text. */
function renderOld(call: Call, list: List, xml: string): Answer {
  const view = parseViewXml(xml, camlContext(call));
  const page = camlQuery(call, list, { view, folder: "", paging: undefined, rowLimit: view.rowLimit ?? 30 });
  const names = view.fields.length === 0 ? ["Title"] : view.fields;
  const fields = streamFields(list, names);
  const rows = readRows(
    call.site,
    list,
    planPage(call.site, call.access, page),
    streamColumns(fields),
    page.top,
  );
  const data = {
    Row: rows.map((row) => streamRow(call, list, fields, names, row)),
    FirstRow: 1,
    LastRow: rows.length,
  };
  return value(call, "RenderListData", "Edm.String", JSON.stringify(data));
}

export const renderListDataRoutes: readonly Route[] = [
  operation(ListKind, "RenderListDataAsStream", ["parameters", "overrideParameters"], render),
  operation(ListKind, "renderListData", ["viewXml"], (call, list, args) =>
    renderOld(call, list, args.text("viewXml")),
  ),
];
