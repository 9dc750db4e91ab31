/** Puts an emulator behind a Node server on this machine only, without detours through streams or Request objects. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Emulator } from "./emulator.ts";
import { answerPage, isPage } from "./pages/answer-page.ts";
import type { Answer, IncomingRequest } from "./protocol/message.ts";
import { statusText } from "./protocol/message.ts";

export interface RunningServer {
  port: number;
  server: Server;
  emulator: Emulator;
  close: () => Promise<void>;
}

function readBody(request: IncomingMessage): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
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

/** Answers one request of a Node server; for servers that also serve other things. */
export async function answerNodeRequest(
  emulator: Emulator,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const method = request.method ?? "GET";
  const body = method === "GET" || method === "HEAD" ? nothing : await readBody(request);
  const incoming: IncomingRequest = {
    method,
    url: `http://${request.headers.host ?? "localhost"}${request.url ?? "/"}`,
    header(name) {
      const value = request.headers[name];
      return Array.isArray(value) ? value[0] : value;
    },
    body,
  };
  const answer = isPage(method, incoming.url)
    ? await answerPage((asked) => emulator.handle(asked), incoming)
    : await emulator.handle(incoming);
  send(response, answer);
}

/**
 * Serves an emulator at 127.0.0.1; port 0 takes any free port. Given a function, the port is taken first and the
 * emulator opened for it, so that its address can name the port and a taken port leaves the database untouched.
 *
 * @throws the system's error when the port is taken
 */
export async function serveEmulator(
  emulator: Emulator | ((port: number) => Promise<Emulator>),
  port: number,
): Promise<RunningServer> {
  const opening: { ready: Promise<Emulator> | undefined } = { ready: undefined };
  const server = createServer((request, response) => {
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
