/** Whether a file is what Node was started with, or only imported by another. */
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** `url` is the file's own `import.meta.url`. A folder on the way may be a link. */
export function isProgram(url: string): boolean {
  const [, started] = process.argv;
  return started !== undefined && realpathSync(started) === fileURLToPath(url);
}
