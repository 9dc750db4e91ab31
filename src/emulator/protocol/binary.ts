/** Bodies that are no JSON: bytes in and out, and bare text. */
import type { Call } from "./call.ts";
import type { Answer } from "./message.ts";

const encoder = new TextEncoder();

/** What was sent, whatever the content type says: uploads are never JSON. */
export function uploadedBytes(call: Call): Uint8Array {
  const { body } = call.request;
  return typeof body === "string" ? encoder.encode(body) : body;
}

export function bytesAnswer(content: Uint8Array): Answer {
  return { status: 200, headers: { "Content-Type": "application/octet-stream" }, body: content };
}

/** `$value` of a property and `$count`. */
export function textAnswer(text: string): Answer {
  return { status: 200, headers: { "Content-Type": "text/plain;charset=utf-8" }, body: text };
}
