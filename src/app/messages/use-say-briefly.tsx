/**
 * Says something short in the toaster, perhaps with one thing to do about it. The message's own code is loaded when it
 * is first needed.
 */
import { useToastController } from "@fluentui/react-components";
import { onDemand } from "../calm/on-demand.tsx";
import { patiently } from "../calm/patiently.ts";
import type { BriefAction } from "./BriefToast.tsx";
import { appToaster, staysFor, toasterIsThere } from "./toaster.ts";

const BriefToast = onDemand(async () => (await patiently(() => import("./BriefToast.tsx"))).BriefToast);

export interface Brief {
  readonly text: string;
  /** `info`: nothing has gone wrong, and nothing was done either. */
  readonly intent: "success" | "error" | "info";
  readonly action?: BriefAction | undefined;
}

export function useSayBriefly(): (brief: Brief) => void {
  const { dispatchToast } = useToastController(appToaster);
  return ({ text, intent, action }) => {
    const timeout = staysFor({ intent, action });
    void toasterIsThere.then(() =>
      dispatchToast(<BriefToast text={text} action={action} />, {
        intent,
        timeout,
        // The same is not said twice at once.
        ...(intent === "info" && { toastId: text }),
      }),
    );
  };
}
