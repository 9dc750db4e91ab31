/**
 * The municipality's collaborations, worked out from their rows, and what the person may do in the department that is
 * shown.
 */
import { useMemo } from "react";
import { siftCollaborations } from "../../domain/belonging/collaborations-that-count.ts";
import { concerns } from "../../domain/belonging/whose-row.ts";
import { collaborationsOf, type Collaboration } from "../../domain/collaboration/collaboration.ts";
import { collaborations } from "../../schema/lists/collaborations.ts";
import {
  collaborationTemplates,
  type CollaborationTemplate,
} from "../../schema/lists/collaboration-templates.ts";
import { confirmations } from "../../schema/lists/confirmations.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { useRows } from "../site/use-rows.ts";

export interface Collaborations {
  readonly all: readonly Collaboration[];
  /** How many rows in the department's folders do not count. */
  readonly aside: number;
  /** SharePoint's word on whether the person may write for the department; only a hint for the screen. */
  readonly mayWrite: boolean;
}

/** Undefined data until it is there; `error` when it could not be read. */
export function useCollaborations(): {
  readonly data: Collaborations | undefined;
  readonly error: unknown;
  readonly retry: () => void;
} {
  const { key, snapshot } = useDepartmentView();
  const { teams } = useProduct();
  const written = useRows(collaborations);
  const confirmed = useRows(confirmations);
  const isArchived = teams?.isArchived === true;
  const data = useMemo(
    () =>
      written.data && confirmed.data
        ? {
            all: collaborationsOf(written.data, confirmed.data, snapshot.organisation),
            aside: siftCollaborations(
              written.data.rows,
              confirmed.data.rows,
              snapshot.organisation,
            ).aside.filter(({ folder }) => concerns(collaborations, folder, key)).length,
            mayWrite: written.data.mayAdd[key] === true && !isArchived,
          }
        : undefined,
    [written.data, confirmed.data, snapshot.organisation, key, isArchived],
  );
  return {
    data,
    error: written.error ?? confirmed.error,
    retry: () => {
      void written.refetch();
      void confirmed.refetch();
    },
  };
}

const noTemplates: readonly CollaborationTemplate[] = [];

/** The model's rows; none until they are there. */
export function useTemplates(): { readonly rows: readonly CollaborationTemplate[]; readonly error: unknown } {
  const { data, error } = useRows(collaborationTemplates);
  return { rows: data?.rows ?? noTemplates, error };
}
