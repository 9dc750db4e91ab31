/** The end of `npm run build`: the commands that IT runs, as single files in dist. */
import { join } from "node:path";
import { buildSingleFiles } from "../packaging/single-files.ts";
import { projectFolder } from "../product/build-tab.ts";
import { run } from "../terminal/failure.ts";

await run(async () => {
  for (const path of await buildSingleFiles(join(projectFolder, "dist"))) console.log(path);
});
