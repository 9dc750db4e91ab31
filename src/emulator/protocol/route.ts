/**
 * The table of REST operations: one row per entity type and path step or verb. A file with handlers exports an array
 * of routes; routes.ts joins the arrays. A `Kind` is a typed token that keeps handlers free of casts.
 */
import type { Arguments } from "./arguments.ts";
import type { Call, Verb } from "./call.ts";
import type { Json, JsonObject } from "./json.ts";
import type { Answer } from "./message.ts";
import type { Site } from "../site/site.ts";
import type { Projection } from "./query-options.ts";
import { signatureOf, type Signature } from "./signature.ts";

/** What a path prefix leads to: a kind of thing, and which one. */
export interface Resource {
  readonly kind: { readonly name: string };
  readonly self: unknown;
  /** The web it belongs to, when a step leads out of the web of the call. */
  readonly site?: Site;
}

/** A kind of resource; `Self` is what handlers of that kind are given. */
export class Kind<Self> {
  constructor(readonly name: string) {}

  at(self: Self, site?: Site): Resource {
    return site === undefined ? { kind: this, self } : { kind: this, self, site };
  }

  /** The self of a resource that was made by this kind's `at`. */
  selfOf(resource: Resource): Self {
    if (resource.kind !== this) throw new Error(`${resource.kind.name} is not ${this.name}.`);
    return resource.self as Self;
  }
}

/** How an entity is shown. Properties come in the order they are given. */
export interface EntityShape<Self> {
  type: string;
  /** When not all of the kind have the same type. */
  typeOf?: (call: Call, self: Self) => string;
  /** Name in `$metadata`, such as `SP.ApiData.Lists`. */
  set?: string;
  /** Relative to `_api/`, such as `Web/Lists(guid'..')`. */
  path: (call: Call, self: Self) => string;
  /** `odata.id` when it is not the absolute address. */
  id?: (call: Call, self: Self) => string;
  etag?: (call: Call, self: Self) => string;
  properties: (call: Call, self: Self) => JsonObject;
  /** Shown only when selected by name. */
  more?: Record<string, (call: Call, self: Self) => Json>;
}

export interface CollectionShape<Self> {
  /** Name in `$metadata`. */
  set: string;
  members: (call: Call, self: Self) => Resource[];
}

/** What the table knows of one kind, all functions taking the resource itself. */
export interface KindRoutes {
  steps: Map<string, Step>;
  verbs: Map<Verb, (call: Call, at: Resource) => Answer>;
  key?: { signature: Signature; find: (call: Call, at: Resource, args: Arguments) => Resource | undefined };
  entity?: EntityShape<Resource>;
  collection?: CollectionShape<Resource>;
  /** What everything else is refused with, for what is not there. */
  otherwise?: () => Error;
  /** Renders the whole entity itself, metadata included. */
  render?: (call: Call, at: Resource, projection: Projection) => JsonObject;
}

export interface Step {
  name: string;
  /** Of a method; without one the arguments are a key into what the step leads to. */
  signature?: Signature;
  /** Verbs that may call it, when it is a method. */
  verbs: readonly Verb[];
  /** An operation is the end of its path and answers itself, unless it leads to a resource. */
  run: (call: Call, at: Resource, args: Arguments) => Resource | Answer | undefined;
  /** Leads to an entity or a collection that `$expand` can follow. */
  navigates: boolean;
}

export type Route = (table: RouteTable) => void;
export type RouteTable = Map<string, KindRoutes>;

export function routesOf(table: RouteTable, kind: string): KindRoutes {
  const known = table.get(kind);
  if (known) return known;
  const routes: KindRoutes = { steps: new Map(), verbs: new Map() };
  table.set(kind, routes);
  return routes;
}

export function isResource(value: Resource | Answer): value is Resource {
  return "kind" in value;
}

type Lead<Self> = (call: Call, self: Self, args: Arguments) => Resource | undefined;
type Run<Self> = (call: Call, self: Self, args: Arguments) => Answer;

const anyVerb: readonly Verb[] = ["GET", "POST", "MERGE", "PUT", "DELETE"];

function addStep(table: RouteTable, kind: string, added: Step): void {
  routesOf(table, kind).steps.set(added.name.toLowerCase(), added);
}

/** `web/lists`: leads on; arguments after the name are a key into the collection it leads to. */
export function step<Self>(
  kind: Kind<Self>,
  name: string,
  lead: (call: Call, self: Self) => Resource | undefined,
): Route {
  return (table) =>
    addStep(table, kind.name, {
      name,
      verbs: anyVerb,
      navigates: true,
      run: (call, at) => lead(call, kind.selfOf(at)),
    });
}

/** `lists/getByTitle('x')`: leads on by its arguments; `takes` is what protocol/signature.ts reads. */
export function lookup<Self>(
  kind: Kind<Self>,
  name: string,
  takes: readonly string[],
  lead: Lead<Self>,
): Route {
  return (table) =>
    addStep(table, kind.name, {
      name,
      signature: signatureOf(name, takes),
      verbs: anyVerb,
      navigates: false,
      run: (call, at, args) => lead(call, kind.selfOf(at), args),
    });
}

function method<Self>(verbs: readonly Verb[]) {
  return (kind: Kind<Self>, name: string, takes: readonly string[], run: Run<Self>): Route =>
    (table) =>
      addStep(table, kind.name, {
        name,
        signature: signatureOf(name, takes),
        verbs,
        navigates: false,
        run: (call, at, args) => run(call, kind.selfOf(at), args),
      });
}

/** `list/recycle`: does something and answers. Only POST may call it. */
export function operation<Self>(
  kind: Kind<Self>,
  name: string,
  takes: readonly string[],
  run: Run<Self>,
): Route {
  return method<Self>(["POST"])(kind, name, takes, run);
}

/** `list/getUserEffectivePermissions`: only tells something, so that GET may call it as well. */
export function query<Self>(kind: Kind<Self>, name: string, takes: readonly string[], run: Run<Self>): Route {
  return method<Self>(["GET", "POST"])(kind, name, takes, run);
}

/** `file/$value`: bytes that are read and, where `write` is given, replaced. */
export function media<Self>(
  kind: Kind<Self>,
  read: (call: Call, self: Self) => Answer,
  write?: (call: Call, self: Self) => Answer,
): Route {
  return (table) =>
    addStep(table, kind.name, {
      name: "$value",
      signature: signatureOf("$value", ["content:stream"]),
      verbs: write ? ["GET", "POST", "PUT"] : ["GET"],
      navigates: false,
      run: (call, at) => (call.verb === "GET" || !write ? read : write)(call, kind.selfOf(at)),
    });
}

/** `lists('..')`: one member of a collection by its key; without one the answer says null. */
export function key<Self>(kind: Kind<Self>, name: string, find: Lead<Self>): Route {
  const signature = signatureOf("getById", [name]);
  return (table) => {
    routesOf(table, kind.name).key = {
      signature,
      find: (call, at, args) => find(call, kind.selfOf(at), args),
    };
  };
}

/** A verb on the resource itself: POST to a collection, MERGE or DELETE of an entity. */
export function verb<Self>(kind: Kind<Self>, name: Verb, run: (call: Call, self: Self) => Answer): Route {
  return (table) => {
    routesOf(table, kind.name).verbs.set(name, (call, at) => run(call, kind.selfOf(at)));
  };
}

/** Says how entities of a kind look; gives GET, `$select`, `$expand` and single properties. */
export function entity<Self>(kind: Kind<Self>, shape: EntityShape<Self>): Route {
  return (table) => {
    const more: Record<string, (call: Call, at: Resource) => Json> = {};
    for (const [name, read] of Object.entries(shape.more ?? {})) {
      more[name] = (call, at) => read(call, kind.selfOf(at));
    }
    const { id, etag, typeOf } = shape;
    routesOf(table, kind.name).entity = {
      type: shape.type,
      ...(shape.set === undefined ? {} : { set: shape.set }),
      path: (call, at) => shape.path(call, kind.selfOf(at)),
      ...(typeOf ? { typeOf: (call: Call, at: Resource) => typeOf(call, kind.selfOf(at)) } : {}),
      ...(id ? { id: (call: Call, at: Resource) => id(call, kind.selfOf(at)) } : {}),
      ...(etag ? { etag: (call: Call, at: Resource) => etag(call, kind.selfOf(at)) } : {}),
      properties: (call, at) => shape.properties(call, kind.selfOf(at)),
      more,
    };
  };
}

/** Says what is in a collection; gives GET with `$filter`, `$orderby`, `$top`, `$skip`, `$select`, `$expand`. */
export function collection<Self>(kind: Kind<Self>, shape: CollectionShape<Self>): Route {
  return (table) => {
    routesOf(table, kind.name).collection = {
      set: shape.set,
      members: (call, at) => shape.members(call, kind.selfOf(at)),
    };
  };
}

/** Refuses all that the table does not say of a kind as SharePoint does, where nothing is there. */
export function otherwise(kind: Kind<null>, refusal: () => Error): Route {
  return (table) => {
    routesOf(table, kind.name).otherwise = refusal;
  };
}

/** For entities that render themselves, such as list items, whose JSON is made by the database. */
export function rendered<Self>(
  kind: Kind<Self>,
  render: (call: Call, self: Self, projection: Projection) => JsonObject,
): Route {
  return (table) => {
    routesOf(table, kind.name).render = (call, at, projection) => render(call, kind.selfOf(at), projection);
  };
}
