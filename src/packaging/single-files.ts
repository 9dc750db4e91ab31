/**
 * The commands that a municipality's IT runs, each as one file with all that it needs inside: nothing is to be
 * installed where it runs but Node.
 */
import { join } from "node:path";
import { build } from "vite";
import { projectFolder } from "../product/build-tab.ts";

/** The commands that leave the checkout. */
const singleFiles = ["provision", "remind"] as const;

/**
 * Writes `provision.mjs` and `remind.mjs` into `folder`, each with its packages' licences beside it, and returns their
 * paths.
 */
export async function buildSingleFiles(folder: string): Promise<string[]> {
  for (const name of singleFiles) {
    await build({
      configFile: false,
      logLevel: "error",
      root: projectFolder,
      ssr: { noExternal: true, target: "node" },
      build: {
        ssr: `src/commands/${name}.ts`,
        outDir: folder,
        emptyOutDir: false,
        target: "node20",
        minify: false,
        // Whoever hands a package's code on hands its licence on.
        license: { fileName: `${name}.licences.md` },
        rolldownOptions: { output: { entryFileNames: `${name}.mjs`, codeSplitting: false } },
      },
    });
  }
  return singleFiles.map((name) => join(folder, `${name}.mjs`));
}
