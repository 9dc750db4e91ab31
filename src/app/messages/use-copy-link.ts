/** Copies a link to where one stands: a Teams link within Teams, otherwise the address in the browser. */
import { useProduct } from "../site/product.tsx";
import { deepLink } from "../../domain/links/deep-link.ts";
import { useWords } from "../words/use-words.tsx";
import { useSayBriefly } from "./use-say-briefly.tsx";

export function useCopyLink(): () => Promise<void> {
  const { teams, appId } = useProduct();
  const { bar } = useWords();
  const sayBriefly = useSayBriefly();
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
    sayBriefly({ text: bar.linkCopied, intent: "success" });
  };
}
