/**
 * A `fetch`-like function behind a port of this machine. Listens on the loopback addresses only, under both their
 * families.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { turnAway } from "../emulator/callers.ts";
import { Failure } from "../terminal/failure.ts";

export type Handler = (request: Request) => Response | Promise<Response>;

/** Answers a request of Node's own and returns true, or returns false. */
export type Intercept = (request: IncomingMessage, response: ServerResponse) => boolean;

export interface HttpServer {
  /** "http://localhost:4820". */
  readonly origin: string;
  /** For Vite, which takes some requests and web sockets itself. */
  readonly servers: readonly Server[];
  close(): Promise<void>;
}

/**
 * Listens on `port` (0: any free one). `intercept` may answer a request itself by returning true. Pages of other
 * origins than our own are turned away, but for those of `origins`.
 *
 * @throws {Failure} when the port is taken or not to be had
 */
export async function listen(
  port: number,
  handler: Handler,
  intercept: Intercept = () => false,
  origins: readonly string[] = [],
): Promise<HttpServer> {
  const pass = getRequestListener(handler, { overrideGlobalObjects: false, errorHandler: internalError });
  const answer = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    if (turnAway(incoming, outgoing, origins) || intercept(incoming, outgoing)) return;
    void pass(incoming, outgoing);
  };
  const servers = [createServer(answer)];
  const chosen = await open(servers[0], port, "127.0.0.1");
  const second = createServer(answer);
  try {
    await open(second, chosen, "::1");
    servers.push(second);
  } catch (error) {
    // Without IPv6 "localhost" is 127.0.0.1 anyway; but where another program sits there, it would answer half the
    // time.
    if (error instanceof Failure && port !== 0) {
      await close(servers);
      throw error;
    }
  }
  return { origin: `http://localhost:${chosen}`, servers, close: () => close(servers) };
}

function open(server: Server | undefined, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server?.once("error", (error: NodeJS.ErrnoException) => reject(asFailure(error, port)));
    server?.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/** The sentence for a port that cannot be had; any other error as it is. */
export function asFailure(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === "EADDRINUSE") {
    return new Failure(
      `Port ${port} er optaget af et andet program: luk det, eller vælg en anden med --port.`,
    );
  }
  if (error.code === "EACCES")
    return new Failure(`Port ${port} må ikke bruges her: vælg en over 1023 med --port.`);
  return error;
}

async function close(servers: readonly Server[]): Promise<void> {
  const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)));
  for (const server of servers) server.closeAllConnections();
  await Promise.all(closed);
}

/** A bug of a handler's is told where the product runs, and is the end of that one request. */
function internalError(error: unknown): Response {
  console.error(error);
  return new Response("Internal error\n", { status: 500, headers: { "Content-Type": "text/plain" } });
}
