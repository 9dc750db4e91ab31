/**
 * What a person can do to a draft. Every function gives a new draft and loses no text; what cannot be done gives the
 * same draft back.
 */
import { bilingual as b } from "../../schema/bilingual.ts";
import { isOn } from "../../schema/check.ts";
import { planElements } from "../../schema/lists/plan-elements.ts";
import { fitNote, fitTitle, wholeText } from "./fit-text.ts";
import type { DraftPiece, ImportDraft, PieceKind, PlanFacts } from "./import-draft.ts";
import { blockEnd, depthOf, inOrder } from "./outline-order.ts";
import { withResponsible } from "./responsible.ts";

export function changeFacts(draft: ImportDraft, change: Partial<PlanFacts>): ImportDraft {
  return { ...draft, facts: { ...draft.facts, ...change } };
}

/** Whether somebody can be responsible for a piece of this kind. */
export function canHaveResponsible(kind: PieceKind): boolean {
  return kind !== "status" && isOn(planElements.fields.responsible, kind);
}

type Words = Partial<
  Pick<DraftPiece, "title" | "text" | "documentation" | "assessment" | "due" | "dueStretch">
>;

const nobody = { responsible: undefined, responsibleLine: "" } as const;

/** Corrects a piece's own words. */
export function changePiece(draft: ImportDraft, id: string, change: Words): ImportDraft {
  return mapPiece(draft, id, (piece) => ({
    ...piece,
    ...change,
    isProposed: piece.isProposed && change.title === undefined,
  }));
}

/**
 * Makes a piece another kind of piece, where it stands. A status has no title, so its words go to its text, and back.
 */
export function changeKind(draft: ImportDraft, id: string, kind: PieceKind): ImportDraft {
  const changed = mapPiece(draft, id, (each) => {
    if (each.kind === kind) return each;
    const piece = canHaveResponsible(kind) ? each : withResponsible(each, undefined);
    const words = [wholeText(piece), piece.documentation].filter((part) => part !== "").join("\n\n");
    if (kind === "status")
      return { ...piece, kind, title: "", text: words, documentation: "", isProposed: false };
    const { title, text } = piece.kind === "status" ? fitTitle(words) : piece;
    return { ...piece, kind, title, text, documentation: "", assessment: undefined };
  });
  return changed === draft ? draft : { ...changed, pieces: inOrder(changed.pieces) };
}

/** Moves a piece, with what belongs to it, past its neighbour; from the end of its parent into the next one. */
export function movePiece(draft: ImportDraft, id: string, direction: "up" | "down"): ImportDraft {
  const { pieces } = draft;
  const from = pieces.findIndex((piece) => piece.id === id);
  const piece = pieces[from];
  if (!piece) return draft;
  const end = blockEnd(pieces, from);
  const block = pieces.slice(from, end);
  const rest = [...pieces.slice(0, from), ...pieces.slice(end)];
  const step = direction === "up" ? -1 : 1;
  for (let at = from + step; at >= 0 && at <= rest.length; at += step) {
    if (fits(rest, at, piece)) {
      return { ...draft, pieces: [...rest.slice(0, at), ...block, ...rest.slice(at)] };
    }
  }
  return draft;
}

/** Moves a piece, with what belongs to it, to the end of another piece that can hold it. */
export function moveInto(draft: ImportDraft, id: string, parent: string): ImportDraft {
  const { pieces } = draft;
  const from = pieces.findIndex((piece) => piece.id === id);
  const target = pieces.find((piece) => piece.id === parent);
  const piece = pieces[from];
  const holder = piece?.kind === "goal" ? "focusArea" : "goal";
  if (!piece || depthOf(piece.kind) === 0 || target?.kind !== holder) return draft;
  const end = blockEnd(pieces, from);
  const block = pieces.slice(from, end);
  const rest = [...pieces.slice(0, from), ...pieces.slice(end)];
  const at = rest.findIndex((candidate) => candidate.id === parent);
  if (at < 0) return draft;
  const into = blockEnd(rest, at);
  return { ...draft, pieces: [...rest.slice(0, into), ...block, ...rest.slice(into)] };
}

/** Whether a piece may stand before the piece that is at this place now. */
function fits(rest: readonly DraftPiece[], at: number, piece: DraftPiece): boolean {
  const next = rest[at];
  const before = rest[at - 1];
  if (piece.kind === "chapter") return before === undefined || before.kind === "chapter";
  if (next?.kind === "chapter") return false;
  const depth = depthOf(piece.kind);
  if (next && depthOf(next.kind) > depth) return false;
  const above = rest.slice(0, at);
  const isBelowArea = above.some(({ kind }) => kind === "focusArea");
  if (depth === 1) return isBelowArea || !rest.some(({ kind }) => kind === "focusArea");
  return depth === 0 || (before !== undefined && depthOf(before.kind) > 0);
}

/** Joins a piece to the one right above it: a sentence that was broken goes on, everything else begins a new line. */
export function mergeUp(draft: ImportDraft, id: string): ImportDraft {
  const at = draft.pieces.findIndex((piece) => piece.id === id);
  const [above, piece] = [draft.pieces[at - 1], draft.pieces[at]];
  if (!above || !piece) return draft;
  const joined = join(above, piece);
  if (joined === undefined) return draft;
  return {
    ...draft,
    pieces: [...draft.pieces.slice(0, at - 1), joined, ...draft.pieces.slice(at + 1)],
  };
}

/** The two as one; nothing when there is no room for both. */
function join(above: DraftPiece, below: DraftPiece): DraftPiece | undefined {
  const piece = withResponsible(below, undefined);
  const places = [...new Set([...above.places, ...piece.places])];
  const words = [wholeText(piece), piece.documentation].filter((part) => part !== "").join("\n\n");
  const isBroken = above.text === "" && !/[.!?:…]$/u.test(above.title) && /^\p{Ll}/u.test(words);
  if (above.kind === piece.kind && depthOf(above.kind) === 2 && above.kind !== "status") {
    const { title, text } = fitTitle(`${wholeText(above)}${isBroken ? " " : "\n"}${words}`);
    return fitNote(text).length > 1 ? undefined : { ...above, title, text, places };
  }
  const text = [above.text, words].filter((part) => part !== "").join("\n\n");
  return fitNote(text).length > 1 ? undefined : { ...above, text, places };
}

/** Makes two pieces of the same kind of one: `text` is what the new one below begins with. */
export function splitPiece(draft: ImportDraft, id: string, kept: string, moved: string): ImportDraft {
  const at = draft.pieces.findIndex((piece) => piece.id === id);
  const piece = draft.pieces[at];
  if (!piece || piece.kind === "status" || kept.trim() === "" || moved.trim() === "") return draft;
  const count = draft.count + 1;
  const second = {
    ...piece,
    id: `d${count}`,
    from: undefined,
    ...fitTitle(moved),
    due: "",
    dueStretch: undefined,
    ...nobody,
    isProposed: false,
  };
  return {
    ...draft,
    count,
    pieces: [
      ...draft.pieces.slice(0, at),
      { ...piece, title: kept.trim() },
      second,
      ...draft.pieces.slice(at + 1),
    ],
  };
}

/**
 * Takes a piece, with what belongs to it, out of the plan. It stays in the list of what is left out, from where it can
 * be taken back.
 */
export function leaveOut(draft: ImportDraft, id: string): ImportDraft {
  const at = draft.pieces.findIndex((piece) => piece.id === id);
  if (at < 0) return draft;
  const end = blockEnd(draft.pieces, at);
  const reason = b("Du har valgt det fra.", "You left it out.");
  const out = draft.pieces.slice(at, end).map((each) => {
    const piece = withResponsible(each, undefined);
    return {
      id: piece.id,
      text: [wholeText(piece), piece.documentation].filter((part) => part !== "").join("\n\n"),
      places: piece.places,
      reason,
      isLeftOut: true,
    };
  });
  return {
    ...draft,
    pieces: [...draft.pieces.slice(0, at), ...draft.pieces.slice(end)],
    leftOver: [...draft.leftOver, ...out],
  };
}

function mapPiece(draft: ImportDraft, id: string, change: (piece: DraftPiece) => DraftPiece): ImportDraft {
  let isChanged = false;
  const pieces = draft.pieces.map((piece) => {
    if (piece.id !== id) return piece;
    const next = change(piece);
    isChanged ||= next !== piece;
    return next;
  });
  return isChanged ? { ...draft, pieces } : draft;
}
