/** Builds the tab when no build is there or its sources are newer, so that `npm start` always shows what the checkout holds. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Failure } from "./failure.ts";

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
  "vite.config.ts",
  "package-lock.json",
];

/** The folder of an up-to-date build, which is made first where it is missing or older than its sources. */
export async function buildTab(edition: Edition, report: (line: string) => void): Promise<string> {
  const folder = join(projectFolder, "dist", edition);
  const built = changedAt(join(folder, pages[edition]));
  if (built < Math.max(...sources.map((source) => newest(join(projectFolder, source))))) {
    report("Bygger fanen …");
    const { build } = await import("vite");
    await build({
      configFile: join(projectFolder, "vite.config.ts"),
      mode: edition === "local" ? "local" : "production",
      logLevel: "silent",
    }).catch((error: unknown) => {
      throw new Failure(`Fanen kan ikke bygges: ${error instanceof Error ? error.message : String(error)}`);
    });
  }
  return folder;
}

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return changedAt(path);
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
