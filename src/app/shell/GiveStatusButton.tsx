/** "Giv status" in the bar, where there is room; on a phone it is in the menu. */
import { Button, makeStyles } from "@fluentui/react-components";
import { useWords } from "../words/use-words.tsx";
import { useBeginStatus } from "./use-begin-status.ts";

const useStyles = makeStyles({ button: { "@media (max-width: 639px)": { display: "none" } } });

export function GiveStatusButton() {
  const styles = useStyles();
  const { bar } = useWords();
  const begin = useBeginStatus();
  return begin ? (
    <Button className={styles.button} onClick={begin}>
      {bar.giveStatus}
    </Button>
  ) : null;
}
