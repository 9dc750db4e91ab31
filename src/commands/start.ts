/**
 * `npm start`: the whole product on this machine. One line on standard output says where it is; everything else goes to
 * standard error.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { helpOf } from "../terminal/arguments.ts";
import { buildTab } from "../product/build-tab.ts";
import { run } from "../terminal/failure.ts";
import { isProgram } from "../terminal/program.ts";
import { writeFacts } from "../product/local-page.ts";
import { closeOnSignal, openProduct } from "../product/open-product.ts";
import { productDescriptions, readProductOptions } from "./product-options.ts";
import { onStandardError } from "../terminal/progress.ts";
import { serveFiles } from "../product/static-files.ts";

/** Runs the command. @throws what `run` makes a sentence of */
export async function start(argv: readonly string[]): Promise<void> {
  const options = readProductOptions(argv);
  if (options === undefined) {
    console.log(helpOf("npm start -- [options]", productDescriptions));
    return;
  }
  const product = await openProduct(
    options,
    async (facts) => {
      const folder = await buildTab("local", console.error);
      const page = (): string => writeFacts(readFileSync(join(folder, "local.html"), "utf8"), facts);
      return { answer: serveFiles(folder, page) };
    },
    onStandardError,
    closeOnSignal,
  );
  console.error(`Kanaler: ${product.origin}/kanaler`);
  console.log(`Rettesnor: ${product.origin}`);
}

if (isProgram(import.meta.url)) {
  await run(() => start(process.argv.slice(2)));
}
