/**
 * Placing by hand what was not understood: as a piece of its own, as more text of a piece that is there, or left out on
 * purpose.
 */
import { fitNote, fitTitle } from "./fit-text.ts";
import type { DraftPiece, ImportDraft, PieceKind } from "./import-draft.ts";
import { depthOf, inOrder } from "./outline-order.ts";

/** The piece that stands last before the left-over in the document: where it most likely belongs. */
export function pieceBefore(
  draft: ImportDraft,
  id: string,
  order: ReadonlyMap<string, number>,
): DraftPiece | undefined {
  const left = draft.leftOver.find((candidate) => candidate.id === id);
  const at = Math.min(...(left?.places ?? []).map((place) => order.get(place) ?? Infinity));
  let best: DraftPiece | undefined;
  let bestAt = -1;
  for (const piece of draft.pieces) {
    for (const place of piece.places) {
      const placeAt = order.get(place) ?? Infinity;
      // Of pieces from the same line the later one is nearer.
      if (placeAt <= at && placeAt >= bestAt) [best, bestAt] = [piece, placeAt];
    }
  }
  return best ?? draft.pieces[0];
}

/** Makes a piece of a left-over, right after the piece `after`, or first where there is none. */
export function placeAs(
  draft: ImportDraft,
  id: string,
  kind: PieceKind,
  after: string | undefined,
): ImportDraft {
  const left = draft.leftOver.find((candidate) => candidate.id === id);
  if (!left) return draft;
  const { title, text } = kind === "status" ? { title: "", text: left.text } : fitTitle(left.text);
  const piece: DraftPiece = {
    id: left.id,
    kind,
    title,
    text,
    documentation: "",
    assessment: undefined,
    due: "",
    responsible: undefined,
    responsibleLine: "",
    places: left.places,
    isProposed: false,
  };
  let at = draft.pieces.findIndex((candidate) => candidate.id === after) + 1;
  // Below a goal the new piece joins the others of its kind; a goal or an area never comes between a goal and its
  // parts.
  while (isInside(draft.pieces, at, kind)) at += 1;
  return {
    ...without(draft, id),
    pieces: inOrder([...draft.pieces.slice(0, at), piece, ...draft.pieces.slice(at)]),
  };
}

function isInside(pieces: readonly DraftPiece[], at: number, kind: PieceKind): boolean {
  const next = pieces[at];
  return next !== undefined && depthOf(next.kind) > depthOf(kind);
}

/** Adds a left-over to the text of a piece; nothing happens where there is no room for it. */
export function placeInText(draft: ImportDraft, id: string, into: string): ImportDraft {
  const left = draft.leftOver.find((candidate) => candidate.id === id);
  const target = draft.pieces.find((piece) => piece.id === into);
  if (!left || !target) return draft;
  const text = [target.text, left.text].filter((part) => part !== "").join("\n\n");
  if (fitNote(text).length > 1) return draft;
  const places = [...new Set([...target.places, ...left.places])];
  return {
    ...without(draft, id),
    pieces: draft.pieces.map((piece) => (piece === target ? { ...piece, text, places } : piece)),
  };
}

/** Says of a left-over that it is left out on purpose, or takes that back. */
export function setLeftOut(draft: ImportDraft, id: string, isLeftOut: boolean): ImportDraft {
  return {
    ...draft,
    leftOver: draft.leftOver.map((left) => (left.id === id ? { ...left, isLeftOut } : left)),
  };
}

function without(draft: ImportDraft, id: string): ImportDraft {
  return { ...draft, leftOver: draft.leftOver.filter((left) => left.id !== id) };
}
