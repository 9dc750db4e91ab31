/**
 * Mends copies of the latest status in the plan's rows, quietly, for whoever may write there: giving a status does not
 * wait for its copy, which may fail.
 */
import { useEffect, useEffectEvent } from "react";
import { staleCopies, type StaleCopy } from "../../domain/plan/status-copy.ts";
import { nameOf } from "../kept/entry.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { readPlace, useAddress } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { useRefresh } from "../site/use-department.ts";

/** So long a copy must have been seen to be stale: somebody may be giving the status just now. In milliseconds. */
const patience = 20_000;
const mostAtOnce = 50;

/** What was tried in this tab already: what SharePoint does not take is not sent again and again. */
const tried = new Set<string>();

export function RepairCopies() {
  const product = useProduct();
  const refresh = useRefresh();
  const { today } = product;
  const { mayWrite, snapshot, standings, plan } = useDepartmentView();
  // Whoever writes in the plan just now is not raced over rows that may wait.
  const place = readPlace(useAddress());
  const isWriting = place.at === "department" && place.task === "write";
  const from = isWriting ? undefined : plan?.from;
  const { elements } = snapshot;
  const repair = useEffectEvent(async (stale: readonly StaleCopy[]) => {
    const [site, { repairCopies }] = await Promise.all([
      product.openSite(),
      import("../../sharepoint/writing/copy-latest-status.ts"),
    ]);
    if ((await repairCopies(site, stale)) > 0) await refresh();
  });
  useEffect(() => {
    if (!mayWrite) return undefined;
    const nameFor = ({ element, copy }: StaleCopy) => nameOf(product, element.id, JSON.stringify(copy));
    const stale = staleCopies(elements, standings, { from, today })
      .filter((each) => !tried.has(nameFor(each)))
      .slice(0, mostAtOnce);
    if (stale.length === 0) return undefined;
    const timer = setTimeout(() => {
      for (const each of stale) tried.add(nameFor(each));
      // Nobody has asked for it, and the next visit finds it again.
      repair(stale).catch(() => undefined);
    }, patience);
    return () => clearTimeout(timer);
  }, [product, mayWrite, elements, standings, from, today]);
  return null;
}
