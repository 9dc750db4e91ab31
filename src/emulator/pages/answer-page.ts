/**
 * Answers a browser that opens a list or a row of the site by its address, as SharePoint's pages would: `Lists/Plans`,
 * `Lists/Plans/Mine.aspx`, `Lists/Plans/DispForm.aspx?ID=4`. A browser carries no token, so these pages, which only
 * read, take the person from a cookie.
 */
import type { Answer, IncomingRequest } from "../protocol/message.ts";
import { askAs, type Handle } from "./ask.ts";
import { escapeHtml, page } from "./html.ts";
import { itemPage, itemViewXml } from "./item-page.ts";
import { readList, readRows } from "./list-data.ts";
import { columnsOf, listPage } from "./list-page.ts";

/** SharePoint's own name for the cookie that a browser is known by. Here it holds the person's e-mail. */
const signInCookie = "FedAuth";

const address = /^(.*?)(\/Lists\/[^/?]+)(?:\/([^/?]+)\.aspx)?\/?$/i;

function html(status: number, text: string): Answer {
  return {
    status,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    },
    body: text,
  };
}

function problem(status: number): Answer {
  const sentences: Readonly<Record<number, string>> = {
    401: "Du er ikke logget ind. Åbn fanen først, og prøv igen.",
    403: "Du har ikke adgang til listen.",
    404: "Siden findes ikke.",
  };
  const sentence = sentences[status] ?? `SharePoint svarede ${status}.`;
  return html(status, page(sentence, `<h1>${escapeHtml(sentence)}</h1>`));
}

function personOf(request: IncomingRequest): string | undefined {
  const cookies = (request.header("cookie") ?? "").split(/;\s*/);
  const found = cookies.find((cookie) => cookie.startsWith(`${signInCookie}=`));
  return found === undefined ? undefined : decodeURIComponent(found.slice(signInCookie.length + 1));
}

/** True for what this file answers: a GET of a list's address. */
export function isPage(method: string, url: string): boolean {
  return method === "GET" && !/\/(?:_api|_vti_bin)\//i.test(url) && address.test(url.split("?")[0] ?? "");
}

/** The page, or a page that says why there is none. Never throws for what the browser sent. */
export async function answerPage(handle: Handle, request: IncomingRequest): Promise<Answer> {
  const person = personOf(request);
  if (person === undefined || person === "") return problem(401);
  const url = new URL(request.url);
  const match = address.exec(decodeURI(url.pathname));
  if (!match) return problem(404);
  const [, sitePath = "", listPart = "", file] = match;
  const path = sitePath + listPart;
  const ask = askAs(handle, url.origin + sitePath, person);
  const list = await readList(ask, path);
  if (typeof list === "number") return problem(list);

  if (file?.toLowerCase() === "dispform") {
    const rows = await readRows(ask, path, itemViewXml(list, Number(url.searchParams.get("ID")) || 0));
    const row = typeof rows === "number" ? undefined : rows[0];
    return row ? html(200, itemPage(list, row, path)) : problem(typeof rows === "number" ? rows : 404);
  }
  const view =
    file === undefined
      ? (list.views.find(({ isDefault }) => isDefault) ?? list.views[0])
      : list.views.find((one) => one.url.toLowerCase().endsWith(`/${file.toLowerCase()}.aspx`));
  if (!view) return problem(404);
  // The title column stands for the row, and needs the row's id and title to do so.
  const asked = columnsOf(view.xml).includes("ID")
    ? view.xml
    : view.xml.replace("<ViewFields>", '<ViewFields><FieldRef Name="ID" /><FieldRef Name="Title" />');
  const rows = await readRows(ask, path, asked);
  return typeof rows === "number" ? problem(rows) : html(200, listPage(list, view, rows, path));
}
