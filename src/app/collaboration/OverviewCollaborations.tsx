/**
 * On Overblik: the department's collaborations that are under way. Shown when there are any, after the plan's own
 * content.
 */
import { collaborationsWith } from "../../domain/collaboration/collaboration.ts";
import { Part } from "../layout/Part.tsx";
import { useDepartmentView } from "../site/department-view.tsx";
import { useWords } from "../words/use-words.tsx";
import { CollaborationRows } from "./CollaborationRows.tsx";
import { useCollaborations } from "./use-collaborations.ts";

export function OverviewCollaborations() {
  const words = useWords().collaboration;
  const { key } = useDepartmentView();
  const { data } = useCollaborations();
  const ongoing = collaborationsWith(data?.all ?? [], key).filter(({ state }) => state !== "ended");
  if (ongoing.length === 0) return null;
  return (
    <Part title={words.onOverview}>
      <CollaborationRows collaborations={ongoing} />
    </Part>
  );
}
