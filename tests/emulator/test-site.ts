/** A fresh emulated site behind a real port, and clients for the people on it, for the tests in this folder. */
import "@pnp/sp/attachments/index.js";
import "@pnp/sp/batching.js";
import "@pnp/sp/column-defaults/index.js";
import "@pnp/sp/comments/index.js";
import "@pnp/sp/content-types/index.js";
import "@pnp/sp/context-info/index.js";
import "@pnp/sp/fields/index.js";
import "@pnp/sp/files/index.js";
import "@pnp/sp/folders/index.js";
import "@pnp/sp/forms/index.js";
import "@pnp/sp/items/index.js";
import "@pnp/sp/lists/index.js";
import "@pnp/sp/profiles/index.js";
import "@pnp/sp/regional-settings/index.js";
import "@pnp/sp/security/index.js";
import "@pnp/sp/site-groups/index.js";
import "@pnp/sp/site-users/index.js";
import "@pnp/sp/user-custom-actions/index.js";
import "@pnp/sp/views/index.js";
import "@pnp/sp/webs/index.js";
import { BrowserFetch, DefaultParse, InjectHeaders, type Queryable } from "@pnp/queryable";
import { spfi, type SPFI } from "@pnp/sp";
import { DefaultInit } from "@pnp/sp/behaviors/defaults.js";
import { openEmulator, type Emulator, type EmulatorOptions } from "../../src/emulator/emulator.ts";
import { serveEmulator } from "../../src/emulator/serve.ts";

export const admin = "admin@egelund.example";
export const anne = "anne.holm@egelund.example";
export const bo = "bo.kjaer@egelund.example";

export interface TestSite {
  url: string;
  emulator: Emulator;
  log: string[];
  /** PnPjs signed in as somebody. */
  as(email: string): SPFI;
  /** Plain fetch signed in as somebody, for the shapes on the wire. */
  raw(path: string, init?: RawInit): Promise<RawAnswer>;
  /** The same as a POST, with a body where there is one. */
  post(path: string, body?: unknown, init?: RawInit): Promise<RawAnswer>;
  close(): Promise<void>;
}

export interface RawInit {
  as?: string;
  method?: string;
  accept?: string;
  headers?: Record<string, string>;
  body?: unknown;
}

export interface RawAnswer {
  status: number;
  headers: Headers;
  text: string;
  json: Record<string, unknown>;
}

function client(url: string, email: string): SPFI {
  return spfi(url).using((instance: Queryable) => {
    instance.using(
      DefaultInit(),
      BrowserFetch(),
      DefaultParse(),
      InjectHeaders({
        Accept: "application/json",
        "Content-Type": "application/json;charset=utf-8",
        Authorization: `Bearer ${email}`,
      }),
    );
    return instance;
  });
}

async function rawFetch(url: string, path: string, init: RawInit = {}): Promise<RawAnswer> {
  const {
    as = admin,
    method = "GET",
    accept = "application/json;odata=nometadata",
    headers = {},
    body,
  } = init;
  const response = await fetch(`${url}/_api/${path}`, {
    method,
    headers: {
      Accept: accept,
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      ...(as === "" ? {} : { Authorization: `Bearer ${as}` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const parsed: unknown = text.startsWith("{") ? JSON.parse(text) : {};
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: parsed as Record<string, unknown>,
  };
}

/** Opens a site in memory unless the options say otherwise. */
export async function openTestSite(options: Partial<EmulatorOptions> = {}): Promise<TestSite> {
  const log: string[] = [];
  const server = await serveEmulator(
    (port) =>
      openEmulator({
        database: ":memory:",
        siteUrl: `http://127.0.0.1:${String(port)}/sites/styring`,
        log: (line) => log.push(line),
        ...options,
      }),
    0,
  );
  const { emulator } = server;
  const url = `http://127.0.0.1:${String(server.port)}/sites/styring`;
  return {
    url,
    emulator,
    log,
    as: (email) => client(url, email),
    raw: (path, init) => rawFetch(url, path, init),
    post: (path, body, init = {}) =>
      rawFetch(url, path, { method: "POST", ...(body === undefined ? {} : { body }), ...init }),
    async close() {
      await server.close();
      emulator.close();
    },
  };
}

/** Makes a row in a list, which is given by its path. @returns the row's path */
export async function madeRow(site: TestSite, list: string, body: unknown): Promise<string> {
  const { json, status, text } = await site.post(`${list}/items`, body);
  if (status !== 201) throw new Error(`No row was made: ${text}`);
  return `${list}/items(${String(json["Id"])})`;
}
