/** How the pieces of a draft hang together: who belongs to whom, their numbers, and where a piece may stand. */
import type { DraftPiece, PieceKind } from "./import-draft.ts";

/** How deep a kind lies: what stands in the plan itself, goals, and what stands below a goal. */
export function depthOf(kind: PieceKind): 0 | 1 | 2 {
  if (kind === "chapter" || kind === "focusArea") return 0;
  return kind === "goal" ? 1 : 2;
}

/** By id, the piece that each belongs to; undefined for what stands in the plan itself. */
export function parentsOf(pieces: readonly DraftPiece[]): ReadonlyMap<string, DraftPiece | undefined> {
  const parents = new Map<string, DraftPiece | undefined>();
  let area: DraftPiece | undefined;
  let goal: DraftPiece | undefined;
  for (const piece of pieces) {
    if (piece.kind === "focusArea") [area, goal] = [piece, undefined];
    if (piece.kind === "goal") goal = piece;
    parents.set(piece.id, depthOf(piece.kind) === 0 ? undefined : piece.kind === "goal" ? area : goal);
  }
  return parents;
}

/** By id, "1" for a focus area and "1.1" for a goal, as the plan will show them. */
export function numbersOf(pieces: readonly DraftPiece[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  const areas = pieces.filter(({ kind }) => kind === "focusArea").length;
  let area = 0;
  let goal = 0;
  for (const { id, kind } of pieces) {
    if (kind === "focusArea") {
      area += 1;
      goal = 0;
      numbers.set(id, String(area));
    } else if (kind === "goal") {
      goal += 1;
      // Goals without a focus area are shown after those that have one.
      const of = area === 0 ? areas + 1 : area;
      numbers.set(id, areas === 0 ? String(goal) : `${of}.${goal}`);
    }
  }
  return numbers;
}

/** Where the block of a piece ends: the piece and everything that belongs to it. */
export function blockEnd(pieces: readonly DraftPiece[], at: number): number {
  const piece = pieces[at];
  if (!piece) return at;
  if (piece.kind === "chapter") return at + 1;
  const depth = depthOf(piece.kind);
  let end = at + 1;
  for (let next = pieces[end]; next && depthOf(next.kind) > depth; next = pieces[end]) end += 1;
  return end;
}

/**
 * Chapters first, then goals without a focus area, then the focus areas: the order in which the plan is shown and
 * stored.
 */
export function inOrder(pieces: readonly DraftPiece[]): readonly DraftPiece[] {
  const isTidy = pieces.every(
    ({ kind }, index) => kind !== "chapter" || index === 0 || pieces[index - 1]?.kind === "chapter",
  );
  if (isTidy) return pieces;
  return [
    ...pieces.filter(({ kind }) => kind === "chapter"),
    ...pieces.filter(({ kind }) => kind !== "chapter"),
  ];
}

/** Pieces that belong below a goal and have none above them; they cannot be stored there. */
export function strayPieces(pieces: readonly DraftPiece[]): readonly DraftPiece[] {
  const parents = parentsOf(pieces);
  return pieces.filter((piece) => depthOf(piece.kind) === 2 && parents.get(piece.id) === undefined);
}
