/**
 * Whose something is: the department, or one of its units. Where the department has none (`useOwnUnits`), there is
 * nothing to choose.
 */
import { Select } from "@fluentui/react-components";
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useWords } from "../words/use-words.tsx";
import { FieldFrame, namesOf, type FrameProps } from "./FieldFrame.tsx";

/** The department and its units, itself first. */
export function useOwnUnits(): readonly OrganisationUnit[] {
  const { department, snapshot } = useDepartmentView();
  if (!department) return [];
  return [department, ...snapshot.organisation.filter(({ parent }) => parent === department.id)];
}

export function UnitField({
  value,
  onChange,
  id,
  ...frame
}: FrameProps & {
  /** The control's own, for those who lead to it. */
  readonly id?: string;
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
}) {
  const { fields: words } = useWords();
  const units = useOwnUnits();
  return (
    <FieldFrame {...frame}>
      <Select
        {...(id !== undefined && { id })}
        {...namesOf(frame)}
        value={value ?? ""}
        onChange={(_, data) => {
          if (data.value !== "") onChange(Number(data.value));
        }}
      >
        {units.some((unit) => unit.id === value) ? null : <option value="">{words.notChosen}</option>}
        {units.map((unit) => (
          <option key={unit.id} value={unit.id}>
            {unit.title}
          </option>
        ))}
      </Select>
    </FieldFrame>
  );
}
