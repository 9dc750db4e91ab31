/**
 * The writer of a plan, opened once and kept while the tab is open, so that one may leave the page and come back in the
 * middle of a sentence.
 */
import type { PlanElement } from "../../schema/lists/plan-elements.ts";
import { nameOf, type Owner } from "../kept/entry.ts";
import type { Product } from "../site/product.tsx";
import { openDraftKeeper, readLineDrafts, type DraftPlace } from "./line-drafts.ts";
import { LineSender } from "./line-sender.ts";
import { PlanHistory } from "./plan-history.ts";
import { PlanWriter } from "./plan-writer.ts";

export interface OpenWriter {
  readonly writer: PlanWriter;
  readonly sender: LineSender;
  readonly history: PlanHistory;
}

const opened = new Map<string, Promise<OpenWriter>>();

/** Sends what was written in a plan here and has not been sent; resolves when it is, or when it cannot be. */
export async function settleWriter(writer: Owner, plan: number): Promise<void> {
  const open = await opened.get(nameOf(writer, plan));
  open?.sender.leave();
  await open?.sender.whenSent();
}

/** Forgets the writer of a plan that is gone; should the plan come back, it is opened anew. */
export function forgetWriter(writer: Owner, plan: number): void {
  opened.delete(nameOf(writer, plan));
}

function loadSaving() {
  return Promise.all([
    import("../../sharepoint/writing/save-rows.ts"),
    import("../../schema/lists/plan-elements.ts"),
  ]);
}

/**
 * The writer of a plan with what was left unsent in this browser. Never rejects: without storage there are no drafts.
 */
export function openWriter(
  product: Product,
  department: string,
  plan: number,
  elements: readonly PlanElement[],
): Promise<OpenWriter> {
  const { siteUrl, person } = product;
  const place: DraftPlace = { siteUrl, person, plan };
  const key = nameOf(place, plan);
  const known = opened.get(key);
  if (known) return known;
  const open = async (): Promise<OpenWriter> => {
    const drafts = await readLineDrafts(place);
    const writer = new PlanWriter({ plan, elements, drafts, keepDraft: openDraftKeeper(place) });
    const sender = new LineSender(writer, {
      department,
      save: async (changes) => {
        const [site, [{ saveRows }, { planElements }]] = await Promise.all([
          product.openSite(),
          loadSaving(),
        ]);
        // What waits is sent again by the sender itself, with what has been written since.
        return saveRows(site, planElements, changes, { attempts: 1 });
      },
    });
    // Fetched before it is needed, so that a connection that is gone by then costs no more than the sending.
    loadSaving().catch(() => undefined);
    addEventListener("online", () => sender.tryAgain());
    // Whoever comes back to the tab may have signed in meanwhile.
    addEventListener("focus", () => sender.tryAgain());
    return { writer, sender, history: new PlanHistory(writer, sender) };
  };
  const opening = open();
  opened.set(key, opening);
  return opening;
}
