/** Requests and addresses that several of the planning files need. */
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Part } from "../sending/batch.ts";
import { listPath, type Site } from "../sending/connect.ts";
import type { StepRequest } from "./step.ts";

/** A POST or MERGE of JSON to an address below the site. */
export function request(url: string, body?: unknown, method: Part["method"] = "POST"): StepRequest {
  const merge = method === "MERGE" ? { ifMatch: "*" } : {};
  return { part: { method, url, ...merge, ...(body === undefined ? {} : { body: JSON.stringify(body) }) } };
}

/** The address of a list below `_api`, found by its path. */
export function listUrl(site: Site, list: ListDefinition): string {
  return site.sp.web.getList(listPath(site, list)).toRequestUrl();
}
