/**
 * Whose confirmation an agreement awaits, and since when: another party has confirmed it, or one's own word no longer
 * holds.
 */
import type { Collaboration, Party } from "./collaboration.ts";
import { sharedParts } from "./parts.ts";

export interface AwaitedConfirmation {
  readonly collaboration: Collaboration;
  /** The key of the party that is waited for. */
  readonly party: string;
  /** When the last of the others confirmed, or the agreement was changed (ISO 8601). */
  readonly since: string;
}

/**
 * The parties that are waited for. None in an agreement that has ended, in one that nobody has confirmed yet, since its
 * parties still write in it, and in one in which two have written the same at once, since nobody knows what would be
 * confirmed.
 */
export function awaitedConfirmations(collaboration: Collaboration): readonly AwaitedConfirmation[] {
  const { state, parties, parts } = collaboration;
  if (state === "ended" || parties.length < 2) return [];
  if (sharedParts.some((part) => parts[part].rivals.length > 0)) return [];
  return parties.flatMap((party) => {
    if (party.confirmation.is === "holds") return [];
    const since = heldByOthers(parties, party) ?? changedUnder(collaboration, party);
    return since === undefined ? [] : [{ collaboration, party: party.key, since }];
  });
}

function heldByOthers(parties: readonly Party[], party: Party): string | undefined {
  return parties
    .flatMap(({ key, confirmation }) =>
      key !== party.key && confirmation.is === "holds" ? [confirmation.at] : [],
    )
    .toSorted()
    .at(-1);
}

/** When what the party had confirmed was last written in. */
function changedUnder({ agreement, parties }: Collaboration, { confirmation }: Party): string | undefined {
  if (confirmation.is !== "overtaken") return undefined;
  return [agreement, ...parties.flatMap(({ row }) => row ?? [])]
    .map(({ modifiedAt }) => modifiedAt)
    .toSorted()
    .at(-1);
}
