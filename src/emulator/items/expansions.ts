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

/** Columns of a principal, with a person `p` or a group `g` behind its number. */
const ofPrincipal: Record<string, string> = {
  id: "r.ref",
  title: "coalesce(p.title, json_extract(g.document, '$.title'))",
  login: "coalesce(p.login, json_extract(g.document, '$.title'))",
  email: "coalesce(p.email, '')",
  job_title: "coalesce(p.job_title, '')",
  department: "coalesce(p.department, '')",
};

/** @throws Refusal 400 for names that are not exact */
function principalObject(field: Field, projection: Projection, format: Format): string {
  const row = new RowJson();
  addHead(row, format, "SP.Data.UserInfoItem", "r.ref");
  for (const name of projection.names) {
    const column = userColumns[name];
    if (column === undefined) throw errors.notExpanded(field.name);
    const shown = column.replaceAll(/\bu\.(\w+)/g, (_, part: string) => ofPrincipal[part] ?? "null");
    row.member(name, `json_quote(${shown})`);
  }
  return row.object();
}

/** Persons and groups by their numbers `r.ref`. */
const principals = `left join users p on p.id = r.ref left join groups g on g.id = r.ref
  where coalesce(p.id, g.id) is not null`;

/** Adds an expanded person or group, or several. */
function addPrincipals(row: RowJson, field: Field, projection: Projection, format: Format): void {
  const { sql, kind, name } = field;
  const object = principalObject(field, projection, format);
  if (kind === "user") {
    const inner = `(select ${object} from (select ${sql ?? "null"} as ref) r ${principals})`;
    row.optional(`coalesce(',${JSON.stringify(name).replaceAll("'", "''")}:' || ${inner}, '')`);
    return;
  }
  const each = `(select value as ref, key as at from json_each(${sql ?? "null"}))`;
  const rows = `(select json_group_array(json(o)) from (select ${object} as o from ${each} r ${principals} order by r.at))`;
  row.member(name, format === "verbose" ? `'{"results":' || ${rows} || '}'` : rows);
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
  if (kind === "user" || kind === "users") {
    addPrincipals(row, field, projection, format);
    return;
  }
  const target = lookupTarget(site, field);
  const object = lookupObject(site, field, projection, format);
  const table = `${target ? itemTable(target.number) : "(select null as id, 0 as scope)"} i`;
  let visible = "";
  if (target) {
    const scopes = access.readableScopes(target, Right.ViewListItems);
    if (scopes !== "all") visible = ` and i.scope in (${scopes.join(",")})`;
  }
  if (kind === "lookup") {
    // The inner alias i would hide the outer one, so the id crosses over under a name of its own.
    const inner = `(select ${object} from (select ${sql} as ref) r join ${table} on i.id = r.ref${visible})`;
    const label = JSON.stringify(name).replaceAll("'", "''");
    row.optional(`coalesce(',${label}:' || ${inner}, '')`);
    return;
  }
  const rows = `(select json_group_array(json(o)) from (select ${object} as o from (select ${sql} as refs) r,
    json_each(r.refs) m join ${table} on i.id = m.value${visible} order by m.key))`;
  row.member(name, format === "verbose" ? `'{"results":' || ${rows} || '}'` : rows);
}
