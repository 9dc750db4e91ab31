/**
 * The text of a `$batch`, both ways (Microsoft: "Make batch requests with the REST APIs"). Pure; sending it is
 * `batch.ts`.
 */
import type { Answer } from "./send.ts";

/** One request within a batch: absolute address, the real verb (`MERGE`, not a POST that says so). */
export interface Part {
  readonly method: "GET" | "POST" | "MERGE" | "DELETE";
  readonly url: string;
  readonly body?: string;
  /** The ETag that a change must meet. */
  readonly ifMatch?: string;
  /** True when sending it twice does no harm. GET always counts as such. */
  readonly repeatable?: boolean;
}

/** The body of a batch. Consecutive writes stand in one change set, reads outside, all in the given order. */
export function writeMultipart(parts: readonly Part[], id: string): string {
  const lines: string[] = [];
  let set = 0;
  let open = false;
  const close = () => {
    if (open) lines.push(`--changeset_${id}_${set}--`, "");
    open = false;
  };
  for (const part of parts) {
    if (part.method === "GET") {
      close();
      lines.push(`--batch_${id}`);
    } else {
      if (!open) {
        set += 1;
        open = true;
        lines.push(`--batch_${id}`, `Content-Type: multipart/mixed; boundary="changeset_${id}_${set}"`, "");
      }
      lines.push(`--changeset_${id}_${set}`);
    }
    lines.push("Content-Type: application/http", "Content-Transfer-Encoding: binary", "");
    lines.push(`${part.method} ${part.url} HTTP/1.1`, "Accept: application/json;odata=minimalmetadata");
    if (part.ifMatch !== undefined) lines.push(`If-Match: ${part.ifMatch}`);
    if (part.body !== undefined) lines.push("Content-Type: application/json;charset=utf-8");
    lines.push("", ...(part.body === undefined ? [] : [part.body, ""]));
  }
  close();
  lines.push(`--batch_${id}--`, "");
  return lines.join("\r\n");
}

/**
 * The answers in a batch's answer, in order. Only complete ones: what is not followed by a boundary was cut off and is
 * left out, so that there may be fewer than were asked for. Never throws, whatever the text.
 */
export function readMultipart(text: string): Answer[] {
  const boundary = /^[ \t]*--(\S{1,200})[ \t]*\r?$/m.exec(text)?.[1]?.replace(/--$/, "");
  if (boundary === undefined || boundary === "") return [];
  // The first piece is the preamble, the last is what follows the last boundary: the end, or a part that was cut off.
  return piecesBetween(`\n${text}`, boundary)
    .slice(1, -1)
    .map(readPart)
    .filter((answer) => answer !== undefined);
}

/** What stands between the lines that are the boundary, or its end. */
function piecesBetween(text: string, boundary: string): string[] {
  const line = `\n--${boundary}`;
  const restOfLine = /(?:--)?[ \t]*(?=\r?\n|$)/y;
  const pieces: string[] = [];
  let from = 0;
  for (let at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + line.length)) {
    restOfLine.lastIndex = at + line.length;
    if (!restOfLine.test(text)) continue;
    pieces.push(text.slice(from, at));
    from = restOfLine.lastIndex;
  }
  return [...pieces, text.slice(from)];
}

function readPart(piece: string): Answer | undefined {
  const status = /(?:^|\n)HTTP\/1\.[01] (\d{3})[^\r\n]*/.exec(piece);
  if (!status?.[1]) return undefined;
  const rest = piece.slice(status.index + status[0].length).replace(/^\r?\n/, "");
  const blank = /(?:^|\r?\n)\r?\n/.exec(rest);
  const head = blank ? rest.slice(0, blank.index) : rest;
  return {
    status: Number(status[1]),
    headers: headersIn(head),
    body: blank ? rest.slice(blank.index + blank[0].length).trim() : "",
  };
}

/** Signs that a header's name and value may have; `Headers` throws on others. */
const headerLine = /^([!#$%&'*+.^_`|~\w-]+):([\t\u0020-\u007E\u0080-\u00FF]*)$/;

/** A line that is no header says nothing, and takes no other with it. */
function headersIn(head: string): Headers {
  const headers = new Headers();
  for (const line of head.split(/\r?\n/)) {
    const [, name, value] = headerLine.exec(line) ?? [];
    if (name !== undefined && value !== undefined) headers.append(name, value.trim());
  }
  return headers;
}
