/** `npm run data-model`: writes `docs/data-model.md` from the list definitions. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../product/build-tab.ts";
import { dataModel } from "../schema/data-model.ts";

writeFileSync(join(projectFolder, "docs/data-model.md"), dataModel());
