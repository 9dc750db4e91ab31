/**
 * Folders that many tests begin with: made once for each state of the sources that they follow from, by one process for
 * all, and copied by whoever wants one.
 */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newest, projectFolder } from "../src/product/build-tab.ts";
import { makeOnce } from "../src/product/make-once.ts";

const cache = join(projectFolder, "node_modules/.cache/rettesnor");

/** The folder of that name, which `make` fills where there is none as new as the sources. */
export async function keptFolder(
  name: string,
  sources: readonly string[],
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const state = Math.max(...sources.map((source) => newest(join(projectFolder, source))));
  const folder = join(cache, `${name}-${Math.round(state)}`);
  await makeOnce(
    `${folder}.lock`,
    () => existsSync(folder),
    async () => {
      const half = `${folder}.${process.pid}`;
      mkdirSync(half, { recursive: true });
      await make(half);
      renameSync(half, folder);
      for (const other of readdirSync(cache)) {
        const isOlder = other.startsWith(`${name}-`) && /^\d+$/u.test(other.slice(name.length + 1));
        if (isOlder && join(cache, other) !== folder) rmSync(join(cache, other), { recursive: true });
      }
    },
  );
  return folder;
}

/** A new folder with the files of another. Remove it when done. */
export function copyOf(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), "rettesnor-"));
  for (const name of readdirSync(folder)) copyFileSync(join(folder, name), join(copy, name));
  return copy;
}
