/** Departments and units, grouped as the organisation is: those who do something together. */
import { departmentsWithUnits } from "../../domain/belonging/organisation.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useWords } from "../words/use-words.tsx";
import type { FrameProps } from "./FieldFrame.tsx";
import { ManyPick } from "./ManyPick.tsx";

export function DepartmentsField({
  value,
  onChange,
  ...frame
}: FrameProps & {
  readonly value: readonly number[];
  readonly onChange: (value: readonly number[]) => void;
}) {
  const { fields } = useWords();
  const { snapshot } = useDepartmentView();
  const groups = departmentsWithUnits(snapshot.organisation).map(({ department, units }) => ({
    heading: department.title,
    options: [department, ...units].map((unit) => ({ value: String(unit.id), text: unit.title })),
  }));
  return (
    <ManyPick
      {...frame}
      groups={groups}
      value={value}
      onChange={onChange}
      placeholder={fields.searchDepartment}
      isLoading={false}
    />
  );
}
