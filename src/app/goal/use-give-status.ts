/**
 * Gives a status: one row in the Status list, then the newest reading, then "Fortryd" for a while. Undoing adds a
 * withdrawal; nothing is deleted.
 */
import { isQuarter, lastDayOf, quarterOf } from "../../domain/calendar/calendar.ts";
import { hasState, stateAfter } from "../../domain/plan/action-state.ts";
import { quarterAsked } from "../../domain/plan/overview.ts";
import { copyOf } from "../../domain/plan/status-copy.ts";
import { standingOf } from "../../domain/plan/standing.ts";
import type { PlanElement } from "../../schema/lists/plan-elements.ts";
import { status, type StatusRow } from "../../schema/lists/status.ts";
import { goalPlace, goTo, readPlace } from "../site/places.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { useRefresh } from "../site/use-department.ts";
import type { Undone } from "../../sharepoint/writing/recycle-rows.ts";
import { useOfferUndo } from "../messages/use-offer-undo.ts";
import {
  isEmpty,
  keepDraft,
  linksOf,
  noLink,
  periodOf,
  readDraft,
  statusDrafts,
  type StatusDraft,
} from "../status/draft-store.ts";
import { useSpeech } from "../words/use-words.tsx";

export interface GiveStatus {
  /**
   * Sends the draft. Resolves when it is stored and read again; rejects with the room's error and keeps the draft.
   * `onUndone` gets the draft back after "Fortryd".
   */
  (draft: StatusDraft, about: PlanElement, onUndone: (draft: StatusDraft) => void): Promise<void>;
}

/** Fetches the code that writes, so that a connection that is gone later costs no more than the sending. */
export async function loadWriting() {
  const [{ addRow }, { copyLatestStatus }] = await Promise.all([
    import("../../sharepoint/writing/add-row.ts"),
    import("../../sharepoint/writing/copy-latest-status.ts"),
  ]);
  return { addRow, copyLatestStatus };
}

export function useGiveStatus(goal: number): GiveStatus {
  const product = useProduct();
  const refresh = useRefresh();
  const { words } = useSpeech();
  const { key, plan, outline, standings } = useDepartmentView();
  const offerUndo = useOfferUndo();

  const open = async () => {
    const [site, writing] = await Promise.all([product.openSite(), loadWriting()]);
    return { site, ...writing };
  };
  const common = { planKey: plan?.id, departmentKey: key };

  const withdraw = async (
    row: number,
    draft: StatusDraft,
    about: PlanElement,
    before: StatusRow | undefined,
    clientKey: string,
    onUndone: (draft: StatusDraft) => void,
  ): Promise<Undone> => {
    const { site, addRow, copyLatestStatus } = await open();
    await addRow(
      site,
      status,
      "withdrawal",
      { title: "Trukket tilbage", element: draft.about, withdraws: row, ...common },
      { department: key, clientKey },
    );
    const state = hasState(about.kind) ? { state: about.state } : {};
    void copyLatestStatus(site, about, { ...copyOf(before), ...state });
    const begun = readDraft(product, goal);
    const again = {
      ...draft,
      links: linksOf(draft),
      newLink: noLink,
      clientKey: crypto.randomUUID(),
      // What was begun meanwhile is not lost either.
      ...(!isEmpty(begun) && { text: [draft.text, begun.text].join("\n").trim() }),
    };
    keepDraft(product, goal, again);
    onUndone(again);
    const place = readPlace(location.hash.slice(1));
    if (plan && !(place.at === "department" && place.goal === goal)) goTo(goalPlace(key, plan.id, goal));
    return { done: 1, of: 1, error: undefined };
  };

  return async (draft, about, onUndone) => {
    const quarter = quarterOf(product.today);
    const asked = outline.goals.find((entry) => entry.goal.id === goal)?.goal;
    const period = periodOf(draft, quarter, asked && quarterAsked(asked, quarter));
    const before = standingOf(standings, about.id).latest;
    const { site, addRow, copyLatestStatus } = await open();
    const { id } = await addRow(
      site,
      status,
      "statusUpdate",
      {
        title: about.title,
        element: draft.about,
        period,
        assessment: draft.assessment,
        text: draft.text.trim(),
        documentation: draft.documentation.trim(),
        links: linksOf(draft),
        ...common,
      },
      { department: key, clientKey: draft.clientKey },
    );
    statusDrafts.drop(product, goal);
    const isLatest = !isQuarter(before?.period) || before.period <= period;
    if (draft.assessment && isLatest) {
      // Only for SharePoint's list views; the tab reads the status itself, so nobody waits for it.
      void copyLatestStatus(site, about, {
        latestAssessment: draft.assessment,
        statusUntil: lastDayOf(period),
        ...(hasState(about.kind) && { state: stateAfter(draft.assessment) }),
      });
    }
    await refresh();
    const clientKey = crypto.randomUUID();
    offerUndo({
      text: words.goal.given,
      undo: () => withdraw(id, draft, about, before, clientKey, onUndone),
      refresh,
      undone: words.goal.undone,
    });
  };
}
