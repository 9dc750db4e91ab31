/** The address names a department that does not exist: offers those that do. */
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";
import { DepartmentLinks } from "../setup/DepartmentLinks.tsx";
import { useWords } from "../words/use-words.tsx";
import { Message } from "../states/Message.tsx";

export function NoDepartment({ organisation }: { organisation: readonly OrganisationUnit[] }) {
  const { states } = useWords();
  return (
    <Message title={states.noDepartmentTitle} text={states.noDepartmentText} illustration="signpost">
      <DepartmentLinks organisation={organisation} />
    </Message>
  );
}
