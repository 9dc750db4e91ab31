/** One operation being answered: who asks, for what, in which dialect, with which body. Every handler gets one. */
import { accessTo, type Access } from "../site/access.ts";
import type { User } from "../site/model.ts";
import type { Site } from "../site/site.ts";
import { errors } from "./errors.ts";
import { formatOf, requireAccept, type Format } from "./format.ts";
import { parseObject, type JsonObject } from "./json.ts";
import { bodyText, largestMessage, methodOf, type IncomingRequest } from "./message.ts";
import { formatOfV4, versionOf } from "./odata-v4.ts";
import { parseQuery, readQueryOptions, type QueryOptions } from "./query-options.ts";
import type { RouteTable } from "./route.ts";

export type Verb = "GET" | "POST" | "MERGE" | "PUT" | "DELETE";

const verbs: Record<string, Verb> = {
  GET: "GET",
  HEAD: "GET",
  POST: "POST",
  MERGE: "MERGE",
  PATCH: "MERGE",
  PUT: "PUT",
  DELETE: "DELETE",
};

function verbOf(request: IncomingRequest): Verb {
  const method = methodOf(request);
  const verb = verbs[method];
  if (!verb) throw errors.invalidRequest(`The HTTP method '${method}' is not supported.`);
  return verb;
}

/** What is answered as it is, whatever was asked for. */
const raw = /\/(?:\$value|\$count|openbinarystream(?:\(\))?)\/?$/i;

export class Call {
  readonly verb: Verb;
  readonly format: Format;
  /** Of OData, as the caller says it. */
  readonly version: 3 | 4;
  readonly query: ReadonlyMap<string, string>;
  readonly options: QueryOptions;
  private readonly parsed: { body: JsonObject | undefined } = { body: undefined };

  constructor(
    readonly site: Site,
    readonly access: Access,
    readonly routes: RouteTable,
    readonly request: IncomingRequest,
    /** What follows `_api/`, without the query. */
    readonly path: string,
    private readonly search: string,
  ) {
    this.verb = verbOf(request);
    const accept = request.header("accept");
    if (!raw.test(path)) requireAccept(accept);
    this.version = versionOf(request);
    this.format = this.version === 4 ? formatOfV4(accept) : formatOf(accept);
    this.query = parseQuery(this.search);
    this.options = readQueryOptions(this.query);
  }

  /** The same call seen from another web. @throws Refusal 403 when the caller may not enter it */
  within(site: Site | undefined): Call {
    if (site === undefined || site === this.site) return this;
    const access = accessTo(site, this.user);
    if (!access.hasSite) throw errors.accessDenied();
    return new Call(site, access, this.routes, this.request, this.path, this.search);
  }

  get user(): User {
    return this.access.user;
  }

  /** The service root, without a slash at the end. */
  get apiUrl(): string {
    return `${this.site.url}/_api`;
  }

  get metadataUrl(): string {
    return `${this.apiUrl}/$metadata`;
  }

  header(name: string): string | undefined {
    return this.request.header(name);
  }

  /** The body as JSON; an empty body is an empty object. @throws Refusal 400 */
  json(): JsonObject {
    this.parsed.body ??= this.readBody();
    return this.parsed.body;
  }

  /** The body of a write to an entity or a collection, which must be there. @throws Refusal 400 */
  entityJson(): JsonObject {
    if (bodyText(this.request.body).trim() === "") throw errors.invalidStart("EndOfInput");
    return this.json();
  }

  private readBody(): JsonObject {
    const { body: sent } = this.request;
    if (sent.length > largestMessage) throw errors.tooBig(largestMessage);
    const text = bodyText(sent);
    if (text.trim() === "") return {};
    const body = parseObject(text);
    if (!body) throw errors.invalidJson();
    if (this.version === 4 && this.hasVerboseBody) throw errors.noEntitySet();
    return body;
  }

  /** True when the body is in the verbose dialect, where `__metadata` belongs. */
  get hasVerboseBody(): boolean {
    return /odata\s*=\s*verbose/i.test(this.header("content-type") ?? "");
  }
}
