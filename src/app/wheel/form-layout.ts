/** How two fields of the wheel's forms stand beside each other, where there is room. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useFormLayout = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
    "@media (max-width: 479px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
});
