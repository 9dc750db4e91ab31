/**
 * What a page shows when SharePoint could not give it its content: the one place where such an error becomes a page.
 */
import type { ErrorKind } from "../../sharepoint/sending/errors.ts";
import type { ReactNode } from "react";
import { Link } from "@fluentui/react-components";
import { hrefOf, pagePlace, readPlace, useAddress } from "../site/places.ts";
import { useSpeech } from "../words/use-words.tsx";
import { describeFault } from "./fault.ts";
import type { IllustrationName } from "./Illustration.tsx";
import { Message } from "./Message.tsx";
import { useSignInAgain } from "./use-sign-in-again.ts";

const illustrations: Partial<Record<ErrorKind, IllustrationName>> = {
  offline: "noConnection",
  throttled: "noConnection",
  "signed-out": "key",
  forbidden: "key",
};

export interface FailedPageProps {
  readonly error: unknown;
  readonly retry: () => void;
  /** What stands in the place of a plan that is not there, where the page knows more of it. */
  readonly gone?: ((facts: string) => ReactNode) | undefined;
}

export function FailedPage({ error, retry, gone }: FailedPageProps) {
  const { words, say } = useSpeech();
  const signInAgain = useSignInAgain();
  const place = readPlace(useAddress());
  const { states } = words;
  const fault = describeFault(error);
  const illustration = illustrations[fault.kind] ?? "plumbLine";
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
          action={{ label: states.signIn, run: () => signInAgain(retry) }}
        />
      );
    case "not-found":
      if (gone) return gone(fault.facts);
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
    case "taken":
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
