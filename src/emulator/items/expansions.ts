/** `$expand` of persons and lookups on items, as subqueries that SQLite turns into nested JSON. */
import { errors } from "../protocol/errors.ts";
import type { Format } from "../protocol/format.ts";
import type { Projection } from "../protocol/query-options.ts";
import { lookupTarget } from "../query/lookup-target.ts";
import { fieldByProperty, userColumns } from "../query/operand.ts";
import type { Access } from "../site/access.ts";
import type { Field } from "../site/field.ts";
import { Right } from "../site/permissions.ts";
import type { Site } from "../site/site.ts";
import { itemTable } from "../storage/item-table.ts";
import { addField, RowJson } from "./row-json.ts";

const userNames: Record<string, string> = {
  id: "Id",
  title: "Title",
  email: "EMail",
  name: "Name",
  loginname: "LoginName",
  username: "UserName",
  sipaddress: "SipAddress",
  jobtitle: "JobTitle",
  department: "Department",
  firstname: "FirstName",
  lastname: "LastName",
};

const shownOfUser = ["Id", "Title", "EMail", "Name", "JobTitle", "Department"];

function userObject(projection: Projection, format: Format): string {
  const row = new RowJson();
  addHead(row, format, "SP.Data.UserInfoItem", "u.id");
  for (const name of projection.names.length === 0 ? shownOfUser : projection.names) {
    const column = userColumns[name.toLowerCase()];
    if (column === undefined) throw errors.unknownSelect(name);
    row.member(userNames[name.toLowerCase()] ?? name, `json_quote(${column})`);
  }
  return row.object();
}

function addHead(row: RowJson, format: Format, type: string, id: string): void {
  if (format === "minimalmetadata") row.text(`,"odata.type":"${type}","odata.id":"`).value(id).text(`"`);
  if (format === "verbose") row.text(`,"__metadata":{"id":"`).value(id).text(`","type":"${type}"}`);
}

function lookupObject(site: Site, field: Field, projection: Projection, format: Format): string {
  const list = lookupTarget(site, field);
  if (!list) return "'{}'";
  const row = new RowJson();
  addHead(row, format, `SP.Data.${list.entityTypeName}Item`, "i.guid");
  const shown = field.attributes["ShowField"] ?? "Title";
  for (const name of projection.names.length === 0 ? ["Id", shown] : projection.names) {
    const found = fieldByProperty(list, name);
    if (!found) throw errors.unknownSelect(name);
    if (found.field.name === "ID") row.member(name === "ID" ? "ID" : "Id", "json_quote(i.id)");
    else addField(row, found.field, format);
  }
  return row.object();
}

/** Adds one expanded reference; an empty single reference is left out, as light JSON does. */
export function addExpansion(
  row: RowJson,
  site: Site,
  access: Access,
  field: Field,
  projection: Projection,
  format: Format,
): void {
  const { sql, kind, name } = field;
  if (sql === undefined) return;
  const isUser = kind === "user" || kind === "users";
  const target = isUser ? undefined : lookupTarget(site, field);
  const object = isUser ? userObject(projection, format) : lookupObject(site, field, projection, format);
  const table = isUser
    ? "users u"
    : `${target ? itemTable(target.number) : "(select null as id, 0 as scope)"} i`;
  const id = isUser ? "u.id" : "i.id";
  let visible = "";
  if (target) {
    const scopes = access.readableScopes(target, Right.ViewListItems);
    if (scopes !== "all") visible = ` and i.scope in (${scopes.join(",")})`;
  }
  if (kind === "user" || kind === "lookup") {
    // The inner alias i would hide the outer one, so the id crosses over under a name of its own.
    const inner = `(select ${object} from (select ${sql} as ref) r join ${table} on ${id} = r.ref${visible})`;
    const label = JSON.stringify(name).replaceAll("'", "''");
    row.optional(`coalesce(',${label}:' || ${inner}, '')`);
    return;
  }
  const rows = `(select json_group_array(json(o)) from (select ${object} as o from (select ${sql} as refs) r,
    json_each(r.refs) m join ${table} on ${id} = m.value${visible} order by m.key))`;
  row.member(name, format === "verbose" ? `'{"results":' || ${rows} || '}'` : rows);
}
