/**
 * The package that a .docx is: its directory, and single parts unpacked bit by bit. Reads the directory alone to know
 * what there is, so pictures are never touched, and counts what comes out instead of believing what the directory says.
 */
import { Inflate } from "fflate";
import { limits } from "../limits.ts";
import type { Pace } from "../pace.ts";
import { ReadError } from "../read-error.ts";

interface ZipPart {
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerAt: number;
}

const endSignature = 0x06_05_4b_50;
const entrySignature = 0x02_01_4b_50;
const localSignature = 0x04_03_4b_50;
const endLength = 22;
const longestComment = 0xff_ff;
/** Small enough that even the densest packing gives no more than some megabytes at a time. */
const step = 8192;

export class Zip {
  readonly #bytes: Uint8Array;
  readonly #parts: ReadonlyMap<string, ZipPart>;
  #unpacked = 0;

  /** @throws {ReadError} when the directory is missing, damaged, encrypted or too large. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#parts = readDirectory(bytes);
  }

  get names(): readonly string[] {
    return [...this.#parts.keys()];
  }

  has(name: string): boolean {
    return this.#parts.has(name);
  }

  /** A part's content, in pieces. Nothing for a part that is not there. @throws {ReadError} */
  async *unpack(name: string, pace: Pace): AsyncGenerator<Uint8Array> {
    const part = this.#parts.get(name);
    if (part === undefined) return;
    if (part.size > limits.unpackedBytes - this.#unpacked) throw new ReadError("bomb");
    const packed = packedBytes(this.#bytes, part);
    let size = 0;
    const count = (piece: Uint8Array): Uint8Array => {
      size += piece.length;
      this.#unpacked += piece.length;
      const isTooDense = size > limits.ratioFrom && size > limits.ratio * Math.max(packed.length, 1);
      if (isTooDense || this.#unpacked > limits.unpackedBytes) throw new ReadError("bomb");
      return piece;
    };
    if (part.method === 0) {
      for (let at = 0; at < packed.length; at += step * 8) {
        yield count(packed.subarray(at, at + step * 8));
        await pace.rest();
      }
    } else {
      const pieces: Uint8Array[] = [];
      const inflate = new Inflate((piece) => pieces.push(piece));
      for (let at = 0; at < packed.length || at === 0; at += step) {
        push(inflate, packed.subarray(at, at + step), at + step >= packed.length);
        for (const piece of pieces.splice(0)) yield count(piece);
        await pace.rest();
      }
    }
    if (size !== part.size) throw new ReadError("damaged");
  }
}

function push(inflate: Inflate, bytes: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(bytes, isLast);
  } catch (cause) {
    throw new ReadError("damaged", { cause });
  }
}

function readDirectory(bytes: Uint8Array): Map<string, ZipPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > limits.parts) throw new ReadError("bomb");
  const parts = new Map<string, ZipPart>();
  const decoder = new TextDecoder();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) throw new ReadError("damaged");
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/");
    if ((flags & 1) === 1) throw new ReadError("password");
    // The same name twice is how two readers are made to see two documents.
    if (parts.has(name)) throw new ReadError("damaged");
    parts.set(name, {
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      headerAt: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new ReadError("damaged");
}

function packedBytes(bytes: Uint8Array, part: ZipPart): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { headerAt, packedSize, method } = part;
  if (headerAt + 30 > bytes.length || view.getUint32(headerAt, true) !== localSignature) {
    throw new ReadError("damaged");
  }
  if (method !== 0 && method !== 8) throw new ReadError("damaged");
  const from = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  if (from + packedSize > bytes.length) throw new ReadError("damaged");
  return bytes.subarray(from, from + packedSize);
}
