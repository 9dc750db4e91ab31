/** Begins a collaboration: one row in the department's folder. */
import { firstTurns } from "../../domain/collaboration/parts.ts";
import { writeParticipants } from "../../domain/collaboration/participants.ts";
import type { CollaborationLevel } from "../../schema/lists/collaboration-levels.ts";
import { collaborations } from "../../schema/lists/collaborations.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { useRefresh } from "../site/use-department.ts";

interface NewAgreement {
  readonly level: CollaborationLevel;
  /** The other departments' keys. */
  readonly parties: readonly string[];
  readonly title: string;
  readonly goal: number | undefined;
  readonly clientKey: string;
}

/** Gives its id when it is stored; rejects with a SharePointError. */
export function useBegin(): (agreement: NewAgreement) => Promise<number> {
  const product = useProduct();
  const refresh = useRefresh();
  const { key, snapshot } = useDepartmentView();
  return async ({ level, parties, title, goal, clientKey }) => {
    const units = [key, ...parties].flatMap((each) =>
      snapshot.organisation.filter((unit) => unit.key === each),
    );
    const heads = units.flatMap(({ key: party, head }) =>
      head === undefined ? [] : [{ party, name: head.name, email: head.email }],
    );
    const [site, { addRow }] = await Promise.all([
      product.openSite(),
      import("../../sharepoint/writing/add-row.ts"),
    ]);
    const { id } = await addRow(
      site,
      collaborations,
      "agreement",
      {
        title,
        level,
        parties: units.map((unit) => unit.id),
        goals: goal === undefined ? [] : [goal],
        state: "ongoing",
        participants: writeParticipants(heads),
        turns: firstTurns(["participants"]),
      },
      { department: key, clientKey },
    );
    await refresh();
    return id;
  };
}
