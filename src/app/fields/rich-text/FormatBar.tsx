/** Bold, bullets and link, above the corner of the note that one writes in. */
import { Toolbar, ToolbarToggleButton, Tooltip, makeStyles, tokens } from "@fluentui/react-components";
import { Link16Regular, TextBold16Regular, TextBulletList16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useWords } from "../../words/use-words.tsx";
import type { CaretLook } from "./open-editor.ts";

const useStyles = makeStyles({
  root: {
    position: "absolute",
    right: 0,
    bottom: "100%",
    zIndex: 1,
    marginBottom: "2px",
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    outline: `1px solid ${tokens.colorTransparentStroke}`,
  },
});

export function FormatBar({
  look,
  bold,
  bullets,
  link,
  controls,
}: {
  look: CaretLook;
  bold: () => void;
  bullets: () => void;
  link: () => void;
  /** The id of the text that it changes. */
  controls: string;
}) {
  const styles = useStyles();
  const { fields } = useWords();
  const chosen = Object.entries({ bold: look.isBold, bullets: look.isBullet, link: look.isLink })
    .filter(([, is]) => is)
    .map(([name]) => name);
  const button = (
    name: string,
    label: string,
    key: string | undefined,
    icon: ReactElement,
    run: () => void,
  ) => (
    <Tooltip content={key === undefined ? label : fields.withKey(label, key)} relationship="description">
      <ToolbarToggleButton
        size="small"
        appearance="subtle"
        name="look"
        value={name}
        aria-label={label}
        icon={icon}
        onClick={run}
      />
    </Tooltip>
  );
  return (
    <Toolbar
      size="small"
      className={styles.root}
      aria-label={fields.formatting}
      aria-controls={controls}
      checkedValues={{ look: chosen }}
      // The caret stays where it is when one points at a button.
      onMouseDown={(event) => event.preventDefault()}
    >
      {button("bold", fields.bold, "Ctrl+B", <TextBold16Regular />, bold)}
      {button("bullets", fields.bullets, undefined, <TextBulletList16Regular />, bullets)}
      {button("link", fields.link, "Ctrl+K", <Link16Regular />, link)}
    </Toolbar>
  );
}
