/**
 * Answers requests for the files of a build: compressed as the build left them, hashed assets for ever, pages never
 * stale.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { Handler } from "./http-server.ts";

/**
 * What a page of ours may do in the local product. Styles are made by script (Fluent UI), hence 'unsafe-inline' for
 * them alone; scripts come from the build.
 */
const policy = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", "data:", "blob:"],
  fontSrc: ["'self'", "data:"],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'self'"],
};

/** Every other header of the middleware's stays away: a test frames the product, as Teams does. */
const isPlain = {
  crossOriginResourcePolicy: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  strictTransportSecurity: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xFrameOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
} as const;

/**
 * Serves the files below `folder`; `page` is what "/" answers, made anew each time. `/kanaler` answers with the build's
 * page of that name.
 */
export function serveFiles(folder: string, page: () => string): Handler {
  const app = new Hono();
  app.use(async (context, next) => {
    if (context.req.method !== "GET" && context.req.method !== "HEAD") {
      return context.body(null, 405, { Allow: "GET, HEAD" });
    }
    await next();
    // Vite names what lies in assets/ by its content.
    const isHashed = context.res.ok && context.req.path.startsWith("/assets/");
    context.header("Cache-Control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
    return undefined;
  });
  app.use(secureHeaders({ ...isPlain, contentSecurityPolicy: policy, referrerPolicy: "same-origin" }));
  app.get("/", (context) => context.html(page()));
  app.get("/index.html", (context) => context.html(page()));
  app.get("/kanaler", (context) => context.html(readFileSync(join(folder, "kanaler.html"), "utf8")));
  // The build's own pages are no use without what the server writes into them.
  app.get("/*", async (context, next) => (context.req.path.endsWith(".html") ? context.notFound() : next()));
  app.use(serveStatic({ root: folder, precompressed: true }));
  app.notFound((context) => context.text("Der er ikke noget på denne adresse. / Nothing here.\n", 404));
  return (request) => app.fetch(request);
}
