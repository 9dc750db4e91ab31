/**
 * Builds the local product's tab with the page of fields in the place of the plan page, into the folder that is named.
 * A process of its own.
 */
import { fileURLToPath } from "node:url";
import { build } from "vite";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Name the folder.");
const page = fileURLToPath(new URL("FieldsPage.tsx", import.meta.url));

await build({
  mode: "localhost",
  configFile: fileURLToPath(new URL("../../../vite.config.ts", import.meta.url)),
  logLevel: "error",
  plugins: [
    {
      name: "page-of-fields",
      enforce: "pre",
      resolveId: (source) => (source.endsWith("/plan/PlanPage.tsx") ? page : null),
    },
  ],
  build: { outDir: folder, emptyOutDir: true },
});
