/**
 * What the two sides of the preview share: the draft, which piece is open, and how to point from one side to the other.
 */
import { createContext, useContext } from "react";
import type { ImportDraft } from "../../word/draft/import-draft.ts";

export interface Desk {
  /** `about` joins steps that are about the same, such as typing in one field. */
  readonly edit: (change: (draft: ImportDraft) => ImportDraft, about?: string) => void;
  /** Opens a piece; undefined closes the one that is open. */
  readonly open: (piece: string | undefined) => void;
  /** Opens a piece and goes to it; without one, goes to the line that the tab key stops at. */
  readonly show: (piece: string | undefined) => void;
  /** Lights up what belongs to these places and pieces, on both sides. */
  readonly light: (places: readonly string[], pieces: readonly string[]) => void;
  /** Shows a place in the document, turning to that side where only one has room. */
  readonly showPlace: (places: readonly string[]) => void;
}

const DeskContext = createContext<Desk | undefined>(undefined);

export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("useDesk outside DeskProvider");
  return desk;
}
