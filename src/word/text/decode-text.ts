/** The letters of a text file: UTF-8, UTF-16 with its mark, or the Windows letters of older Danish files. */
import { ReadError } from "../read-error.ts";

/** @throws {ReadError} when the bytes are no text. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const sample = bytes.subarray(0, 65_536);
  if (sample.some((byte) => byte === 0 || (byte < 32 && ![9, 10, 11, 12, 13, 27, 30, 31].includes(byte)))) {
    throw new ReadError("notADocument");
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
