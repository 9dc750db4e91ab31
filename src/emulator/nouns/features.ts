/** Features of the web and of the site collection: which are active. What a feature would do is not emulated. */
import type { Arguments } from "../protocol/arguments.ts";
import type { Call } from "../protocol/call.ts";
import { errors } from "../protocol/errors.ts";
import { nothing } from "../protocol/reply.ts";
import {
  collection,
  entity,
  key,
  lookup,
  operation,
  step,
  type Resource,
  type Route,
} from "../protocol/route.ts";
import { plainGuid } from "../site/identifiers.ts";
import type { Site } from "../site/site.ts";
import { Right } from "../site/permissions.ts";
import { Feature, Features, SiteCollection, Web } from "./kinds.ts";

type Scope = "features" | "siteFeatures";

/** Active on every team site. */
const bornActive: Record<Scope, readonly string[]> = {
  features: ["00bfea71-4ea5-48d4-a4ad-7ea5c011abe5", "b6917cb1-93a0-4b97-a84d-7cf49975d4ec"],
  siteFeatures: ["8581a8a7-cf16-4770-ac54-260265ddb0b2", "b21b090c-c796-4b0f-ac0f-7ef1659c20ae"],
};

function webOf(call: Call, scope: Scope): Site {
  return scope === "features" ? call.site : call.site.collection.rootWeb;
}

function active(call: Call, scope: Scope): readonly string[] {
  return webOf(call, scope).document[scope] ?? bornActive[scope];
}

/** @throws Refusal 400 without an id, 403 */
function idFor(call: Call, args: Arguments): string {
  call.access.requireWeb(Right.ManageWeb);
  return plainGuid(args.text("featureId"));
}

function keep(call: Call, scope: Scope, ids: readonly string[]): void {
  const web = webOf(call, scope);
  web.restructure();
  web.document[scope] = [...ids];
  web.saveWeb();
}

/** Inactive features are not there. */
function byId(call: Call, scope: Scope, text: string): Resource | undefined {
  const id = plainGuid(text);
  return active(call, scope).includes(id) ? Feature.at({ scope, id }) : undefined;
}

export const featureRoutes: readonly Route[] = [
  step(Web, "Features", () => Features.at("features")),
  step(SiteCollection, "Features", () => Features.at("siteFeatures")),
  collection(Features, {
    set: "SP.ApiData.Features",
    members: (call, scope) => active(call, scope).map((id) => Feature.at({ scope, id })),
  }),
  key(Features, "featureId", (call, scope, args) => byId(call, scope, args.text("featureId"))),
  lookup(Features, "getById", ["featureId"], (call, scope, args) =>
    byId(call, scope, args.text("featureId")),
  ),
  operation(Features, "add", ["featureId", "force", "featdefScope"], (call, scope, args) => {
    const id = idFor(call, args);
    const ids = active(call, scope);
    if (ids.includes(id)) {
      if (!args.flag("force", false)) throw errors.featureActive(id);
      return nothing(call, "Add");
    }
    keep(call, scope, [...ids, id]);
    return nothing(call, "Add");
  }),
  operation(Features, "remove", ["featureId", "force"], (call, scope, args) => {
    const id = idFor(call, args);
    const ids = active(call, scope);
    if (!ids.includes(id)) throw errors.featureInactive(id);
    keep(
      call,
      scope,
      ids.filter((one) => one !== id),
    );
    return nothing(call, "Remove");
  }),
  entity(Feature, {
    type: "SP.Feature",
    set: "SP.ApiData.Features",
    path: (_call, { scope, id }) => `${scope === "features" ? "Web" : "Site"}/Features('${id}')`,
    properties: (_call, { id }) => ({ DefinitionId: id }),
  }),
];
