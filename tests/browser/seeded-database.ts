/**
 * A database with Egelund in it, made once for each state of the sources and copied for every test file that wants one.
 */
import { openProduct, type Pages } from "../../src/product/open-product.ts";
import { silent } from "../../src/terminal/progress.ts";
import { copyOf, keptFolder } from "../kept-folder.ts";

/** The day on which Egelund's plans stand as they are written. */
export const townToday = "2026-11-22";

const sources = ["src/domain", "src/emulator", "src/product", "src/schema", "src/sharepoint", "src/town"];

/** A new data folder with a copy of the database. Remove it when done. */
export async function copySeededDatabase(): Promise<string> {
  const town = await keptFolder("town", sources, async (folder) => {
    const options = { port: 0, reset: false, today: townToday, town: "small", faults: [] } as const;
    const product = await openProduct({ ...options, dataFolder: folder }, noPages, silent);
    await product.close();
  });
  return copyOf(town);
}

function noPages(): Promise<Pages> {
  return Promise.resolve({ answer: () => new Response(null, { status: 404 }) });
}
