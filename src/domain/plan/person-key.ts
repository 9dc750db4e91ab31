/** Who is the same person: by e-mail, and without one by SharePoint's number, or by name alone. Pure. */
import type { Person } from "../../schema/entity.ts";

/** The same for every writing of one person, and another for another one. */
export function personKey({ id, name, email }: Person): string {
  if (email !== "") return email.toLowerCase();
  return id === undefined ? `: ${name}` : `: ${id}`;
}
