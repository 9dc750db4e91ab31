/**
 * Says when a row of the agreement was changed by hand in SharePoint into something that does not fit: it is shown all
 * the same, with the reason.
 */
import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { collaborations } from "../../schema/lists/collaborations.ts";
import { useProduct } from "../site/product.tsx";
import { rowAddress } from "../site/row-address.ts";
import { useSpeech, useWords } from "../words/use-words.tsx";
import { useOpenAgreement } from "./agreement-context.ts";

export function AgreementIssues() {
  const { say } = useSpeech();
  const words = useWords().collaboration;
  const { siteUrl } = useProduct();
  const { collaboration } = useOpenAgreement();
  const faulty = collaboration.parties.flatMap(({ row }) => (row && row.issues.length > 0 ? [row] : []));
  return faulty.map(({ id, issues }) => (
    <MessageBar key={id} intent="warning" layout="multiline">
      <MessageBarBody>
        {issues.map(({ sentence }) => say(sentence)).join(" ")}{" "}
        <Link href={rowAddress(siteUrl, collaborations.name, id)} target="_blank" rel="noreferrer">
          {words.fixInSharePoint}
        </Link>
      </MessageBarBody>
    </MessageBar>
  ));
}
