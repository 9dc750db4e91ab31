/**
 * The local product's stand-in for the departments' Teams channels, "Kanaler": takes the calls that a Teams Workflows
 * webhook takes, under the limits that Microsoft documents, keeps the cards, and fails when it is told to. A tenant has
 * real channels and none of this.
 */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { realTimer, type Timer } from "../sharepoint/sending/timer.ts";

/** What goes wrong with the next messages to a channel. */
export const channelFaults = ["429", "429-body", "413", "500", "500-after", "slow", "404"] as const;
export type ChannelFault = (typeof channelFaults)[number];

export interface PostedCard {
  readonly id: string;
  readonly department: string;
  /** ISO 8601. */
  readonly at: string;
  /** The notification's text. */
  readonly summary: string;
  /** The Adaptive Card as it came. */
  readonly content: unknown;
}

export interface ChannelStandIn {
  /** Answers what lies below `/kanaler/`; undefined for everything else, the page itself included. */
  answer(request: Request): Promise<Response | undefined>;
}

export interface StandInOptions {
  /** Where the cards are kept, a line each. */
  readonly file: string;
  /** The channels: departments by key, in order. */
  readonly departments: readonly { readonly key: string; readonly title: string }[];
  readonly now: () => Date;
  /** How waiting is done, and how long messages lie apart; by the real time when absent. */
  readonly timer?: Timer;
}

/** About what Teams takes with its own additions (Microsoft: connectors, "Teams"). */
const heaviest = 28 * 1024;
/** So many messages in so many milliseconds (Microsoft: rate limiting for connectors). */
const limits = [
  [1000, 4],
  [30_000, 60],
  [3_600_000, 100],
  [7_200_000, 150],
  [86_400_000, 1800],
] as const;

export function openChannelStandIn(options: StandInOptions): ChannelStandIn {
  const cards = readCards(options.file);
  const known = new Set(options.departments.map(({ key }) => key));
  const faults = new Map<string, { fault: ChannelFault; left: number }>();
  const times = new Map<string, number[]>();
  const timer = options.timer ?? realTimer;

  const post = async (department: string, request: Request): Promise<Response> => {
    const body = await request.text();
    const fault = take(faults, department);
    const said = fault === undefined ? undefined : failing(fault);
    if (said !== undefined) return said;
    if (fault === "slow") await timer.wait(3000);
    if (new TextEncoder().encode(body).length > heaviest) return plain(413, "Request Entity Too Large");
    const message = readMessage(body);
    if (message === undefined) return plain(400, "Bad payload received by generic incoming webhook.");
    const wait = overLimit(times, department, timer.elapsed());
    if (wait !== undefined) return busy(wait);
    const card: PostedCard = {
      id: crypto.randomUUID(),
      department,
      at: options.now().toISOString(),
      ...message,
    };
    appendFileSync(options.file, `${JSON.stringify(card)}\n`);
    cards.push(card);
    if (fault === "500-after") return plain(500, "InternalServerError");
    return new Response(null, { status: 202, headers: { "x-ms-workflow-run-id": card.id } });
  };

  return {
    answer: async (request) => {
      const { pathname } = new URL(request.url);
      if (pathname === "/kanaler/kort.json" && request.method === "GET") {
        return Response.json(
          { departments: options.departments, cards },
          { headers: { "Cache-Control": "no-store" } },
        );
      }
      const [, department = "", what] = /^\/kanaler\/([^/]+)\/(webhook|fejl)$/u.exec(pathname) ?? [];
      if (what === undefined) return undefined;
      if (!known.has(decodeURIComponent(department))) return plain(404, "Not Found");
      if (request.method !== "POST") return plain(405, "Method Not Allowed");
      // A page elsewhere cannot send this without being asked first.
      if (!/^application\/json\b/iu.test(request.headers.get("Content-Type") ?? "")) {
        return plain(415, "Unsupported Media Type");
      }
      const key = decodeURIComponent(department);
      return what === "webhook" ? post(key, request) : tell(faults, key, await request.text());
    },
  };
}

function readCards(file: string): PostedCard[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line): PostedCard[] => {
      try {
        return line === "" ? [] : [JSON.parse(line) as PostedCard];
      } catch {
        // A line that was cut when the machine stopped.
        return [];
      }
    });
}

function readMessage(body: string): { readonly summary: string; readonly content: unknown } | undefined {
  try {
    const message = JSON.parse(body) as {
      readonly type?: unknown;
      readonly summary?: unknown;
      readonly attachments?: readonly { readonly contentType?: unknown; readonly content?: unknown }[];
    };
    const [attachment] = message.attachments ?? [];
    const content = attachment?.content;
    const isCard =
      message.type === "message" &&
      attachment?.contentType === "application/vnd.microsoft.card.adaptive" &&
      typeof content === "object" &&
      content !== null;
    if (!isCard) return undefined;
    return { summary: typeof message.summary === "string" ? message.summary : "", content };
  } catch {
    return undefined;
  }
}

function tell(
  faults: Map<string, { fault: ChannelFault; left: number }>,
  department: string,
  body: string,
): Response {
  try {
    const { fault, times } = JSON.parse(body) as { readonly fault?: unknown; readonly times?: unknown };
    const found = channelFaults.find((candidate) => candidate === fault);
    if (found === undefined && fault !== null)
      return plain(400, `fault: ${channelFaults.join(", ")} or null`);
    if (found === undefined) faults.delete(department);
    else faults.set(department, { fault: found, left: typeof times === "number" ? times : 1 });
    return new Response(null, { status: 204 });
  } catch {
    return plain(400, "JSON: {fault, times}");
  }
}

function take(
  faults: Map<string, { fault: ChannelFault; left: number }>,
  department: string,
): ChannelFault | undefined {
  const entry = faults.get(department);
  if (entry === undefined) return undefined;
  entry.left -= 1;
  if (entry.left <= 0) faults.delete(department);
  return entry.fault;
}

function failing(fault: ChannelFault): Response | undefined {
  switch (fault) {
    case "429":
      return busy(1000);
    case "429-body":
      return plain(
        200,
        "Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error 429 with ContextId 1.",
      );
    case "413":
      return plain(413, "Request Entity Too Large");
    case "500":
      return plain(500, "InternalServerError");
    case "404":
      return plain(404, "Not Found");
    case "slow":
    case "500-after":
    default:
      return undefined;
  }
}

/** How long to wait, in milliseconds, when another message now would be one too many. */
function overLimit(times: Map<string, number[]>, department: string, now: number): number | undefined {
  const sent = times.get(department) ?? [];
  times.set(department, sent);
  for (const [within, most] of limits) {
    const recent = sent.filter((time) => now - time < within);
    const [first] = recent;
    if (recent.length >= most && first !== undefined) return within - (now - first);
  }
  sent.push(now);
  return undefined;
}

function busy(milliseconds: number): Response {
  return plain(429, "Rate limit is exceeded.", {
    "Retry-After": String(Math.max(1, Math.ceil(milliseconds / 1000))),
  });
}

function plain(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(text, { status, headers: { "Content-Type": "text/plain; charset=utf-8", ...headers } });
}
