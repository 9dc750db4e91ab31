/**
 * The kinds of rows: content types of the site with ids that never change, put on their list, each with the columns
 * that it has.
 */
import { bilingual as b } from "../../schema/bilingual.ts";
import { isOn } from "../../schema/check.ts";
import type { ListDefinition } from "../../schema/define-list.ts";
import { listPath, type Site } from "../sending/connect.ts";
import { ClientQuery } from "./client-query.ts";
import { request } from "./request.ts";
import type { ListState, SiteState } from "./site-state.ts";
import type { Step } from "./step.ts";

export function planContentTypes(lists: readonly ListDefinition[], state: SiteState): Step[] {
  const there = new Set(state.contentTypes.map((contentType) => contentType.id.toUpperCase()));
  const missing = lists.flatMap((list) =>
    Object.values(list.kinds).filter((kind) => !there.has(kind.contentTypeId.toUpperCase())),
  );
  return missing.map((kind) => {
    const query = new ClientQuery();
    const { da } = kind.label;
    query.addContentType({
      id: kind.contentTypeId,
      name: da,
      description: kind.description.da,
      group: "Rettesnor",
    });
    return {
      phase: "contentTypes",
      key: `content type ${kind.contentTypeId}`,
      title: b(`Indholdstypen ${da} oprettes`, `The content type ${kind.label.en} is made`),
      requests: [{ query: query.toXml() }],
    };
  });
}

export function planListContentTypes(
  site: Site,
  list: ListDefinition,
  there: ListState | undefined,
  state: SiteState,
  url: string,
): Step[] {
  const steps: Step[] = [];
  const query = new ClientQuery();
  let changes = 0;
  let allThere = there !== undefined;
  for (const [kindName, kind] of Object.entries(list.kinds)) {
    const id = kind.contentTypeId.toUpperCase();
    const own = there?.contentTypes.find((contentType) => contentType.id.toUpperCase().startsWith(id));
    if (own === undefined) {
      allThere = false;
      const ready = there && state.contentTypes.some((contentType) => contentType.id.toUpperCase() === id);
      const body = { contentTypeId: kind.contentTypeId };
      steps.push({
        phase: "listContentTypes",
        key: `content type ${list.name} ${kindName}`,
        title: b(
          `${list.title.da} får indholdstypen ${kind.label.da}`,
          `${list.title.en} gets the content type ${kind.label.en}`,
        ),
        requests: ready ? [request(`${url}/contenttypes/addavailablecontenttype`, body)] : undefined,
      });
      continue;
    }
    const links = new Map(own.links.map((link) => [link.column, link]));
    let handle: ReturnType<ClientQuery["listContentType"]> | undefined;
    for (const field of Object.values(list.fields)) {
      if (!isOn(field, kindName)) continue;
      if (!there?.columns.has(field.column)) continue;
      const wanted = { hidden: field.hidden ?? false, required: field.required ?? false };
      const link = links.get(field.column);
      const isTitle = field.column === "Title";
      // Links that are there are people's to change, apart from the title, which SharePoint makes required.
      if (link && !(isTitle && (link.hidden !== wanted.hidden || link.required !== wanted.required)))
        continue;
      handle ??= query.listContentType(listPath(site, list), own.id);
      if (link) query.setFieldLink(handle, link.id, wanted);
      else query.addFieldLink(handle, field.column, wanted);
      changes += 1;
    }
    if (handle) query.update(handle);
  }
  if (changes > 0 || !allThere) {
    steps.push({
      phase: "columnsOnContentTypes",
      key: `links ${list.name}`,
      title: b(
        `${list.title.da}: kolonnerne sættes på indholdstyperne`,
        `${list.title.en}: the columns are put on the content types`,
      ),
      requests: allThere ? [{ query: query.toXml() }] : undefined,
    });
  }
  // SharePoint's own kind would let people make rows that mean nothing to us. Only while there are no rows of it.
  const item = there?.contentTypes.find((contentType) => /^0x0100[0-9A-F]{32}$/i.test(contentType.id));
  if (there && item && there.itemCount === 0 && allThere) {
    steps.push({
      phase: "columnsOnContentTypes",
      key: `item ${list.name}`,
      title: b(
        `${list.title.da}: indholdstypen ${item.name} tages af listen`,
        `${list.title.en}: the content type ${item.name} is taken off the list`,
      ),
      requests: [request(`${url}/contenttypes('${item.id}')`, undefined, "DELETE")],
    });
  }
  return steps;
}
