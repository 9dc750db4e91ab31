/** The navigation service: a web's links as one tree, and which of them leads to an address. */
import type { Arguments } from "../protocol/arguments.ts";
import type { Call } from "../protocol/call.ts";
import { errors } from "../protocol/errors.ts";
import type { Json } from "../protocol/json.ts";
import { value } from "../protocol/reply.ts";
import { operation, step, type Route } from "../protocol/route.ts";
import type { NavigationNode } from "../site/model.ts";
import { barsOf, findIn } from "./navigation.ts";
import { NavigationService, Service } from "./kinds.ts";

const deepest = 10;

function nodesOf(call: Call, args: Arguments): NavigationNode[] {
  const { quickLaunch, topBar } = barsOf(call);
  const provider = args.optionalText("mapProviderName") ?? "";
  return /^Global/i.test(provider) ? topBar : quickLaunch;
}

function menuNodes(nodes: readonly NavigationNode[], depth: number): Json[] {
  if (depth <= 0) return [];
  return nodes.map((node) => ({
    AudienceIds: null,
    CurrentLCID: 0,
    CustomProperties: [],
    FriendlyUrlSegment: "",
    IsDeleted: false,
    IsHidden: !node.isVisible,
    IsTitleForExistingLanguage: false,
    Key: String(node.id),
    Nodes: menuNodes(node.children, depth - 1),
    NodeType: 0,
    OpenInNewWindow: null,
    SimpleUrl: node.url,
    Title: node.title,
    Translations: [],
  }));
}

/** @throws Refusal 404 for a key that no link has */
function menuState(call: Call, args: Arguments): Json {
  const all = nodesOf(call, args);
  const key = args.optionalText("menuNodeKey");
  const start = key === undefined || key === "" ? undefined : findIn(all, Number(key));
  if (key !== undefined && key !== "" && !start) throw errors.noNavigationNode();
  const depth = Math.min(args.optionalNumber("depth") ?? deepest, deepest);
  return {
    AudienceIds: null,
    FriendlyUrlPrefix: "",
    IsAudienceTargetEnabledForGlobalNav: false,
    Nodes: menuNodes(start?.children ?? all, depth),
    SimpleUrl: start?.url ?? "",
    SPSitePrefix: call.site.collection.rootWeb.path,
    SPWebPrefix: call.site.path,
    StartingNodeKey: start ? String(start.id) : "1025",
    StartingNodeTitle: start?.title ?? "Quick launch",
    Version: call.site.document.created,
  };
}

/** @throws Refusal 404 */
function keyFor(call: Call, args: Arguments): string {
  const wanted = args.text("currentUrl").toLowerCase();
  const within = (nodes: readonly NavigationNode[]): NavigationNode | undefined => {
    for (const node of nodes) {
      const found = node.url.toLowerCase() === wanted ? node : within(node.children);
      if (found) return found;
    }
    return undefined;
  };
  const node = within(nodesOf(call, args));
  if (!node) throw errors.noNavigationNode();
  return String(node.id);
}

export const menuStateRoutes: readonly Route[] = [
  step(Service, "navigation", () => NavigationService.at(null)),
  operation(
    NavigationService,
    "MenuState",
    ["menuNodeKey", "mapProviderName", "depth", "customProperties"],
    (call, _self, args) => value(call, "MenuState", "SP.MenuState", menuState(call, args)),
  ),
  operation(NavigationService, "MenuNodeKey", ["currentUrl", "mapProviderName"], (call, _self, args) =>
    value(call, "MenuNodeKey", "Edm.String", keyFor(call, args)),
  ),
];
