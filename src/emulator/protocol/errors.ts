/**
 * The catalogue of everything SharePoint refuses, each with its source. Handlers throw these; format.ts turns them into
 * error bodies.
 */
import { fileRefusals } from "./refusals/file.ts";
import { listRefusals } from "./refusals/list.ts";
import { requestRefusals } from "./refusals/request.ts";
import { siteRefusals } from "./refusals/site.ts";

export { Refusal } from "./refusal.ts";

export const errors = { ...requestRefusals, ...siteRefusals, ...listRefusals, ...fileRefusals };
