/**
 * Rows that a site begins with and has not yet: the organisation file's areas, departments and units, and the lists'
 * own defaults. Rows that are there belong to the secretariat.
 */
import { bilingual as b } from "../../schema/bilingual.ts";
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Draft } from "../../schema/entity.ts";
import { organisation as definition } from "../../schema/lists/organisation.ts";
import { addPart } from "../writing/core/new-row.ts";
import type { Site } from "../sending/connect.ts";
import type { DepartmentEntry, OrganisationFile, UnitEntry } from "./organisation-file.ts";
import type { SiteState } from "./site-state.ts";
import type { Step } from "./step.ts";

type Kind = keyof typeof definition.kinds;

interface Entry {
  readonly kind: Kind;
  readonly unit: UnitEntry;
  /** The key of what it belongs to. */
  readonly parent: string | undefined;
  readonly order: number;
}

export function planRows(
  site: Site,
  lists: readonly ListDefinition[],
  organisation: OrganisationFile,
  state: SiteState,
): Step[] {
  return [
    ...(lists.some((list) => list.name === definition.name) ? planUnits(site, organisation, state) : []),
    ...lists.flatMap((list) => planDefaults(site, list, state)),
  ];
}

function planUnits(site: Site, organisation: OrganisationFile, state: SiteState): Step[] {
  const there = state.lists[definition.name];
  const ready = isReady(definition, state);
  return entriesOf(organisation).flatMap(({ kind, unit, parent, order }): Step[] => {
    if (there?.keys.has(unit.key)) return [];
    const parentId = parent === undefined ? undefined : there?.keys.get(parent);
    const draft: Draft<typeof definition> = {
      title: unit.title,
      key: unit.key,
      order,
      parent: parentId,
      ...(unit.head === undefined ? {} : { head: { name: unit.head, email: unit.head } }),
    };
    const row = { kind, draft, department: "", clientKey: "" };
    const isPossible = ready && (parent === undefined || parentId !== undefined);
    return [
      {
        phase: "rows",
        key: `row ${unit.key}`,
        title: b(
          `${definition.kinds[kind].label.da} ${unit.title}`,
          `${definition.kinds[kind].label.en} ${unit.title}`,
        ),
        requests: isPossible ? [{ row: addPart(site, definition, row), list: definition.name }] : undefined,
      },
    ];
  });
}

function planDefaults(site: Site, list: ListDefinition, state: SiteState): Step[] {
  const there = state.lists[list.name];
  return (list.defaults ?? []).flatMap(({ kind, values }): Step[] => {
    if (there?.keys.has(values.key)) return [];
    const row = { kind, draft: values, department: "", clientKey: "" };
    const title = String(values["title"] ?? values.key);
    return [
      {
        phase: "rows",
        key: `row ${list.name} ${values.key}`,
        title: b(`${list.title.da}: ${title}`, `${list.title.en}: ${title}`),
        requests: isReady(list, state) ? [{ row: addPart(site, list, row), list: list.name }] : undefined,
      },
    ];
  });
}

/** Whether rows with keys can be made: the list has the key's column and our kinds of row. */
function isReady(list: ListDefinition, state: SiteState): boolean {
  const there = state.lists[list.name];
  const key = list.fields["key"]?.column;
  if (there === undefined || key === undefined || !there.columns.has(key)) return false;
  return there.contentTypes.some((type) => isOurs(list, type.id));
}

function isOurs(list: ListDefinition, contentTypeId: string): boolean {
  const id = contentTypeId.toUpperCase();
  return Object.values(list.kinds).some((kind) => id.startsWith(kind.contentTypeId.toUpperCase()));
}

function entriesOf(organisation: OrganisationFile): Entry[] {
  const entries: Entry[] = [];
  const add = (kind: Kind, unit: UnitEntry, parent: string | undefined) =>
    entries.push({ kind, unit, parent, order: entries.length + 1 });
  const addDepartment = (department: DepartmentEntry, parent: string | undefined) => {
    add("department", department, parent);
    for (const unit of department.units) add("unit", unit, department.key);
  };
  for (const area of organisation.areas) {
    add("directorArea", area, undefined);
    for (const department of area.departments) addDepartment(department, area.key);
  }
  for (const department of organisation.staff) addDepartment(department, undefined);
  return entries;
}
