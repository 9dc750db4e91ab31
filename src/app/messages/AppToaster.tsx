/**
 * Where short messages appear: at the bottom, on a phone at the top, where they do not lie over the field in which one
 * writes. They wait while one reads or works elsewhere. Loaded when the first content is visible, since nothing can be
 * said before.
 */
import { Toaster, makeStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import { useMedia } from "../theme/use-media.ts";
import { appToaster, toasterListens } from "./toaster.ts";

/** In pixels. */
const fromEdge = 16;

/** Not shown, with its time running on. */
const beneath = { visibility: "hidden", position: "absolute", pointerEvents: "none" } as const;

const useStyles = makeStyles({
  // One at a time, the newest: another that can still be acted on is seen again when that has gone.
  toasts: {
    '&[data-toaster-position^="bottom"] > [role="listitem"]:has(~ [role="listitem"])': beneath,
    '&[data-toaster-position^="top"] > [role="listitem"] ~ [role="listitem"]': beneath,
  },
});

export function AppToaster() {
  const styles = useStyles();
  useEffect(toasterListens, []);
  const isPhone = useMedia("(max-width: 639px)");
  return (
    <Toaster
      toasterId={appToaster}
      className={styles.toasts}
      position={isPhone ? "top" : "bottom-start"}
      pauseOnHover
      pauseOnWindowBlur
      offset={{ horizontal: fromEdge, vertical: fromEdge }}
    />
  );
}
