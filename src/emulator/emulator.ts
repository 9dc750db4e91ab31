/**
 * The embedded SharePoint: one site, one database file, a function from request to response. It knows SharePoint's
 * protocol and nothing of the lists that are put into it.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { Faults, refusalOf, type FaultRule } from "./faults.ts";
import { checkDigest } from "./nouns/context-info.ts";
import { Service } from "./nouns/kinds.ts";
import { headersFor, preflight } from "./protocol/answer-headers.ts";
import { readBatch, writeBatch } from "./protocol/batch.ts";
import { Call } from "./protocol/call.ts";
import { dispatch } from "./protocol/dispatch.ts";
import { errors, Refusal } from "./protocol/errors.ts";
import { errorAnswer, formatOf } from "./protocol/format.ts";
import {
  bodyText,
  largestMessage,
  largestUpload,
  methodOf,
  type Answer,
  type IncomingRequest,
} from "./protocol/message.ts";
import { answerInV4, formatOfV4, versionOf } from "./protocol/odata-v4.ts";
import type { RouteTable } from "./protocol/route.ts";
import { buildRoutes } from "./routes.ts";
import { accessTo, type Access } from "./site/access.ts";
import { defaultDirectory, Directory, type DirectoryUser } from "./site/directory.ts";
import { createSite } from "./fresh/fresh-site.ts";
import { signIn } from "./site/people.ts";
import { openSite } from "./site/open-site.ts";
import type { Site } from "./site/site.ts";
import type { SiteCollection } from "./site/site-collection.ts";
import { hasSite } from "./site/stored.ts";
import { openDatabase } from "./storage/open-database.ts";

export interface EmulatorOptions {
  /** A file name, or ":memory:". */
  database: string;
  /** Absolute, such as `http://localhost:8080/sites/styring`. */
  siteUrl: string;
  /** The clock that the site's follows as long as it does not go back; the machine's when absent. */
  now?: () => Date;
  /** People beside the invented ones that are always there. */
  directory?: readonly DirectoryUser[];
  /** Requests that are to fail, and how. */
  faults?: readonly FaultRule[];
  /** Called with one line for every operation the emulator lacks and every fault of its own. */
  log?: (line: string) => void;
  /** Of a new site: Danish by default. */
  localeId?: number;
  timeZoneId?: number;
  /** Of a new site: the language its libraries, columns and groups are named in; 1030 Danish or 1033 English. */
  language?: number;
}

export interface Emulator {
  /** Answers any request to the site. */
  fetch(request: Request): Promise<Response>;
  /** The same without the cost of Request and Response; used by the Node server. */
  handle(request: IncomingRequest): Promise<Answer>;
  /** What a request gets whose sender is nobody here, or that leads nowhere; its body need not be read for it. */
  refuseCaller(request: IncomingRequest): Answer | undefined;
  /** What a request gets whose body is larger than SharePoint takes. */
  refuseSize(request: IncomingRequest): Answer;
  /** The site's own time, which never goes back. */
  now(): Date;
  close(): void;
}

/** Parts of a batch that cannot make an earlier look-up wrong. */
const onlyAdds = /\/AddValidateUpdateItemUsingPath(?:\(\))?$/i;

const dropped: Answer = { status: 0, headers: {}, body: null, drop: true };

class SiteEmulator {
  /** Who a token stands for in a web, until users or permissions change. */
  private readonly signedIn = new WeakMap<Site, Map<string, { version: number; access: Access }>>();
  private readonly closing = new AbortController();

  constructor(
    private readonly collection: SiteCollection,
    private readonly routes: RouteTable,
    private readonly faults: Faults,
    private readonly log: (line: string) => void,
  ) {}

  async handle(request: IncomingRequest): Promise<Answer> {
    if (request.method === "OPTIONS") return preflight(request);
    const fault = this.faults.next(methodOf(request), request.url, false);
    if (fault?.delayMs !== undefined && !(await this.isStillOpenAfter(fault.delayMs))) return dropped;
    if (fault?.cut === "before-commit") return dropped;
    const refusal = fault && refusalOf(fault);
    const answer = this.guarded(request, () => {
      if (refusal) throw refusal;
      return this.answer(request);
    });
    if (fault?.cut === "after-commit") return dropped;
    if (fault?.truncate !== undefined && typeof answer.body === "string") {
      answer.body = answer.body.slice(0, Math.floor(answer.body.length * fault.truncate));
    }
    return this.signed(request, answer);
  }

  refuseCaller(request: IncomingRequest): Answer | undefined {
    let isKnown = false;
    const answer = this.guarded(request, () => {
      const { web } = this.serviceOf(splitOnce(request.url, "?")[0]);
      this.accessOf(web, request);
      isKnown = true;
      return { status: 200, headers: {}, body: null };
    });
    return isKnown ? undefined : this.signed(request, answer);
  }

  refuseSize(request: IncomingRequest): Answer {
    return this.signed(
      request,
      this.guarded(request, () => {
        throw errors.tooBig(largestUpload);
      }),
    );
  }

  private signed(request: IncomingRequest, answer: Answer): Answer {
    Object.assign(answer.headers, headersFor(request, this.collection.clock()));
    return answer;
  }

  /** Requests that a fault holds back are dropped, since there will be no database when their time comes. */
  close(): void {
    this.closing.abort();
    this.collection.storeClock();
  }

  private isStillOpenAfter(delayMs: number): Promise<boolean> {
    return sleep(delayMs, true, { signal: this.closing.signal }).catch(() => false);
  }

  /** The answer SharePoint would give, whatever goes wrong, in the dialect asked for. */
  private guarded(request: IncomingRequest, work: () => Answer): Answer {
    const isV4 = versionOf(request) === 4;
    const answer = this.refusing(request, isV4, work);
    return isV4 ? answerInV4(answer) : answer;
  }

  private refusing(request: IncomingRequest, isV4: boolean, work: () => Answer): Answer {
    try {
      return work();
    } catch (error) {
      const format = isV4 ? formatOfV4(request.header("accept")) : formatOf(request.header("accept"));
      if (error instanceof Refusal) {
        if (error.status === 501) this.log(`${request.method} ${request.url}: ${error.message}`);
        return errorAnswer(format, error);
      }
      const [reason, trace] =
        error instanceof Error
          ? [error.message, error.stack ?? error.message]
          : [String(error), String(error)];
      this.log(`${request.method} ${request.url}: ${trace}`);
      return errorAnswer(format, new Refusal(500, "-1, System.Exception", `Emulator fault: ${reason}`));
    }
  }

  private answer(request: IncomingRequest): Answer {
    const [address, search] = splitOnce(request.url, "?");
    const { web, path } = this.serviceOf(address);
    const access = this.accessOf(web, request);
    if (/^\$batch\/?$/i.test(path)) return this.batch(request, access);
    const call = new Call(web, access, this.routes, request, path, search);
    this.checkCall(call);
    const work = (): Answer => dispatch(call, Service);
    return call.verb === "GET" ? work() : this.collection.transaction(work);
  }

  /** The web, and what follows its service root. @throws Refusal 404 for addresses outside all services */
  private serviceOf(address: string): { web: Site; path: string } {
    const full = address.replace(/^[a-z]+:\/\/[^/]+/i, "");
    const match = /^(.*?)\/(?:_api|_vti_bin\/client\.svc)(?:\/(.*))?$/i.exec(full);
    if (!match) throw errors.fileNotFound();
    const asked = decodeURI(match[1] ?? "").toLowerCase();
    for (const web of this.collection.webs.values()) {
      if (web.path.toLowerCase() === asked) return { web, path: match[2] ?? "" };
    }
    const around = this.webAround(asked);
    if (around && /^contextinfo\b/i.test(match[2] ?? "")) return { web: around, path: match[2] ?? "" };
    throw errors.fileNotFound();
  }

  /** The deepest web that a path lies in: which web a file is in is asked below the file's own address. */
  private webAround(path: string): Site | undefined {
    const around = [...this.collection.webs.values()].filter((web) =>
      path.startsWith(`${web.path.toLowerCase()}/`),
    );
    return around.toSorted((a, b) => b.path.length - a.path.length)[0];
  }

  /** @throws Refusal 401 */
  private accessOf(web: Site, request: IncomingRequest): Access {
    const token = /^Bearer\s+(\S+)$/i.exec(request.header("authorization") ?? "")?.[1];
    if (token === undefined) throw errors.unauthenticated();
    const ofWeb = this.signedIn.get(web) ?? new Map<string, { version: number; access: Access }>();
    this.signedIn.set(web, ofWeb);
    const known = ofWeb.get(token);
    if (known?.version === web.securityVersion) return known.access;
    const access = accessTo(web, signIn(web, decodeURIComponent(token)));
    ofWeb.set(token, { version: web.securityVersion, access });
    return access;
  }

  /** @throws Refusal 403 for people without any place here, and for a digest that is not ours */
  private checkCall(call: Call): void {
    if (!call.access.hasSite) throw errors.accessDenied();
    const digest = call.header("x-requestdigest");
    if (digest !== undefined && call.verb !== "GET") checkDigest(call, digest);
  }

  /** One transaction around the whole batch; a failing part undoes only itself. */
  private batch(request: IncomingRequest, access: Access): Answer {
    if (!access.hasSite) throw errors.accessDenied();
    if (request.body.length > largestMessage) throw errors.tooBig(largestMessage);
    const operations = readBatch(request, bodyText(request.body));
    const answers: Answer[] = [];
    const isCut = this.collection.transaction(() => {
      for (const operation of operations) {
        const fault = this.faults.next(methodOf(operation), operation.url, true);
        if (fault?.cut === "before-commit") return true;
        const refusal = fault && refusalOf(fault);
        answers.push(this.batchPart(operation, refusal));
        if (fault?.cut === "after-commit") return true;
      }
      return false;
    });
    return isCut ? { ...dropped } : writeBatch(answers);
  }

  private batchPart(request: IncomingRequest, refusal: Refusal | undefined): Answer {
    return this.guarded(request, () => {
      if (refusal) throw refusal;
      const [address, search] = splitOnce(request.url, "?");
      const { web, path } = this.serviceOf(address);
      const call = new Call(web, this.accessOf(web, request), this.routes, request, path, search);
      this.checkCall(call);
      const work = (): Answer => dispatch(call, Service);
      const adds = onlyAdds.test(path);
      if (!adds) this.collection.forgetLookedUp();
      const answer = call.verb === "GET" ? work() : this.collection.part(work);
      if (!adds) this.collection.forgetLookedUp();
      return answer;
    });
  }
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

/**
 * Opens the site in a database file, making a fresh Danish team site when the file is new.
 *
 * @throws DatabaseInUseError, DamagedDatabaseError
 */
export async function openEmulator(options: EmulatorOptions): Promise<Emulator> {
  const clock = options.now ?? (() => new Date());
  const url = options.siteUrl.replace(/\/+$/, "");
  const directory = new Directory([...defaultDirectory, ...(options.directory ?? [])]);
  const driver = openDatabase(options.database);
  const { localeId = 1030, timeZoneId = 3 } = options;
  const { language = localeId === 1030 ? 1030 : 1033 } = options;
  const collection = hasSite(driver)
    ? openSite(driver, url, directory, clock)
    : createSite(driver, { url, localeId, timeZoneId, language, directory, clock });
  const emulator = new SiteEmulator(
    collection,
    buildRoutes(),
    new Faults(options.faults ?? []),
    options.log ?? (() => undefined),
  );

  return {
    handle: (request) => emulator.handle(request),
    refuseCaller: (request) => emulator.refuseCaller(request),
    refuseSize: (request) => emulator.refuseSize(request),
    async fetch(request) {
      const body = new Uint8Array(await request.arrayBuffer());
      const answer = await emulator.handle({
        method: request.method,
        url: request.url,
        header: (name) => request.headers.get(name) ?? undefined,
        body,
      });
      if (answer.drop === true) throw new TypeError("The connection was dropped by an injected fault.");
      const content =
        typeof answer.body === "string" || answer.body === null ? answer.body : new Uint8Array(answer.body);
      return new Response(content, { status: answer.status, headers: answer.headers });
    },
    now: collection.clock,
    close() {
      try {
        emulator.close();
      } finally {
        driver.close();
      }
    },
  };
}
