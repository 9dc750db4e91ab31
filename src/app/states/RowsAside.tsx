/**
 * Quiet lines where rows that were read with the plan do not count, or the department's folder is missing, with the way
 * to what is wrong.
 */
import { useDepartmentView } from "../site/department-view.tsx";
import { useWords } from "../words/use-words.tsx";
import { AsideLine, MisfitLine } from "./AsideLine.tsx";

export function RowsAside() {
  const { misfits } = useWords();
  const { snapshot } = useDepartmentView();
  return (
    <>
      {snapshot.isFolderMissing ? <MisfitLine sentence={misfits.folderMissing} isStrong /> : null}
      <AsideLine count={snapshot.aside.length} />
    </>
  );
}
