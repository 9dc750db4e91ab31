/**
 * What a menu's button looks like before its menu can open: the same button, so that nothing moves when the menu's code
 * has come.
 */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons";
import type { ButtonProps } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: {
    minWidth: 0,
    textAlign: "start",
    justifyContent: "flex-start",
    paddingLeft: 0,
    paddingRight: tokens.spacingHorizontalXS,
  },
  title: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

/** `title` is the department's name, the page's largest word in the bar; `text` is quieter. */
export function MenuLook({ look, className, ...rest }: ButtonProps & { look: "title" | "text" }) {
  const styles = useStyles();
  return (
    <Button
      appearance="transparent"
      icon={<ChevronDown16Regular />}
      iconPosition="after"
      className={mergeClasses(styles.root, styles[look], className)}
      {...rest}
    />
  );
}
