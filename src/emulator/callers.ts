/**
 * Who may ask a server on this machine: programs, which name no origin, and pages of the server's own or of an origin
 * that was named when it was started. Any other page in the same browser could otherwise read and write as anybody,
 * since an e-mail address is enough of a token here; and one that gives this machine a name of its own as well.
 */
import type { IncomingMessage, ServerResponse } from "node:http";

const ownNames = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Answers a request that is not for us, before anything else of it is read: 421 for a Host and 403 for an Origin that
 * is neither our own nor one of `named` ("https://localhost:5173").
 *
 * @returns whether it was turned away
 */
export function turnAway(
  request: IncomingMessage,
  response: ServerResponse,
  named: readonly string[] = [],
): boolean {
  const { host = "", origin } = request.headers;
  const own = ownNames.map((name) => originAt(name, request.socket.localPort));
  const known = [...own, ...named];
  const isHostKnown = known.some((one) => new URL(one).host === host.toLowerCase());
  if (isHostKnown && (origin === undefined || known.includes(origin.toLowerCase()))) return false;
  const unknown = isHostKnown ? (origin ?? "") : host;
  response.writeHead(isHostKnown ? 403 : 421, {
    "Content-Type": "text/plain; charset=utf-8",
    Connection: "close",
  });
  response.end(
    `"${unknown}" er hverken denne adresse eller nævnt med --origin, da programmet blev startet.\n` +
      `"${unknown}" is neither this address nor named with --origin at start.\n`,
  );
  return true;
}

function originAt(name: string, port: number | undefined): string {
  return new URL(`http://${name}:${port ?? 80}`).origin;
}
