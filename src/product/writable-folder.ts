/** A folder that a command may write in. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Makes the folder where it is missing, and tries it. @throws the system's error when it cannot be made or written in
 */
export function makeWritable(folder: string): void {
  makeFolder(folder);
  const probe = join(folder, `.write-${process.pid}`);
  writeFileSync(probe, "");
  rmSync(probe);
}

/** One level at a time: Node's own recursion never ends where the system lets nobody make any, as under /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}
