/**
 * Where short messages appear: at the bottom, on a phone at the top, where they do not lie over the field in which one
 * writes. They wait while one reads or works elsewhere. Loaded when the first content is visible, since nothing can be
 * said before.
 */
import { Toaster } from "@fluentui/react-components";
import { useEffect } from "react";
import { useMedia } from "../theme/use-media.ts";
import { appToaster, toasterListens } from "./toaster.ts";

/** In pixels. */
const fromEdge = 16;

export function AppToaster() {
  useEffect(toasterListens, []);
  const isPhone = useMedia("(max-width: 639px)");
  return (
    <Toaster
      toasterId={appToaster}
      position={isPhone ? "top" : "bottom-start"}
      pauseOnHover
      pauseOnWindowBlur
      offset={{ horizontal: fromEdge, vertical: fromEdge }}
    />
  );
}
