/**
 * Who is responsible, from a line such as "Ansvarlig: Mette Holm" to a person whom somebody has confirmed. While a
 * person is set, the line that says the same is not in the text; it comes back when the person goes.
 */
import type { Person } from "../../schema/entity.ts";
import type { DraftPiece, ImportDraft } from "./import-draft.ts";

function valueOf(line: string): string {
  return line.slice(line.indexOf(":") + 1).trim();
}

/**
 * The name in a line that names one person; empty where it names none, or several. What follows a comma or stands in
 * brackets is a title.
 */
export function nameIn(line: string): string {
  const whole = valueOf(line);
  const [name = "", ...more] = whole.split(/[,(]/u).map((part) => part.trim());
  if (/[;/&]|\sog\s/iu.test(whole) || more.length > 1) return "";
  return name.replaceAll(/\s+/gu, " ");
}

export interface NamedPerson {
  readonly name: string;
  /** The ids of the pieces that name this person and have nobody set. */
  readonly pieces: readonly string[];
}

/** Everybody whom the document names and who is not set yet, in the document's order. */
export function namedPeople(draft: ImportDraft): readonly NamedPerson[] {
  const people = new Map<string, NamedPerson>();
  for (const { id, responsible, responsibleLine } of draft.pieces) {
    const name = responsibleLine && !responsible ? nameIn(responsibleLine) : "";
    // One word is a unit or a first name, of which there are many.
    if (!name.includes(" ")) continue;
    const key = name.toLocaleLowerCase("da");
    const known = people.get(key);
    people.set(key, { name: known?.name ?? name, pieces: [...(known?.pieces ?? []), id] });
  }
  return [...people.values()];
}

export function isCalled({ name }: Person, wanted: string): boolean {
  return name.toLocaleLowerCase("da") === wanted.toLocaleLowerCase("da");
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
  if (person && at >= 0 && isCalled(person, valueOf(line))) {
    const text = lines.toSpliced(at, 1).join("\n").trim();
    return { ...piece, responsible: person, text };
  }
  if (person || !piece.responsible) return { ...piece, responsible: person };
  const back = line && at < 0 ? [piece.text, line].filter((part) => part !== "").join("\n\n") : piece.text;
  return { ...piece, responsible: undefined, text: back };
}
