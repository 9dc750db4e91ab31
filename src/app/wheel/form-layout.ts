/** How the wheel's forms are laid out: fields under each other, two beside each other where there is room. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useFormLayout = makeStyles({
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    // In a low window the content scrolls; a message that gave way would lie under the fields.
    "> *": { flexShrink: 0 },
  },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
    "@media (max-width: 479px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
});
