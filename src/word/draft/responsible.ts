/**
 * Who is responsible, from a line such as "Ansvarlig: Mette Holm" to a person whom somebody has confirmed. While a
 * person is set, the line that says the same is not in the text; it comes back when the person goes.
 */
import type { Person } from "../../schema/entity.ts";
import type { DraftPiece, ImportDraft } from "./import-draft.ts";
import { fits, type SaidPerson, saidPeople } from "./said-people.ts";

function valueOf(line: string): string {
  return line.slice(line.indexOf(":") + 1).trim();
}

export interface NamedPerson {
  /** As the document has it, the first time. */
  readonly said: string;
  readonly people: readonly SaidPerson[];
  /** The ids of the pieces that name this person, or these, and have nobody set. */
  readonly pieces: readonly string[];
}

/** Everybody whom the document names and who is not set yet, in the document's order. */
export function namedPeople(draft: ImportDraft): readonly NamedPerson[] {
  const named = new Map<string, NamedPerson>();
  for (const { id, responsible, responsibleLine } of draft.pieces) {
    if (!responsibleLine || responsible) continue;
    const value = valueOf(responsibleLine);
    const people = saidPeople(value);
    const said = people.length === 1 ? (people[0]?.said ?? "") : value;
    // "mette holm" is "Mette Holm".
    const key = said.toLocaleLowerCase("da");
    if (people.length === 0) continue;
    const known = named.get(key);
    named.set(key, {
      said: known?.said ?? said,
      people: known?.people ?? people,
      pieces: [...(known?.pieces ?? []), id],
    });
  }
  return [...named.values()];
}

/** Whether a line says nothing but who this is. */
function saysOnly(value: string, person: Person): boolean {
  const people = saidPeople(value);
  const [only] = people;
  if (only === undefined || people.length > 1 || only.name !== undefined) return false;
  return only.said === value.trim() && fits(person, only);
}

/** Sets who is responsible for these pieces, or that nobody is. */
export function chooseResponsible(
  draft: ImportDraft,
  ids: readonly string[],
  person: Person | undefined,
): ImportDraft {
  const pieces = draft.pieces.map((piece) =>
    ids.includes(piece.id) ? withResponsible(piece, person) : piece,
  );
  return { ...draft, pieces };
}

/** The piece with this person, or with nobody: then the document's own words are in its text again. */
export function withResponsible(piece: DraftPiece, person: Person | undefined): DraftPiece {
  const { responsibleLine: line } = piece;
  const lines = piece.text.split("\n");
  const at = line ? lines.indexOf(line) : -1;
  // Whatever else the line says, a title or a second name, is not thrown away with it.
  if (person && at >= 0 && saysOnly(valueOf(line), person)) {
    const text = lines.toSpliced(at, 1).join("\n").trim();
    return { ...piece, responsible: person, text };
  }
  if (person || !piece.responsible) return { ...piece, responsible: person };
  const back = line && at < 0 ? [piece.text, line].filter((part) => part !== "").join("\n\n") : piece.text;
  return { ...piece, responsible: undefined, text: back };
}
