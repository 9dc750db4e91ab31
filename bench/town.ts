/**
 * Opens a town for measuring: the local product on a free port with a database of its own, without pages unless asked
 * for.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openProduct, type OpenPages } from "../src/product/open-product.ts";
import type { TownName } from "../src/town/towns.ts";
import { silent } from "../src/terminal/progress.ts";

export interface OpenTown {
  readonly origin: string;
  readonly siteUrl: string;
  readonly close: () => Promise<void>;
}

export const today = "2026-11-22";

const noPages: OpenPages = () => Promise.resolve({ answer: () => new Response(null, { status: 404 }) });

export async function openTown(town: TownName, pages: OpenPages = noPages): Promise<OpenTown> {
  const dataFolder = mkdtempSync(join(tmpdir(), "rettesnor-bench-"));
  const product = await openProduct(
    { port: 0, dataFolder, reset: false, today, town, faults: [] },
    pages,
    silent,
  );
  return {
    origin: product.origin,
    siteUrl: `${product.origin}/sites/styring`,
    close: async () => {
      await product.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
