/** A table of rows that are read one by one. Where there is little room each row's cells stand under each other. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    width: "100%",
    borderCollapse: "collapse",
    backgroundColor: tokens.colorNeutralBackground1,
    "& th, & td": {
      textAlign: "left",
      verticalAlign: "top",
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      overflowWrap: "anywhere",
    },
    "& th": { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
    "@media (max-width: 767px)": {
      "& thead": { position: "absolute", clipPath: "inset(50%)", width: "1px", height: "1px" },
      "&, & tbody, & tr, & td": { display: "block", boxSizing: "border-box" },
      "& td": { border: "none", paddingBottom: 0 },
      "& td:empty": { display: "none" },
      "& tr": {
        borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
        paddingBottom: tokens.spacingVerticalS,
      },
    },
  },
});

export function FactTable({
  heads,
  className,
  children,
}: {
  /** What each column is. */
  heads: readonly string[];
  className?: string;
  /** The rows. */
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <table className={mergeClasses(styles.root, className)}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
