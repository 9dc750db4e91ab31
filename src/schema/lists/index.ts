/**
 * All lists, in the order in which they are made: a list comes after those that it refers to. Adding a list is adding
 * its file and a line here.
 */
import type { ListDefinition } from "../define-list.ts";
import { collaborationTemplates } from "./collaboration-templates.ts";
import { collaborations } from "./collaborations.ts";
import { confirmations } from "./confirmations.ts";
import { importLabels } from "./import-labels.ts";
import { organisation } from "./organisation.ts";
import { planElements } from "./plan-elements.ts";
import { plans } from "./plans.ts";
import { reminders } from "./reminders.ts";
import { status } from "./status.ts";
import { strategy } from "./strategy.ts";
import { wheel } from "./wheel.ts";

export const lists: readonly ListDefinition[] = [
  organisation,
  strategy,
  plans,
  planElements,
  status,
  collaborationTemplates,
  collaborations,
  confirmations,
  reminders,
  wheel,
  importLabels,
];
