/** Copies a link to where one stands: a Teams link within Teams, otherwise the address in the browser. */
import { Toast, ToastTitle, useToastController } from "@fluentui/react-components";
import { createElement } from "react";
import { useProduct } from "../site/product.tsx";
import { deepLink } from "../teams/deep-link.ts";
import { useWords } from "../words/use-words.tsx";
import { appToaster } from "./toaster.ts";

export function useCopyLink(): () => Promise<void> {
  const { teams, appId } = useProduct();
  const { bar } = useWords();
  const { dispatchToast } = useToastController(appToaster);
  return async () => {
    const link =
      teams && appId
        ? deepLink({
            appId,
            entityId: teams.entityId,
            subPageId: location.hash.slice(1),
            channelId: teams.channelId,
            webUrl: location.href,
            label: document.title,
          })
        : location.href;
    await navigator.clipboard.writeText(link);
    dispatchToast(createElement(Toast, null, createElement(ToastTitle, null, bar.linkCopied)), {
      intent: "success",
    });
  };
}
