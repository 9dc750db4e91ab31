/** Puts an emulator behind a Node server on this machine only, without detours through streams or Request objects. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { turnAway } from "./callers.ts";
import type { Emulator } from "./emulator.ts";
import { answerPage, isPage } from "./pages/answer-page.ts";
import type { Answer, IncomingRequest } from "./protocol/message.ts";
import { largestUpload, statusText } from "./protocol/message.ts";

export interface RunningServer {
  port: number;
  server: Server;
  emulator: Emulator;
  close: () => Promise<void>;
}

/** The body; undefined as soon as it turns out to be larger than SharePoint takes. */
function readBody(request: IncomingMessage, most: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers["content-length"] ?? 0) > most) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.byteLength;
      if (size <= most) {
        chunks.push(chunk);
        return;
      }
      chunks.length = 0;
      request.pause();
      resolve(undefined);
    });
    request.on("end", () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    request.on("error", reject);
  });
}

const nothing = new Uint8Array();

function send(response: ServerResponse, answer: Answer): void {
  if (answer.drop === true) {
    response.socket?.destroy();
    return;
  }
  const body = typeof answer.body === "string" ? Buffer.from(answer.body) : answer.body;
  const headers = body === null ? answer.headers : { ...answer.headers, "Content-Length": body.byteLength };
  response.writeHead(answer.status, statusText(answer.status), headers);
  response.end(body ?? undefined);
}

/** Answers one request of a Node server; for servers that also serve other things. `most`: bytes of a body. */
export async function answerNodeRequest(
  emulator: Emulator,
  request: IncomingMessage,
  response: ServerResponse,
  most = largestUpload,
): Promise<void> {
  const method = request.method ?? "GET";
  const asked: IncomingRequest = {
    method,
    url: `http://${request.headers.host ?? "localhost"}${request.url ?? "/"}`,
    header(name) {
      const value = request.headers[name];
      return Array.isArray(value) ? value[0] : value;
    },
    body: nothing,
  };
  if (isPage(method, asked.url)) {
    send(response, await answerPage((one) => emulator.handle(one), asked));
    return;
  }
  if (method === "GET" || method === "HEAD" || method === "OPTIONS") {
    send(response, await emulator.handle(asked));
    return;
  }
  // Whoever is nobody here does not get a body into our memory.
  const refused = emulator.refuseCaller(asked);
  const body = refused ? undefined : await readBody(request, most);
  if (body) send(response, await emulator.handle({ ...asked, body }));
  else sendAndHangUp(response, refused ?? emulator.refuseSize(asked));
}

/** What is left of the request is not waited for. */
function sendAndHangUp(response: ServerResponse, answer: Answer): void {
  send(response, { ...answer, headers: { ...answer.headers, Connection: "close" } });
}

/**
 * Serves an emulator at 127.0.0.1; port 0 takes any free port. Given a function, the port is taken first and the
 * emulator opened for it, so that its address can name the port and a taken port leaves the database untouched. Pages
 * of other origins are turned away, but for those of `origins`.
 *
 * @throws the system's error when the port is taken
 */
export async function serveEmulator(
  emulator: Emulator | ((port: number) => Promise<Emulator>),
  port: number,
  origins: readonly string[] = [],
): Promise<RunningServer> {
  const opening: { ready: Promise<Emulator> | undefined } = { ready: undefined };
  const server = createServer((request, response) => {
    if (turnAway(request, response, origins)) return;
    Promise.resolve(opening.ready)
      .then((ready) => ready && answerNodeRequest(ready, request, response))
      .catch(() => response.destroy());
  });
  // A server that hangs up on an idle connection just as a client takes it up again would look like a fault.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  const taken = typeof address === "object" && address !== null ? address.port : port;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  opening.ready = typeof emulator === "function" ? emulator(taken) : Promise.resolve(emulator);
  try {
    return { port: taken, server, emulator: await opening.ready, close };
  } catch (error) {
    await close();
    throw error;
  }
}
