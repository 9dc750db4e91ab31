/** Answers requests for the files of a build: right types, compressed, hashed assets for ever, pages never stale. */
import { readFileSync, statSync } from "node:fs";
import { extname, join, normalize, sep } from "node:path";
import { gzipSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * What a page of ours may do in the local product. Styles are made by script (Fluent UI), hence 'unsafe-inline' for them alone; scripts
 * come from the build.
 */
const pageHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join("; "),
  "Referrer-Policy": "same-origin",
};

export type FileServer = (request: Request) => Response;

/** Serves the files below `folder`; `page` is what "/" answers, made anew each time. `/kanaler` answers with the build's page of that name. */
export function serveFiles(folder: string, page: () => string): FileServer {
  const compressed = new Map<string, { readonly stamp: number; readonly body: Uint8Array<ArrayBuffer> }>();

  function answer(request: Request, name: string, plain: Uint8Array, stamp: number): Response {
    const type = types[extname(name)] ?? "application/octet-stream";
    const isPage = type.startsWith("text/html");
    const headers = new Headers({
      "Content-Type": type,
      "X-Content-Type-Options": "nosniff",
      Vary: "Accept-Encoding",
      // Vite names what lies in assets/ by its content.
      "Cache-Control": name.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      ...(isPage && pageHeaders),
    });
    let body = Uint8Array.from(plain);
    const isText = /^(?:text|application\/json|image\/svg)/u.test(type);
    if (isText && /\bgzip\b/u.test(request.headers.get("Accept-Encoding") ?? "")) {
      const known = compressed.get(name);
      if (known?.stamp === stamp) {
        body = known.body;
      } else {
        body = Uint8Array.from(gzipSync(plain));
        compressed.set(name, { stamp, body });
      }
      headers.set("Content-Encoding", "gzip");
    }
    headers.set("Content-Length", String(body.byteLength));
    return new Response(request.method === "HEAD" ? null : body, { headers });
  }

  return (request) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      return new Response(null, { status: 405, headers: { Allow: "GET, HEAD" } });
    }
    const { pathname } = new URL(request.url);
    if (pathname === "/" || pathname === "/index.html") {
      const text = new TextEncoder().encode(page());
      return answer(request, "index.html", text, hashOf(text));
    }
    if (pathname === "/kanaler") {
      const text = readFileSync(join(folder, "kanaler.html"));
      return answer(request, "kanaler.html", text, hashOf(text));
    }
    const path = locate(folder, pathname);
    const stats = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false });
    // The build's own page is no use without what the server writes into it.
    if (path === undefined || !stats?.isFile() || path.endsWith(".html")) return notFound();
    return answer(
      request,
      path
        .slice(folder.length + 1)
        .split(sep)
        .join("/"),
      readFileSync(path),
      stats.mtimeMs,
    );
  };
}

/** The file that an address means, or nothing when it leads out of the folder or is no address at all. */
function locate(folder: string, pathname: string): string | undefined {
  try {
    const path = normalize(join(folder, decodeURIComponent(pathname)));
    return path.startsWith(folder + sep) && !path.includes("\0") ? path : undefined;
  } catch {
    return undefined;
  }
}

function notFound(): Response {
  return new Response("Der er ikke noget på denne adresse. / Nothing here.\n", {
    status: 404,
    headers: { "Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff" },
  });
}

function hashOf(bytes: Uint8Array): number {
  return bytes.reduce((hash, byte) => (Math.imul(hash, 31) + byte) >>> 0, bytes.byteLength);
}
