/** `npm run dev`: the local product with the tab's sources served by Vite, so that what one saves is on the screen at once. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createServer } from "vite";
import { helpOf } from "./arguments.ts";
import { projectFolder } from "../product/build-tab.ts";
import { run } from "../product/failure.ts";
import type { HttpServer } from "../product/http-server.ts";
import { type PageFacts, writeFacts } from "../product/local-page.ts";
import { closeOnSignal, openProduct, type Pages } from "../product/open-product.ts";
import { productDescriptions, readProductOptions } from "./product-options.ts";
import { onStandardError } from "../product/progress.ts";

await run(async () => {
  const options = readProductOptions(process.argv.slice(2));
  if (options === undefined) {
    console.log(helpOf("npm run dev -- [options]", productDescriptions));
    return;
  }
  const product = await openProduct(options, openSources, onStandardError, closeOnSignal);
  console.error(`Kanaler: ${product.origin}/kanaler`);
  console.log(`Rettesnor: ${product.origin}`);
});

/** The page and its modules straight from src/app. */
async function openSources(facts: PageFacts, server: HttpServer): Promise<Pages> {
  const [ipv4] = server.servers;
  const vite = await createServer({
    configFile: join(projectFolder, "vite.config.ts"),
    mode: "localhost",
    appType: "custom",
    logLevel: "warn",
    // Vite listens for the page's web socket on one of our servers, and so the page must call that one.
    server: { middlewareMode: true, hmr: { host: "127.0.0.1", ...(ipv4 && { server: ipv4 }) } },
  });
  return {
    answer: async (request) => {
      const name = new URL(request.url).pathname === "/kanaler" ? "kanaler.html" : "local.html";
      const html = readFileSync(join(projectFolder, "src/app", name), "utf8");
      return new Response(await vite.transformIndexHtml("/", writeFacts(html, facts)), {
        headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
      });
    },
    intercept: (request, response) => {
      if (/^\/(?:index\.html|kanaler)?(?:\?.*)?$|^\/kanaler\//u.test(request.url ?? "/")) return false;
      vite.middlewares(request, response, () => response.writeHead(404).end());
      return true;
    },
    close: () => vite.close(),
  };
}
