/**
 * Which rows of collaborations count. An agreement is that of the department in whose folder it lies; a contribution
 * and a confirmation are the word of the party in whose own folder they lie, and of nobody else.
 */
import { bilingual, type Bilingual } from "../../schema/bilingual.ts";
import { collaborations, type CollaborationRow } from "../../schema/lists/collaborations.ts";
import { confirmations, type ConfirmationRow } from "../../schema/lists/confirmations.ts";
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";
import { sift, whyNobodys, type AnyRow, type RowAside } from "./sifting.ts";
import { departmentKeys, whoseRow } from "./whose-row.ts";

export interface SiftedCollaborations {
  readonly agreements: readonly CollaborationRow[];
  /** Each party's at most one for each agreement. */
  readonly contributions: readonly CollaborationRow[];
  readonly confirmations: readonly ConfirmationRow[];
  readonly aside: readonly RowAside[];
}

/** The department that started an agreement; undefined for one that the secretariat has made in the list itself. */
export function starterOf({ folder }: Pick<CollaborationRow, "folder">): string | undefined {
  return folder === "" ? undefined : folder;
}

/** The parties of an agreement, the one that started it first. */
export function partiesOf(
  agreement: CollaborationRow,
  organisation: readonly OrganisationUnit[],
): readonly OrganisationUnit[] {
  const starter = starterOf(agreement);
  const named = organisation.filter(
    (unit) => unit.key === starter || agreement.parties.some((id) => id === unit.id),
  );
  return named.toSorted((a, b) => Number(b.key === starter) - Number(a.key === starter));
}

export function siftCollaborations(
  written: readonly CollaborationRow[],
  confirmed: readonly ConfirmationRow[],
  organisation: readonly OrganisationUnit[],
): SiftedCollaborations {
  const departments = departmentKeys(organisation);
  const agreements = sift(
    collaborations,
    written.filter(({ kind }) => kind === "agreement"),
    (row) => whyNobodys(collaborations, row, departments),
  );
  const parties = new Map(
    agreements.counting.map((row) => [row.id, new Set(partiesOf(row, organisation).map(({ key }) => key))]),
  );
  const whyNoWord = (
    list: typeof collaborations | typeof confirmations,
    row: AnyRow & { readonly agreement: number | undefined },
  ): Bilingual | undefined => {
    const reason = whyNobodys(list, row, departments);
    if (reason !== undefined) return reason;
    const whose = whoseRow(list, row.folder, departments);
    if (whose.is !== "department") return nobodysWord;
    const among = parties.get(row.agreement ?? 0);
    if (among === undefined) return noAgreement;
    return among.has(whose.key) ? undefined : noParty(whose.key);
  };
  const spoken = new Set<string>();
  const contributions = sift(
    collaborations,
    written.filter(({ kind }) => kind === "contribution").toSorted((a, b) => a.id - b.id),
    (row) => {
      const reason = whyNoWord(collaborations, row);
      if (reason !== undefined) return reason;
      const party = `${row.agreement} ${row.folder}`;
      if (spoken.has(party)) return secondWord;
      spoken.add(party);
      return undefined;
    },
  );
  const signed = sift(confirmations, confirmed, (row) => whyNoWord(confirmations, row));
  return {
    agreements: agreements.counting,
    contributions: contributions.counting,
    confirmations: signed.counting,
    aside: [...agreements.aside, ...contributions.aside, ...signed.aside],
  };
}

const nobodysWord = bilingual(
  "Rækken ligger uden for afdelingernes mapper. En part taler og bekræfter kun i sin egen mappe.",
  "The row lies outside the departments' folders. A party speaks and confirms in its own folder only.",
);
const noAgreement = bilingual(
  "Rækken hører til en aftale, der ikke findes eller ikke tæller.",
  "The row belongs to an agreement that does not exist or does not count.",
);
const secondWord = bilingual(
  "Afdelingen har allerede en række i aftalen, og kun den ældste tæller.",
  "The department has a row in the agreement already, and only the oldest counts.",
);

function noParty(key: string): Bilingual {
  return bilingual(`“${key}” er ikke part i aftalen.`, `“${key}” is no party to the agreement.`);
}
