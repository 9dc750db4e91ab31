/** HTML for the few pages that a browser can open: escaped text in a plain frame in SharePoint's manner. */

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text made safe to stand in HTML, also within attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

const style = `
:root{color-scheme:light dark}
body{font:14px/1.45 "Segoe UI",system-ui,sans-serif;margin:0;padding:24px 32px;color:CanvasText;background:Canvas}
h1{font-size:22px;font-weight:600;margin:0 0 4px}
h2{font-size:16px;font-weight:600;margin:20px 0 4px}
p{margin:0 0 16px;max-width:72ch;opacity:.8}
nav{display:flex;flex-wrap:wrap;gap:4px 16px;margin-bottom:16px}
a{color:LinkText}
nav a[aria-current]{font-weight:600;color:CanvasText;text-decoration:none}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-bottom:1px solid color-mix(in srgb,CanvasText 15%,transparent)}
td{white-space:pre-line;overflow-wrap:anywhere;max-width:40ch}
`;

/** A whole page. `body` is HTML, `title` is text. */
export function page(title: string, body: string): string {
  return `<!doctype html><html lang="da"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)}</title><style>${style}</style><body>${body}</body></html>`;
}
