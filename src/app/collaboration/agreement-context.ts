/** The agreement that is open, and as whom: what all parts of its sheet need. */
import { createContext, useContext } from "react";
import type { BindingPart } from "../../domain/collaboration/confirmation.ts";
import type { Collaboration } from "../../domain/collaboration/collaboration.ts";
import type { WhereToWrite, WrittenPart } from "./write-agreement.ts";

export interface OpenAgreement {
  readonly collaboration: Collaboration;
  /** The key of the department that is shown. */
  readonly party: string;
  /** The department is a party, the person may write for it, and the collaboration is under way. */
  readonly mayWrite: boolean;
  readonly mayEnd: boolean;
  /** The department has started the collaboration: its row holds name, level and parties. */
  readonly isStarter: boolean;
  readonly where: WhereToWrite;
  /** A department's name by its key. */
  readonly nameOf: (key: string) => string;
}

export const AgreementContext = createContext<OpenAgreement | undefined>(undefined);

export function useOpenAgreement(): OpenAgreement {
  const open = useContext(AgreementContext);
  if (!open) throw new Error("useOpenAgreement outside AgreementContext");
  return open;
}

const binding: ReadonlySet<WrittenPart | BindingPart> = new Set<BindingPart>([
  "aim",
  "roles",
  "startsOn",
  "evaluateOn",
  "rhythm",
  "endsOn",
]);

/** Whether a change of this part would ask somebody to confirm again who has confirmed it as it reads. */
export function undoesConfirmations({ parties }: Collaboration, part: WrittenPart): boolean {
  return binding.has(part) && parties.some(({ confirmation }) => confirmation.is === "holds");
}
