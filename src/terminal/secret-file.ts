/** A file with secrets, which nobody else on the machine should be able to read. */
import { readFileSync, statSync } from "node:fs";
import { Failure } from "./failure.ts";

/** Its text. `complain` is told when others may read it. @throws {Failure} when it cannot be read */
export function readSecretFile(path: string, complain: (line: string) => void): string {
  try {
    const text = readFileSync(path, "utf8");
    if (process.platform !== "win32" && (statSync(path).mode & 0o077) !== 0) {
      complain(`${path} kan læses af andre på maskinen. Adresserne er hemmelige: chmod 600 ${path}`);
    }
    return text;
  } catch {
    throw new Failure(`Kanalerne ${path} kan ikke læses.`);
  }
}
