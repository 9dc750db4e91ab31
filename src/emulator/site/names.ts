/** What files and folders cannot be called, as Microsoft's page on file names has it. */
import { errors } from "../protocol/errors.ts";

const longest = 255;
const forbidden = /["*:<>?/\\|]|^\.+$|^\s|\s$|^~\$|_vti_/i;
const reserved = /^(?:\.lock|con|prn|aux|nul|com\d|lpt\d|desktop\.ini)$/i;

/** @throws Refusal 400 */
export function checkName(name: string): void {
  if (name === "" || name.length > longest || forbidden.test(name) || reserved.test(name))
    throw errors.forbiddenName();
}

/**
 * The path that a string address means. Such addresses are taken for encoded ones wherever they have a percent sign,
 * and end at a hash, so that names with these can be reached by `decodedurl` alone.
 *
 * @returns undefined when it can be no path
 */
export function pathOfString(address: string): string | undefined {
  if (address.includes("#")) return undefined;
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}
