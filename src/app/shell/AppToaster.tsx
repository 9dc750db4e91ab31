/** Where short messages appear. Loaded when the first content is visible, since nothing can be said before. */
import { Toaster } from "@fluentui/react-components";
import { appToaster } from "./toaster.ts";

export function AppToaster() {
  return <Toaster toasterId={appToaster} position="bottom-start" />;
}
