/** The tab's page and modules straight from src/app, by Vite, so that what one saves is on the screen at once. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createServer } from "vite";
import { projectFolder } from "./build-tab.ts";
import type { HttpServer } from "./http-server.ts";
import { type PageFacts, writeFacts } from "./local-page.ts";
import type { Pages } from "./open-product.ts";

export async function serveSources(facts: PageFacts, server: HttpServer): Promise<Pages> {
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
