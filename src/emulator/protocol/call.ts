/** One operation being answered: who asks, for what, in which dialect, with which body. Every handler gets one. */
import { accessTo, type Access } from "../site/access.ts";
import type { User } from "../site/model.ts";
import type { Site } from "../site/site.ts";
import { errors } from "./errors.ts";
import { formatOf, type Format } from "./format.ts";
import { parseObject, type JsonObject } from "./json.ts";
import { bodyText, type IncomingRequest } from "./message.ts";
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

/** The verb that counts: `X-HTTP-Method` on a POST stands for the real one. */
function verbOf(request: IncomingRequest): Verb {
  const tunnelled = request.method === "POST" ? request.header("x-http-method") : undefined;
  const verb = verbs[(tunnelled ?? request.method).toUpperCase()];
  if (!verb)
    throw errors.invalidRequest(`The HTTP method '${tunnelled ?? request.method}' is not supported.`);
  return verb;
}

export class Call {
  readonly verb: Verb;
  readonly format: Format;
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
    this.format = formatOf(request.header("accept"));
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

  private readBody(): JsonObject {
    const text = bodyText(this.request.body);
    if (text.trim() === "") return {};
    const body = parseObject(text);
    if (!body) throw errors.invalidJson();
    return body;
  }

  /** True when the body is in the verbose dialect, where `__metadata` belongs. */
  get hasVerboseBody(): boolean {
    return /odata\s*=\s*verbose/i.test(this.header("content-type") ?? "");
  }
}
