/** Where short messages appear: at the bottom, on a phone above the pages' names. They wait while one reads or works elsewhere. Loaded when the first content is visible, since nothing can be said before. */
import { Toaster } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { appToaster, toasterListens } from "./toaster.ts";

const phone = "(max-width: 639px)";
/** How far from the bottom, in pixels. */
const aboveTabs = 64;
const usual = 16;

export function AppToaster() {
  useEffect(toasterListens, []);
  const [isPhone, setIsPhone] = useState(() => matchMedia(phone).matches);
  useEffect(() => {
    const query = matchMedia(phone);
    const onChange = () => setIsPhone(query.matches);
    query.addEventListener("change", onChange);
    return () => query.removeEventListener("change", onChange);
  }, []);
  return (
    <Toaster
      toasterId={appToaster}
      position="bottom-start"
      pauseOnHover
      pauseOnWindowBlur
      offset={{ horizontal: usual, vertical: isPhone ? aboveTabs : usual }}
    />
  );
}
