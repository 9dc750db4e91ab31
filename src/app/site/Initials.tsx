/** A person as initials in a small circle, with the whole name for the pointer and for screen readers. */
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    width: "26px",
    height: "26px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
    boxSizing: "border-box",
    flexShrink: 0,
  },
});

/** First letters of the first and the last name: "Kent Ågård" is KÅ. */
function initialsOf(name: string): string {
  const names = name.trim().split(/\s+/);
  const letters = [names[0], names.length > 1 ? names.at(-1) : undefined].map((part) =>
    (part ?? "").normalize("NFC").slice(0, 1),
  );
  return letters.join("").toLocaleUpperCase("da");
}

export function Initials({ name }: { name: string }) {
  const styles = useStyles();
  return (
    <span className={styles.root} role="img" aria-label={name} title={name}>
      {initialsOf(name)}
    </span>
  );
}
