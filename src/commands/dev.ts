/**
 * `npm run dev`: the local product with the tab's sources served by Vite, so that what one saves is on the screen at
 * once.
 */
import { closeOnSignal, openProduct } from "../product/open-product.ts";
import { serveSources } from "../product/serve-sources.ts";
import { helpOf } from "../terminal/arguments.ts";
import { run } from "../terminal/failure.ts";
import { onStandardError } from "../terminal/progress.ts";
import { productDescriptions, readProductOptions } from "./product-options.ts";

await run(async () => {
  const options = readProductOptions(process.argv.slice(2));
  if (options === undefined) {
    console.log(helpOf("npm run dev -- [options]", productDescriptions));
    return;
  }
  const product = await openProduct(options, serveSources, onStandardError, closeOnSignal);
  console.error(`Kanaler: ${product.origin}/kanaler`);
  console.log(`Rettesnor: ${product.origin}`);
});
