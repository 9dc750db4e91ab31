/**
 * The list definitions themselves: everything in them that the types cannot see and that SharePoint would punish later.
 */
import { describe, expect, it } from "vitest";
import type { Condition, ListDefinition, ListView } from "../../src/schema/define-list.ts";
import { noteLimit, textLimit, type Field } from "../../src/schema/field.ts";
import { lists } from "../../src/schema/lists/index.ts";

/** Names that views may use besides a list's own fields. */
const everyRow = ["id", "kind", "author", "editor", "createdAt", "modifiedAt"];
const ascii = /^[A-Za-z][A-Za-z0-9]*$/;
/** SharePoint's own columns, which ours must not be mistaken for. */
const taken =
  /^(ID|Author|Editor|Created|Modified|ContentType|ContentTypeId|Attachments|GUID|Order|File.*|_.*)$/i;
const indexable: readonly string[] = ["text", "number", "day", "flag", "choice", "person", "lookup"];

/** Those that occur more than once. */
function doubles(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function fieldsIn(condition: Condition): string[] {
  if ("all" in condition) return condition.all.flatMap(fieldsIn);
  if ("any" in condition) return condition.any.flatMap(fieldsIn);
  return "kind" in condition ? [] : [condition.field];
}

function kindsIn(condition: Condition): string[] {
  if ("all" in condition) return condition.all.flatMap(kindsIn);
  if ("any" in condition) return condition.any.flatMap(kindsIn);
  return "kind" in condition ? [condition.kind] : [];
}

function namesIn(view: ListView): string[] {
  const layout = view.layout ?? "list";
  const special =
    layout === "list" ? [] : "board" in layout ? [layout.board] : Object.values(layout.calendar);
  return [
    ...view.fields,
    ...(view.sort ?? []).map((name) => name.replace(/^-/, "")),
    ...(view.group ?? []),
    ...(view.where ? fieldsIn(view.where) : []),
    ...special,
  ];
}

/** What SharePoint would not take about a field. */
function tooMuch(field: Field): boolean {
  if (field.indexed && !indexable.includes(field.kind)) return true;
  if (field.kind === "text") return field.limit > textLimit || (field.unique === true && !field.indexed);
  return field.kind === "note" && field.limit > noteLimit;
}

describe("all lists together", () => {
  it("have names and content types that are used once", () => {
    const ids = lists.flatMap((list) =>
      Object.values(list.kinds).map((kind) => kind.contentTypeId.toUpperCase()),
    );
    expect(doubles(lists.map((list) => list.name.toLowerCase()))).toEqual([]);
    expect(doubles(ids)).toEqual([]);
    // SharePoint wants the names of content types, too, only once on a site.
    expect(doubles(lists.flatMap((list) => Object.values(list.kinds).map((kind) => kind.label.da)))).toEqual(
      [],
    );
    // One id must not begin another, since rows are told apart by the beginning of theirs.
    expect(ids.filter((id) => !/^0X0100[0-9A-F]{32}$/.test(id))).toEqual([]);
  });

  it("refer to lists that come before them, or to themselves", () => {
    const wrong = lists.flatMap((list, index) => {
      const before = lists.slice(0, index + 1).map(({ name }) => name);
      const fields = Object.values<Field>(list.fields);
      return fields.filter((field) => "target" in field && !before.includes(field.target));
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(lists.map((list): [string, ListDefinition] => [list.name, list]))("%s", (_, list) => {
  const fields = Object.values(list.fields);
  const kinds = Object.keys(list.kinds);

  it("has ASCII names that never need to change, each once", () => {
    expect(list.name).toMatch(ascii);
    const columns = fields.map((field) => field.column);
    // SharePoint cuts internal names at 32.
    expect(
      columns.filter((column) => !ascii.test(column) || taken.test(column) || column.length > 32),
    ).toEqual([]);
    expect(doubles(columns.map((column) => column.toLowerCase()))).toEqual([]);
    expect(Object.keys(list.fields).filter((name) => everyRow.includes(name))).toEqual([]);
    expect(columns).toContain("Title");
  });

  it("has labels in both languages, each once on a kind of row", () => {
    expect(fields.filter(({ label }) => label.da.trim() === "" || label.en.trim() === "")).toEqual([]);
    const twice = kinds.flatMap((kind) =>
      doubles(fields.filter(({ on }) => !on || on.includes(kind)).map(({ label }) => label.da)),
    );
    expect(twice).toEqual([]);
  });

  it("stays within SharePoint's limits", () => {
    expect(fields.filter((field) => field.indexed).length).toBeLessThanOrEqual(20);
    // Twelve joins to a query, of which author and editor are two; two are kept for later.
    const joins = fields.filter(({ kind }) => kind === "lookup" || kind === "lookups" || kind === "person");
    expect(joins.length).toBeLessThanOrEqual(8);
    expect(fields.filter(tooMuch)).toEqual([]);
  });

  it("has kinds that its fields know", () => {
    expect(kinds.length).toBeGreaterThan(0);
    expect(fields.filter(({ on }) => on?.length === 0 || on?.some((kind) => !kinds.includes(kind)))).toEqual(
      [],
    );
    expect(doubles(Object.values(list.kinds).map((kind) => kind.label.da))).toEqual([]);
  });

  it("has choices whose words differ and hold no quote", () => {
    const words = fields.flatMap((field) =>
      field.kind === "choice" ? [Object.values(field.choices).map((choice) => choice.da)] : [],
    );
    expect(words.flatMap(doubles)).toEqual([]);
    expect(words.flat().filter((word) => /['";#]/.test(word))).toEqual([]);
  });

  it("has views of fields and kinds that exist, one of them the default", () => {
    const known = [...Object.keys(list.fields), ...everyRow];
    expect(list.views.filter((view) => view.isDefault)).toHaveLength(1);
    expect(doubles(list.views.map((view) => view.name.toLowerCase()))).toEqual([]);
    expect(list.views.filter((view) => !ascii.test(view.name))).toEqual([]);
    expect(list.views.flatMap(namesIn).filter((name) => !known.includes(name))).toEqual([]);
    const kindsUsed = list.views.flatMap((view) => (view.where ? kindsIn(view.where) : []));
    expect(kindsUsed.filter((kind) => !kinds.includes(kind))).toEqual([]);
  });
});

it.each(
  lists.filter((list) => list.rights !== "common").map((list): [string, ListDefinition] => [list.name, list]),
)("%s, where departments write, keeps the keys by which rows are found", (_, list) => {
  expect(list.fields["departmentKey"]?.indexed).toBe(true);
  expect(list.fields["clientKey"]).toMatchObject({
    column: "ClientKey",
    unique: true,
    indexed: true,
    hidden: true,
  });
});
