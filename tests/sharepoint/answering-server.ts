/**
 * A tiny HTTP server that answers what it is told, request by request: for what no well-behaved SharePoint does, such
 * as cutting connections or odd headers. Everything that follows SharePoint's rules is tested against the embedded one.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Close the connection: before anything is sent, or in the middle of the body. */
  readonly cut?: "before" | "within";
  readonly delayMs?: number;
}

export interface AnsweringServer {
  readonly origin: string;
  readonly seen: Seen[];
  close(): Promise<void>;
}

/** Answers with `replies` one after the other, the last one for ever; a function decides by the request. */
export async function answering(
  replies: readonly Reply[] | ((seen: Seen, count: number) => Reply),
): Promise<AnsweringServer> {
  const seen: Seen[] = [];
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const { method = "", url = "", headers } = incoming;
      const request: Seen = { method, url, headers, body: Buffer.concat(chunks).toString("utf8") };
      seen.push(request);
      const reply =
        typeof replies === "function"
          ? replies(request, seen.length)
          : (replies[seen.length - 1] ?? replies.at(-1) ?? {});
      setTimeout(() => answer(outgoing, reply), reply.delayMs ?? 0);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function answer(outgoing: ServerResponse, reply: Reply): void {
  const body = reply.body ?? "{}";
  if (reply.cut === "before") {
    outgoing.socket?.destroy();
    return;
  }
  const length = { "Content-Length": Buffer.byteLength(body) };
  outgoing.writeHead(reply.status ?? 200, {
    "Content-Type": "application/json",
    ...length,
    ...reply.headers,
  });
  if (reply.cut === "within") {
    outgoing.write(body.slice(0, body.length / 2));
    setTimeout(() => outgoing.socket?.destroy(), 20);
    return;
  }
  outgoing.end(reply.status === 204 ? undefined : body);
}
