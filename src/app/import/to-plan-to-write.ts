/** A corrected draft as the rows of a plan. The draft must have no problems (`problemsOf`). */
import { addQuarters, lastDayOf, quarterOf, type Quarter } from "../../domain/calendar/calendar.ts";
import { isDay, type Day } from "../../schema/day.ts";
import type { ElementToWrite, PlanToWrite, StatusToWrite } from "../../sharepoint/writing/plan-to-write.ts";
import { canHaveResponsible } from "../../word/draft/edit-draft.ts";
import type { DraftPiece, ImportDraft, PlanFacts } from "../../word/draft/import-draft.ts";
import { parentsOf } from "../../word/draft/outline-order.ts";

export interface Whereabouts {
  /** The department's key. */
  readonly department: string;
  readonly today: Day;
}

export function toPlanToWrite(draft: ImportDraft, { department, today }: Whereabouts): PlanToWrite {
  const { clientKey, facts, pieces } = draft;
  const parents = parentsOf(pieces);
  const keyOf = (piece: DraftPiece) => `${clientKey}/${piece.id}`;
  const parentOf = (piece: DraftPiece) => parents.get(piece.id);
  const quarter = saidQuarter(facts, today);
  const saidOf = new Map<string, DraftPiece>();
  for (const piece of pieces) {
    const goal = parentOf(piece);
    if (piece.kind === "status" && goal) saidOf.set(goal.id, piece);
  }
  const elements = pieces.flatMap((piece): ElementToWrite[] => {
    if (piece.kind === "status") return [];
    const parent = parentOf(piece);
    const assessment = saidOf.get(piece.id)?.assessment;
    return [
      {
        clientKey: keyOf(piece),
        kind: piece.kind,
        parent: parent && keyOf(parent),
        draft: {
          title: piece.title.trim(),
          description: piece.text.trim(),
          ...(isDay(piece.due) && canHaveDeadline(piece) && { due: piece.due, dueStretch: piece.dueStretch }),
          ...(piece.responsible && canHaveResponsible(piece.kind) && { responsible: piece.responsible }),
          // The copy of the latest status that SharePoint's list views show.
          ...(assessment && { latestAssessment: assessment, statusUntil: lastDayOf(quarter) }),
        },
      },
    ];
  });
  const statuses = pieces.flatMap((piece): StatusToWrite[] => {
    const goal = parentOf(piece);
    if (piece.kind !== "status" || !goal) return [];
    const { assessment, text, documentation } = piece;
    return [
      {
        clientKey: keyOf(piece),
        element: keyOf(goal),
        draft: { title: goal.title.trim(), period: quarter, assessment, text: text.trim(), documentation },
      },
    ];
  });
  return {
    clientKey,
    kind: facts.kind,
    department,
    draft: {
      title: facts.title.trim(),
      owner: facts.owner,
      from: isDay(facts.from) ? facts.from : undefined,
      to: isDay(facts.to) ? facts.to : undefined,
      caseNumber: facts.caseNumber.trim() || undefined,
      state: "draft",
    },
    elements,
    statuses,
  };
}

/**
 * The quarter that what a document tells of how it went is about: as is said, otherwise the plan's last that is over.
 */
export function saidQuarter({ quarter, to }: Pick<PlanFacts, "quarter" | "to">, today: Day): Quarter {
  if (quarter !== undefined) return quarter;
  const over = addQuarters(quarterOf(today), -1);
  const last = isDay(to) ? quarterOf(to) : over;
  return last < over ? last : over;
}

/** More than three years back nobody brings in. */
const mostQuarters = 12;

/** The quarters that it can be about, the latest first: those of the plan that have begun, and the one that is said. */
export function quartersToSay(
  facts: Pick<PlanFacts, "quarter" | "from" | "to">,
  today: Day,
): readonly Quarter[] {
  const said = saidQuarter(facts, today);
  const begun = quarterOf(today);
  const last = isDay(facts.to) && quarterOf(facts.to) < begun ? quarterOf(facts.to) : begun;
  const first = isDay(facts.from) ? quarterOf(facts.from) : addQuarters(last, 1 - mostQuarters);
  const found = new Set([said]);
  for (let at = last; at >= first && found.size < mostQuarters; at = addQuarters(at, -1)) found.add(at);
  return [...found].toSorted().toReversed();
}

/** Whether the kind of row has a deadline. */
export function canHaveDeadline({ kind }: Pick<DraftPiece, "kind">): boolean {
  return kind === "goal" || kind === "action" || kind === "trialAction" || kind === "milestone";
}
