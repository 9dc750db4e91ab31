/**
 * Reads and writes the multipart bodies of `$batch`. Requests may use LF or CRLF and nest writes in changesets;
 * responses are flat, in request order, with CRLF, as SharePoint sends them.
 */
import { randomUUID } from "node:crypto";
import { errors } from "./errors.ts";
import { bodyText, statusText, type Answer, type IncomingRequest } from "./message.ts";

function boundaryOf(contentType: string): string {
  const match = /boundary\s*=\s*(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const boundary = match?.[1] ?? match?.[2];
  if (boundary === undefined) throw errors.invalidRequest("The batch request has no boundary.");
  return boundary;
}

/** The texts between boundary lines, without the lines themselves. */
function sections(text: string, boundary: string): string[] {
  const line = `--${boundary}`;
  const found: string[] = [];
  let at = text.indexOf(line);
  while (at >= 0) {
    const after = at + line.length;
    if (text.startsWith("--", after)) break;
    const start = text.indexOf("\n", after) + 1;
    const end = text.indexOf(`\n${line}`, start - 1);
    if (start === 0) break;
    found.push(text.slice(start, end < 0 ? text.length : end));
    at = end < 0 ? -1 : end + 1;
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
    header: (name) => headers.get(name) ?? (name === "authorization" ? outer.header(name) : undefined),
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
  for (const section of sections(text, boundaryOf(outer.header("content-type") ?? ""))) {
    const [head, body] = headAndBody(section);
    const type = readHeaders(head).get("content-type") ?? "";
    if (/^multipart\/mixed/i.test(type)) {
      for (const inner of sections(body, boundaryOf(type)))
        operations.push(readOperation(headAndBody(inner)[1], outer));
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
