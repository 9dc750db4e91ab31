/** Pixels to and from PNG, for the icons: square, eight bits a channel, with opacity, without interlacing. */
import { deflateSync, inflateSync } from "node:zlib";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A square picture from its pixels, row by row, four bytes each. */
export function encodePng(side: number, pixels: Uint8Array): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  // Eight bits, red-green-blue-opacity.
  header.set([8, 6], 8);
  const row = side * 4;
  const raw = Buffer.alloc((row + 1) * side);
  for (let y = 0; y < side; y += 1) raw.set(pixels.subarray(y * row, (y + 1) * row), y * (row + 1) + 1);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(raw, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** The rows as they are stored, each with its filter byte first: equal for equal pictures, however well they are compressed. */
  readonly rows: Uint8Array;
}

/** Reads what `encodePng` wrote. @throws when it is no PNG. */
export function decodePng(bytes: Uint8Array): Picture {
  const png = Buffer.from(bytes);
  if (!png.subarray(0, 8).equals(signature)) throw new Error("Not a PNG.");
  const data: Buffer[] = [];
  for (let at = 8; at + 8 <= png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") data.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return {
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    rows: inflateSync(Buffer.concat(data)),
  };
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(checksum(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

/** CRC-32 as PNG asks for it. */
function checksum(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
