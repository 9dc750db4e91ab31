/** Which departments take part besides the one that is shown: ticked in a list, under their director areas. */
import { Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { departmentsByArea } from "../../domain/belonging/organisation.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useWords } from "../words/use-words.tsx";

const useStyles = makeStyles({
  root: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  issue: { color: tokens.colorStatusDangerForeground3 },
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
  const words = useWords().collaboration;
  const id = useId();
  const { key, snapshot } = useDepartmentView();
  const toggle = (department: string, isChosen: boolean) =>
    change(isChosen ? [...chosen, department] : chosen.filter((each) => each !== department));
  return (
    // No `Field`: it takes all its boxes for one.
    <fieldset className={styles.root} aria-describedby={id}>
      <legend className={styles.legend}>
        <Text>{words.parties}</Text>
      </legend>
      <div className={styles.areas}>
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
      <div id={id}>
        {issue ? (
          <Text role="alert" size={200} block className={styles.issue}>
            {issue}
          </Text>
        ) : null}
        {hint ? (
          <Text size={200} className={styles.heading}>
            {hint}
          </Text>
        ) : null}
      </div>
    </fieldset>
  );
}
