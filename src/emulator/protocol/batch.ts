/**
 * Reads and writes the multipart bodies of `$batch`. Requests may use LF or CRLF and nest writes in changesets;
 * responses are flat, in request order, with CRLF, as SharePoint sends them.
 */
import { randomUUID } from "node:crypto";
import { errors } from "./errors.ts";
import { bodyText, statusText, type Answer, type IncomingRequest } from "./message.ts";

/** Reads and changesets of one batch, and writes of one changeset. */
const mostParts = 100;
const mostInChangeset = 1000;

function boundaryOf(contentType: string): string {
  const match = /boundary\s*=\s*(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const boundary = match?.[1] ?? match?.[2];
  if (boundary === undefined) throw errors.invalidRequest("The batch request has no boundary.");
  return boundary;
}

/** Where the next boundary stands, also straight behind the body before it; boundaries may begin alike. */
function nextBoundary(text: string, line: string, from: number): number {
  let at = text.indexOf(line, from);
  while (at >= 0 && !/^(?:--)?\s*(?:[\r\n]|$)/.test(text.slice(at + line.length, at + line.length + 8))) {
    at = text.indexOf(line, at + 1);
  }
  return at;
}

/** The texts between boundaries, without the boundaries themselves. */
function sections(text: string, boundary: string): string[] {
  const line = `--${boundary}`;
  const found: string[] = [];
  let at = nextBoundary(text, line, 0);
  while (at >= 0) {
    const after = at + line.length;
    if (text.startsWith("--", after)) break;
    const start = text.indexOf("\n", after) + 1;
    if (start === 0) break;
    at = nextBoundary(text, line, start);
    found.push(text.slice(start, at < 0 ? text.length : at));
  }
  return found;
}

/** Splits at the first blank line. */
function headAndBody(text: string): [string, string] {
  const blank = /\r?\n\r?\n/.exec(text);
  return blank ? [text.slice(0, blank.index), text.slice(blank.index + blank[0].length)] : [text, ""];
}

function readHeaders(text: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of text.split("\n")) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

/** Headers of a batch that hold for its parts. */
const inherited = new Set(["authorization", "odata-version"]);

function readOperation(text: string, outer: IncomingRequest): IncomingRequest {
  const [head, body] = headAndBody(text.replace(/^[\r\n]+/, ""));
  const end = head.indexOf("\n");
  const line = (end < 0 ? head : head.slice(0, end)).trim();
  const headers = readHeaders(end < 0 ? "" : head.slice(end + 1));
  const match = /^([A-Za-z]+)\s+(\S.*?)(?:\s+HTTP\/[\d.]+)?$/.exec(line);
  if (!match) throw errors.invalidRequest("A part of the batch has no request line.");
  const [, method = "", url = ""] = match;
  return {
    method: method.toUpperCase(),
    url: new URL(url, outer.url).href,
    header: (name) => headers.get(name) ?? (inherited.has(name) ? outer.header(name) : undefined),
    isPart: true,
    body: body.trim(),
  };
}

/**
 * The operations of a batch in order.
 *
 * @throws Refusal 400 when the body cannot be read
 */
export function readBatch(outer: IncomingRequest, text: string): IncomingRequest[] {
  const operations: IncomingRequest[] = [];
  const parts = sections(text, boundaryOf(outer.header("content-type") ?? ""));
  if (parts.length > mostParts) throw errors.tooManyParts(mostParts);
  for (const section of parts) {
    const [head, body] = headAndBody(section);
    const type = readHeaders(head).get("content-type") ?? "";
    if (/^multipart\/mixed/i.test(type)) {
      const writes = sections(body, boundaryOf(type));
      if (writes.length > mostInChangeset) throw errors.tooManyInChangeset(mostInChangeset);
      for (const inner of writes) operations.push(readOperation(headAndBody(inner)[1], outer));
    } else operations.push(readOperation(body, outer));
  }
  return operations;
}

/** One part of the response; `CONTENT-TYPE` and its kin are upper case on the wire. */
function writePart(answer: Answer): string {
  let text = "Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n";
  text += `HTTP/1.1 ${String(answer.status)} ${statusText(answer.status)}\r\n`;
  for (const [name, value] of Object.entries(answer.headers)) text += `${name.toUpperCase()}: ${value}\r\n`;
  const body = answer.body === null ? "" : bodyText(answer.body);
  return `${text}\r\n${body}\r\n`;
}

/** The response to a batch. */
export function writeBatch(answers: readonly Answer[]): Answer {
  const boundary = `batchresponse_${randomUUID()}`;
  let body = "";
  for (const answer of answers) body += `--${boundary}\r\n${writePart(answer)}`;
  body += `--${boundary}--\r\n`;
  return { status: 200, headers: { "Content-Type": `multipart/mixed; boundary=${boundary}` }, body };
}
