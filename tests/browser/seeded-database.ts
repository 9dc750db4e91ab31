/**
 * A database with Egelund in it, made once for each state of the sources and copied for every test file that wants one.
 */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newest, projectFolder } from "../../src/product/build-tab.ts";
import { makeOnce } from "../../src/product/make-once.ts";
import { openProduct, type Pages } from "../../src/product/open-product.ts";
import { silent } from "../../src/terminal/progress.ts";

/** The day on which Egelund's plans stand as they are written. */
export const townToday = "2026-11-22";

const sources = ["src/domain", "src/emulator", "src/product", "src/schema", "src/sharepoint", "src/town"];

/** A new data folder with a copy of the database. Remove it when done. */
export async function copySeededDatabase(): Promise<string> {
  const made = await makeTown();
  const folder = mkdtempSync(join(tmpdir(), "rettesnor-"));
  for (const name of readdirSync(made)) copyFileSync(join(made, name), join(folder, name));
  return folder;
}

function noPages(): Promise<Pages> {
  return Promise.resolve({ answer: () => new Response(null, { status: 404 }) });
}

async function makeTown(): Promise<string> {
  const cache = join(projectFolder, "node_modules/.cache/rettesnor");
  const state = Math.max(...sources.map((folder) => newest(join(projectFolder, folder))));
  const folder = join(cache, `town-${Math.round(state)}`);
  await makeOnce(
    `${folder}.lock`,
    () => existsSync(folder),
    async () => {
      const half = `${folder}.${process.pid}`;
      mkdirSync(half, { recursive: true });
      const options = { port: 0, reset: false, today: townToday, town: "small", faults: [] } as const;
      const product = await openProduct({ ...options, dataFolder: half }, noPages, silent);
      await product.close();
      renameSync(half, folder);
      for (const name of readdirSync(cache)) {
        if (/^town-\d+$/u.test(name) && join(cache, name) !== folder)
          rmSync(join(cache, name), { recursive: true });
      }
    },
  );
  return folder;
}
