/**
 * Builds the tab when no build is there or its sources are newer, so that `npm start` always shows what the checkout
 * holds.
 */
import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { Failure } from "../terminal/failure.ts";
import { makeOnce } from "./make-once.ts";

/** The checkout's folder. */
export const projectFolder = fileURLToPath(new URL("../..", import.meta.url));

/** "local": for the local product, dist/local. "tab": for a tenant, dist/tab. */
export type Edition = "local" | "tab";

const pages = { local: "local.html", tab: "index.html" } as const;
/** What a build is made from. Of the commands only that the tab reads nothing. */
const sources = [
  "src/app",
  "src/domain",
  "src/schema",
  "src/sharepoint",
  "src/word",
  "vite.config.ts",
  "package-lock.json",
];

/** The folder of an up-to-date build, which is made first where it is missing or older than its sources. */
export async function buildTab(edition: Edition, report: (line: string) => void): Promise<string> {
  const folder = join(projectFolder, "dist", edition);
  const changed = Math.max(...sources.map((source) => newest(join(projectFolder, source))));
  await makeOnce(
    join(projectFolder, "dist", `.${edition}-lock`),
    () => changedAt(join(folder, pages[edition])) >= changed,
    async () => {
      report("Bygger fanen …");
      // Whole or not at all.
      const half = join(projectFolder, "dist", `.${edition}-${process.pid}`);
      await runVite(edition, half);
      // Once, and not for each of those who ask; the hosts of a tenant compress by themselves.
      if (edition === "local") compress(half);
      rmSync(folder, { recursive: true, force: true });
      renameSync(half, folder);
    },
  );
  return folder;
}

/** In a process of its own, so that neither its memory nor how we were started (NODE_ENV) matters. @throws {Failure} */
async function runVite(edition: Edition, folder: string): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin", "vite.js");
  const mode = edition === "local" ? "localhost" : "production";
  const options = ["build", "--mode", mode, "--outDir", folder, "--emptyOutDir", "--logLevel", "error"];
  try {
    await promisify(execFile)(process.execPath, [vite, ...options], {
      cwd: projectFolder,
      env: { ...process.env, NODE_ENV: "production", NO_COLOR: "1" },
    });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new Failure(`Fanen kan ikke bygges: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Lays `main.js.gz` beside `main.js`, for whatever is text. */
export function compress(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!/\.(?:js|css|svg|json)$/u.test(name)) continue;
    writeFileSync(join(folder, `${name}.gz`), gzipSync(readFileSync(join(folder, name))));
  }
}

/** When it, or what has changed last below it, was changed, in milliseconds since 1970; 0 when there is nothing. */
export function newest(path: string): number {
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return changedAt(path);
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
