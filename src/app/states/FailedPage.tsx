/** What a page shows when SharePoint could not give it its content: the one place where such an error becomes a page. */
import type { ErrorKind } from "../../sharepoint/sending/errors.ts";
import { lazy, Suspense } from "react";
import { Link } from "@fluentui/react-components";
import { hrefOf, pagePlace, readPlace, useAddress } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { describeFault } from "./fault.ts";
import type { IllustrationName } from "./Illustration.tsx";
import { Message } from "./Message.tsx";

const RemovedPlan = lazy(async () => ({
  default: (await import("../plan-removal/RemovedPlan.tsx")).RemovedPlan,
}));

const illustrations: Partial<Record<ErrorKind, IllustrationName>> = {
  offline: "noConnection",
  throttled: "noConnection",
  "signed-out": "key",
  forbidden: "key",
};

export function FailedPage({ error, retry }: { error: unknown; retry: () => void }) {
  const { words, say } = useSpeech();
  const product = useProduct();
  const place = readPlace(useAddress());
  const { states } = words;
  const fault = describeFault(error);
  const illustration = illustrations[fault.kind] ?? "plumbLine";
  const signIn = async () => {
    await (await product.signIn()).signIn();
    retry();
  };
  switch (fault.kind) {
    case "not-provisioned":
      return (
        <Message
          title={states.noListsTitle}
          text={states.noListsText}
          details={fault.facts}
          action={{ label: states.retry, run: retry }}
        />
      );
    case "forbidden":
      return (
        <Message
          title={states.forbiddenTitle}
          text={states.forbiddenText}
          illustration={illustration}
          details={fault.facts}
          action={{ label: states.retry, run: retry }}
        />
      );
    case "signed-out":
      return (
        <Message
          title={states.signedOutTitle}
          text={states.signedOutText}
          illustration={illustration}
          details={fault.facts}
          action={{ label: states.signIn, run: () => void signIn().catch(retry) }}
        />
      );
    case "not-found":
      if (place.at === "department" && place.plan !== undefined) {
        return (
          <Suspense fallback={null}>
            <RemovedPlan
              key={place.plan}
              department={place.department}
              plan={place.plan}
              facts={fault.facts}
            />
          </Suspense>
        );
      }
      return (
        <Message
          title={states.noSuchPlanTitle}
          text={states.noSuchPlanText}
          illustration="signpost"
          details={fault.facts}
        >
          <Link href={hrefOf(place.at === "department" ? pagePlace(place.department, "overview") : "/")}>
            {words.coming.link}
          </Link>
        </Message>
      );
    case "offline":
    case "throttled":
    case "broken":
    case "conflict":
    case "invalid":
    case "too-large":
      return (
        <Message
          title={
            fault.kind === "offline"
              ? states.offlineTitle
              : fault.kind === "throttled"
                ? states.throttledTitle
                : states.brokenTitle
          }
          text={say(fault.sentence)}
          illustration={illustration}
          details={fault.facts}
          action={{ label: states.retry, run: retry }}
        />
      );
  }
}
