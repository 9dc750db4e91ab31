/** Content types: found, made as children of others, put in order; of a web, or of a list when there is one. */
import { errors } from "../protocol/errors.ts";
import { newGuid } from "./identifiers.ts";
import type { ContentType, List } from "./model.ts";
import type { Site } from "./site.ts";
import * as stored from "./stored.ts";

/** The content types a list or, without a list, the web has itself. */
export function contentTypesOf(site: Site, list: List | undefined): ContentType[] {
  return list ? list.contentTypes : site.siteContentTypes;
}

function sameId(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** A content type by id; a web also finds those of the webs above it. @throws Refusal 404 */
export function findContentType(site: Site, list: List | undefined, id: string): ContentType {
  const known = list ? list.contentTypes : site.availableContentTypes;
  const type = known.find((one) => sameId(one.id, id));
  if (!type) throw errors.noContentType();
  return type;
}

/** The nearest type above, by the beginning of the id; the topmost is its own parent. */
export function parentType(site: Site, type: ContentType): ContentType {
  const id = type.id.toLowerCase();
  const above = site.availableContentTypes.filter(
    (one) => one.id.length < id.length && id.startsWith(one.id.toLowerCase()),
  );
  return above.toSorted((a, b) => b.id.length - a.id.length)[0] ?? type;
}

/** A type below another: its columns, and an id that begins with the parent's. */
export function childType(parent: ContentType, name: string): ContentType {
  return {
    ...parent,
    id: `${parent.id}00${newGuid().replaceAll("-", "").toUpperCase()}`,
    name,
    sealed: false,
    fields: parent.fields.map((field) => ({ ...field })),
    settings: {},
  };
}

/** Stores a web's or a list's content types after one of them was added (1), changed (2) or removed (3). */
export function saveContentTypes(
  site: Site,
  list: List | undefined,
  change?: { kind: 1 | 2 | 3; id: string; userId: number },
): void {
  site.restructure();
  if (change) site.recordChange(change.kind, "contentType", list, 0, change.id, change.userId);
  stored.writeContentTypes(site.driver, list?.id ?? site.ownerKey, contentTypesOf(site, list));
  list?.compiled.clear();
}

/** Puts the named types of a list first; the first of all is what new rows become. Unknown ids are ignored. */
export function orderContentTypes(site: Site, list: List, ids: readonly string[] | undefined): void {
  site.restructure();
  if (ids === undefined) delete list.contentTypeOrder;
  else {
    const named = ids.map((id) => list.contentTypes.find((type) => sameId(type.id, id)));
    const first = named.filter((type) => type !== undefined);
    if (first.length === 0) throw errors.noContentType();
    list.contentTypes = [...first, ...list.contentTypes.filter((type) => !first.includes(type))];
    list.contentTypeOrder = first.map((type) => type.id);
  }
  saveContentTypes(site, list);
  site.saveList(list);
}
