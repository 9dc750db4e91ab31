/**
 * Reads a file or a pasted text into blocks, by what it holds and not by what it is called. Refuses what is no plan
 * document, or dangerous, with a `ReadError`. Lets the page breathe while it works; load it lazily, it brings the
 * readers for packages and XML along.
 */
import { readDocx } from "./docx/read-docx.ts";
import { limits } from "./limits.ts";
import { ReadError } from "./read-error.ts";
import type { SourceDocument } from "./source-document.ts";
import { decodeText } from "./text/decode-text.ts";
import { readText } from "./text/read-text.ts";

/**
 * The document in `source`: the bytes of a file, or a text that was pasted. `name` is the file's name as the person
 * knows it.
 * @throws {ReadError}
 */
export async function readDocument(source: Uint8Array | string, name: string): Promise<SourceDocument> {
  if (typeof source === "string") {
    if (source.trim() === "") throw new ReadError("empty");
    return { name, blocks: await readText(source) };
  }
  if (source.length === 0) throw new ReadError("empty");
  if (source.length > limits.fileBytes) throw new ReadError("tooLarge");
  const blocks = startsWith(source, "PK") ? await readDocx(source) : await readText(textIn(source, name));
  if (blocks.length === 0) throw new ReadError("empty");
  return { name, blocks };
}

/** A compound file: Word's old format, or the vault in which a protected document lies. */
const compoundFile = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

function textIn(bytes: Uint8Array, name: string): string {
  if (startsWith(bytes, compoundFile)) {
    throw new ReadError(holds(bytes, "EncryptedPackage") ? "password" : "oldWord");
  }
  if (startsWith(bytes, "%PDF")) throw new ReadError("pdf");
  if (startsWith(bytes, "{\\rtf")) throw new ReadError("otherOffice");
  const text = decodeText(bytes);
  // A file that calls itself a document and is a text was cut, or is something else under a false name.
  if (/\.(?:docx?|dotx?|docm|odt|rtf)$/iu.test(name)) throw new ReadError("notADocument");
  if (/^\s*<(?:!doctype|html|\?xml)/iu.test(text)) throw new ReadError("notADocument");
  if (text.trim() === "") throw new ReadError("empty");
  return text;
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return isAt(bytes, signature, 0, 1);
}

/** Looks for a name in two-byte letters: a compound file's directory may lie anywhere in it. */
function holds(bytes: Uint8Array, name: string): boolean {
  const first = name.codePointAt(0) ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (isAt(bytes, name, at, 2)) return true;
  }
  return false;
}

function isAt(bytes: Uint8Array, text: string, at: number, width: 1 | 2): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[at + index * width] !== text.codePointAt(index)) return false;
  }
  return true;
}
