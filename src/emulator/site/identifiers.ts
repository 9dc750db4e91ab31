/** New identifiers and the encodings SharePoint uses in names. */
import { randomUUID } from "node:crypto";

/** A new guid, lower case without braces. */
export function newGuid(): string {
  return randomUUID();
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
