/** The bare page, built as the tab is built and handed out as the tab is, by a server of its own. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { compress } from "../src/product/build-tab.ts";
import { listen } from "../src/product/http-server.ts";
import { serveFiles } from "../src/product/static-files.ts";

export interface BarePage {
  readonly origin: string;
  close(): Promise<void>;
}

export async function openBarePage(): Promise<BarePage> {
  const folder = mkdtempSync(join(tmpdir(), "rettesnor-bare-"));
  const root = fileURLToPath(new URL("bare-page/", import.meta.url));
  await build({
    configFile: false,
    mode: "production",
    logLevel: "error",
    root,
    base: "./",
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, target: "es2023", modulePreload: { polyfill: false } },
  });
  compress(folder);
  const server = await listen(
    0,
    serveFiles(folder, () => readFileSync(join(folder, "index.html"), "utf8")),
  );
  return {
    origin: server.origin,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
