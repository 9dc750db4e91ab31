/** New identifiers and the encodings SharePoint uses in names. */
import { createHash, randomUUID } from "node:crypto";

/** A new guid, lower case without braces. */
export function newGuid(): string {
  return randomUUID();
}

/** The guid that always belongs to the same texts, for things that have no record of their own. */
export function derivedGuid(...parts: readonly string[]): string {
  const hex = createHash("sha256").update(parts.join("|")).digest("hex");
  const pieces = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return [...pieces, hex.slice(20, 32)].join("-");
}

/** Reads a guid however it is dressed: braces, upper case, `guid'..'`. */
export function plainGuid(text: string): string {
  return text.replaceAll(/[{}]/g, "").toLowerCase();
}

/** Encodes what is not a letter, digit or underscore as `_xHHHH_`, as internal names and entity types do. */
export function encodeName(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9_]/g, (letter) => {
    const code = letter.charCodeAt(0).toString(16).padStart(4, "0");
    return `_x${code}_`;
  });
}

/** `My_Test` becomes `My_x005f_Test`, `Shared Documents` `Shared_x0020_Documents`; the first letter is a capital. */
export function entityTypeName(urlName: string, isLibrary: boolean): string {
  const encoded = encodeName(urlName.replaceAll("_", "\u0000")).replaceAll("_x0000_", "_x005f_");
  const capital = encoded.charAt(0).toUpperCase() + encoded.slice(1);
  return isLibrary ? capital : `${capital}List`;
}
