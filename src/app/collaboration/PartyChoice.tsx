/** Which departments take part besides the one that is shown: ticked in a list, under their director areas. */
import { Checkbox, Field, Text, makeStyles, tokens } from "@fluentui/react-components";
import { departmentsByArea } from "../../domain/organisation.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useCollaborationWords } from "./collaboration-words.ts";

const useStyles = makeStyles({
  areas: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(15rem, 1fr))",
    gap: tokens.spacingHorizontalL,
  },
  area: { display: "flex", flexDirection: "column", minWidth: 0 },
  heading: { color: tokens.colorNeutralForeground2 },
});

export function PartyChoice({
  chosen,
  change,
  hint,
  issue,
}: {
  /** The departments' keys. */
  chosen: readonly string[];
  change: (chosen: readonly string[]) => void;
  hint: string | undefined;
  issue: string | undefined;
}) {
  const styles = useStyles();
  const words = useCollaborationWords();
  const { key, snapshot } = useDepartmentView();
  const toggle = (department: string, isChosen: boolean) =>
    change(isChosen ? [...chosen, department] : chosen.filter((each) => each !== department));
  return (
    <Field label={words.parties} hint={hint ?? null} validationMessage={issue ?? null}>
      <div role="group" aria-label={words.parties} className={styles.areas}>
        {departmentsByArea(snapshot.organisation).map(({ area, departments }) => (
          <div key={area?.id ?? 0} className={styles.area}>
            <Text size={200} className={styles.heading}>
              {area?.title ?? " "}
            </Text>
            {departments.map((unit) => (
              <Checkbox
                key={unit.key}
                label={unit.title}
                checked={unit.key === key || chosen.includes(unit.key)}
                disabled={unit.key === key}
                onChange={(_, { checked }) => toggle(unit.key, checked === true)}
              />
            ))}
          </div>
        ))}
      </div>
    </Field>
  );
}
