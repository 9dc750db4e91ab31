/** Changing a row: always with the version it was read with, so that nobody's work is overwritten. */
import { bilingual } from "../../schema/bilingual.ts";
import { check } from "../../schema/check.ts";
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Draft, Entity, Issue } from "../../schema/entity.ts";
import { listPath, type Site } from "../sending/connect.ts";
import { toJson } from "./draft.ts";
import { ConflictError, SharePointError } from "../sending/errors.ts";
import { peopleIn, withPeopleKnown } from "../people/people.ts";
import { columnsOf, toEntity } from "../reading/row.ts";

/**
 * Writes the fields of `draft` into the row and gives its new version. Throws a ConflictError with both editions when somebody else has
 * changed the row since `entity` was read, and other SharePointErrors.
 */
export async function updateRow<L extends ListDefinition>(
  site: Site,
  list: L,
  entity: Entity<L>,
  draft: Draft<L>,
): Promise<{ readonly version: string }> {
  requireNone(check(list, entity.kind, draft, { change: true }));
  const known = await withPeopleKnown(site, list, draft);
  requireNone(strangersIn(list, known));
  const json = toJson(list, known);
  let uncertain = false;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const item = site.sp.web.getList(listPath(site, list)).items.getById(entity.id);
      const { etag } = (await item.update(json, entity.version)) as { etag?: string };
      // A browser may not be shown the header from another origin.
      return { version: etag || (await readRow(site, list, entity.id)).version };
    } catch (error) {
      if (!(error instanceof SharePointError)) throw error;
      if (!error.outcomeUnknown && error.kind !== "conflict") throw error;
      const theirs = await readRow(site, list, entity.id);
      const landed = (uncertain || error.outcomeUnknown) && rowHolds(list, theirs, json);
      if (landed && theirs.version !== entity.version) return { version: theirs.version };
      if (theirs.version !== entity.version) {
        throw new ConflictError<L>(theirs, draft, { facts: error.facts, code: error.code, cause: error });
      }
      if (attempt >= 3) throw error;
      // Nothing has happened yet, and the version keeps a second sending from overwriting anything.
      uncertain = true;
    }
  }
}

/** One row as it stands now. */
export async function readRow<L extends ListDefinition>(site: Site, list: L, id: number): Promise<Entity<L>> {
  const { select, expand } = columnsOf(list);
  const item = site.sp.web
    .getList(listPath(site, list))
    .items.getById(id)
    .select(...select)
    .expand(...expand);
  const { body } = await site.send({ method: "GET", url: item.toRequestUrl() });
  try {
    return toEntity(list, JSON.parse(body));
  } catch (cause) {
    throw new SharePointError("broken", { facts: `not JSON: ${body.slice(0, 200)}`, cause });
  }
}

/** Whether the row has everything that we wanted to write. */
export function rowHolds<L extends ListDefinition>(
  list: L,
  row: Entity<L>,
  json: Readonly<Record<string, unknown>>,
): boolean {
  const names = Object.keys(list.fields);
  const there = toJson(
    list,
    Object.fromEntries(
      names.map((name) => [name, (row as Readonly<Record<string, unknown>>)[name]]),
    ) as Draft<L>,
  );
  return Object.entries(json).every(([name, value]) => JSON.stringify(there[name]) === JSON.stringify(value));
}

/** Issues for the people in a draft whom SharePoint does not know; writing them would empty the field. */
export function strangersIn(list: ListDefinition, draft: object): Issue[] {
  return peopleIn(list, draft)
    .filter((person) => person.id === undefined)
    .map((person) => {
      const path = Object.entries(draft).find(([, value]) => value === person)?.[0] ?? "";
      return {
        path,
        sentence: bilingual(
          `SharePoint kender ikke ${person.name || person.email}. Vælg personen igen, eller bed personen om at åbne sitet én gang.`,
          `SharePoint does not know ${person.name || person.email}. Choose the person again, or ask the person to open the site once.`,
        ),
      };
    });
}

function requireNone(issues: readonly Issue[]): void {
  if (issues.length === 0) return;
  throw new SharePointError("invalid", {
    issues,
    facts: issues.map(({ path, sentence }) => `${path}: ${sentence.en}`).join(" "),
  });
}
