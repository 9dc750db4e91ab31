/** Departments as a list of links. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { departmentsByArea } from "../../domain/belonging/organisation.ts";
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";
import { hrefOf, pagePlace } from "../site/places.ts";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalSNudge,
  },
});

export function DepartmentLinks({ organisation }: { organisation: readonly OrganisationUnit[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {departmentsByArea(organisation).flatMap(({ departments }) =>
        departments.map((unit) => (
          <li key={unit.id}>
            <Link href={hrefOf(pagePlace(unit.key, "overview"))}>{unit.title}</Link>
          </li>
        )),
      )}
    </ul>
  );
}
