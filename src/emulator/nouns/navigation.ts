/** Links in the quick launch and the top bar of a web, and the links under them. */
import type { Arguments } from "../protocol/arguments.ts";
import type { Call } from "../protocol/call.ts";
import { entityBody } from "../protocol/entity-body.ts";
import { errors } from "../protocol/errors.ts";
import { flagOf, textOf, type JsonObject } from "../protocol/json.ts";
import { created, done, nothing } from "../protocol/reply.ts";
import {
  collection,
  entity,
  key,
  lookup,
  operation,
  step,
  verb,
  type Resource,
  type Route,
} from "../protocol/route.ts";
import { languageOf, namesIn } from "../site/default-names.ts";
import type { NavigationNode } from "../site/model.ts";
import { Right } from "../site/permissions.ts";
import { NavigationKind, NavigationNodeKind, NavigationNodes, Web, type NavigationPlace } from "./kinds.ts";

const firstId = 2000;

function link(id: number, title: string, url: string): NavigationNode {
  return { id, title, url, isVisible: true, isExternal: false, children: [] };
}

/** What a new web links to, until somebody changes it. */
function bornWith(call: Call): { quickLaunch: NavigationNode[]; topBar: NavigationNode[] } {
  const { path, document } = call.site;
  const names = namesIn(languageOf(document));
  return {
    quickLaunch: [
      link(1031, names.home, path),
      link(2001, names.libraries.documents, `${path}/Shared Documents/Forms/AllItems.aspx`),
    ],
    topBar: [link(2002, document.title, path)],
  };
}

/** The links of both bars, those a new web has when nobody has changed them. */
export function barsOf(call: Call): { quickLaunch: NavigationNode[]; topBar: NavigationNode[] } {
  return call.site.document.navigation ?? bornWith(call);
}

/** A link by its id, at any depth. */
export function findIn(nodes: readonly NavigationNode[], id: number): NavigationNode | undefined {
  for (const one of nodes) {
    const found = one.id === id ? one : findIn(one.children, id);
    if (found) return found;
  }
  return undefined;
}

/** @throws Refusal 404 */
function node(call: Call, { bar }: NavigationPlace, id: number): NavigationNode {
  const found = findIn(barsOf(call)[bar], id);
  if (!found) throw errors.noNavigationNode();
  return found;
}

function siblings(call: Call, place: NavigationPlace): NavigationNode[] {
  return place.parent === 0 ? barsOf(call)[place.bar] : node(call, place, place.parent).children;
}

/** Works on links that are certainly the stored ones. @throws Refusal 403 */
function changing<T>(call: Call, work: () => T): T {
  call.access.requireWeb(Right.ManageWeb);
  call.site.restructure();
  call.site.document.navigation ??= bornWith(call);
  const result = work();
  call.site.saveWeb();
  return result;
}

function highest(nodes: readonly NavigationNode[]): number {
  return Math.max(firstId, ...nodes.map((one) => Math.max(one.id, highest(one.children))));
}

function add(call: Call, place: NavigationPlace): number {
  const body = entityBody(call, {
    type: "SP.NavigationNode",
    settable: ["Title", "Url", "IsVisible", "IsExternal"],
  });
  return changing(call, () => {
    const { quickLaunch, topBar } = barsOf(call);
    const made = link(
      highest([...quickLaunch, ...topBar]) + 1,
      textOf(body["Title"]) ?? "",
      textOf(body["Url"]) ?? "",
    );
    made.isVisible = flagOf(body["IsVisible"]) ?? true;
    made.isExternal = flagOf(body["IsExternal"]) ?? /^https?:/i.test(made.url);
    siblings(call, place).push(made);
    return made.id;
  });
}

function moveAfter(call: Call, place: NavigationPlace, args: Arguments): void {
  const [moving, previous] = [args.number("nodeId"), args.number("previousNodeId")];
  changing(call, () => {
    const list = siblings(call, place);
    const from = list.findIndex((one) => one.id === moving);
    if (from < 0) throw errors.noNavigationNode();
    const [moved] = list.splice(from, 1);
    const after = list.findIndex((one) => one.id === previous);
    if (moved) list.splice(after + 1, 0, moved);
  });
}

function without(nodes: NavigationNode[], id: number): NavigationNode[] {
  return nodes.filter((one) => one.id !== id).map((one) => ({ ...one, children: without(one.children, id) }));
}

function properties(call: Call, place: NavigationPlace & { id: number }): JsonObject {
  const { id, title, url, isVisible, isExternal } = node(call, place, place.id);
  return {
    AudienceIds: null,
    CurrentLCID: languageOf(call.site.document),
    Id: id,
    IsDocLib: false,
    IsExternal: isExternal,
    IsVisible: isVisible,
    ListTemplateType: 0,
    Title: title,
    Url: url,
  };
}

function byId(call: Call, place: NavigationPlace, args: Arguments): Resource {
  const { id } = node(call, place, args.number("id"));
  return NavigationNodeKind.at({ ...place, id });
}

export const navigationRoutes: readonly Route[] = [
  step(Web, "Navigation", () => NavigationKind.at(null)),
  entity(NavigationKind, {
    type: "SP.Navigation",
    path: () => "Web/Navigation",
    properties: () => ({ UseShared: false }),
  }),
  step(NavigationKind, "QuickLaunch", () => NavigationNodes.at({ bar: "quickLaunch", parent: 0 })),
  step(NavigationKind, "TopNavigationBar", () => NavigationNodes.at({ bar: "topBar", parent: 0 })),
  collection(NavigationNodes, {
    set: "SP.ApiData.NavigationNodes",
    members: (call, place) => siblings(call, place).map(({ id }) => NavigationNodeKind.at({ ...place, id })),
  }),
  key(NavigationNodes, "id", byId),
  lookup(NavigationNodes, "getById", ["id"], byId),
  verb(NavigationNodes, "POST", (call, place) =>
    created(call, NavigationNodeKind.at({ ...place, id: add(call, place) })),
  ),
  operation(NavigationNodes, "MoveAfter", ["nodeId", "previousNodeId"], (call, place, args) => {
    moveAfter(call, place, args);
    return nothing(call, "MoveAfter");
  }),
  entity(NavigationNodeKind, {
    type: "SP.NavigationNode",
    set: "SP.ApiData.NavigationNodes",
    path: (_call, { bar, id }) =>
      `Web/Navigation/${bar === "quickLaunch" ? "QuickLaunch" : "TopNavigationBar"}(${String(id)})`,
    properties,
  }),
  step(NavigationNodeKind, "Children", (_call, { bar, id }) => NavigationNodes.at({ bar, parent: id })),
  verb(NavigationNodeKind, "MERGE", (call, place) => {
    const body = entityBody(call, {
      type: "SP.NavigationNode",
      settable: ["Title", "Url", "IsVisible"],
      shown: properties(call, place),
    });
    changing(call, () => {
      const changed = node(call, place, place.id);
      changed.title = textOf(body["Title"]) ?? changed.title;
      changed.url = textOf(body["Url"]) ?? changed.url;
      changed.isVisible = flagOf(body["IsVisible"]) ?? changed.isVisible;
    });
    return done();
  }),
  verb(NavigationNodeKind, "DELETE", (call, { bar, id }) => {
    changing(call, () => {
      const bars = barsOf(call);
      bars[bar] = without(bars[bar], id);
    });
    return call.request.method === "POST" ? { ...done(), status: 200 } : done();
  }),
];
