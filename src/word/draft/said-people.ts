/**
 * How a document says whom it means: "Mette Holm", "EP", "Maja S.", "skoleleder", several of them in one line; and
 * which people fit what is said.
 */
import type { Person } from "../../schema/entity.ts";
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";
import { fold } from "../understand/letters.ts";
import { isRoleWord } from "../understand/roles/text-signs.ts";

/** One of those whom a line names. */
export interface SaidPerson {
  readonly said: string;
  /** The name alone, where a title stands before it: "Teamleder Karen Holst". */
  readonly name?: string | undefined;
  /** `short` is a first name, perhaps with the beginning of another. */
  readonly is: "name" | "initials" | "short" | "role";
}

const initials = /^\p{Lu}{2,4}$/u;
const nameWord = /^\p{Lu}[\p{L}'’.-]*$/u;
const between = /\s*(?:[;/&,+]|\s(?:og|samt)\s)\s*/iu;
const longest = 120;

/** Everybody whom the value of such a line names. What follows a comma or stands in brackets may be one's title. */
export function saidPeople(value: string): readonly SaidPerson[] {
  if (value.length > longest) return [];
  const parts = value
    .replaceAll(/\([^)]*\)/gu, " ")
    .split(between)
    .map((part) => part.replaceAll(/\s+/gu, " ").trim())
    .filter((part) => part !== "");
  const people = parts.map(saidPerson);
  // "Mette Holm, økonomichef" is one person.
  const named = people.filter(({ is }) => is !== "role");
  if (named.length === 1 && people[0]?.is === "name") return named;
  // "Løn & Sekretariat" is one.
  const isDoubtful = people.length > 1 && people.some(({ said, is }) => is === "role" || !/[ .]/u.test(said));
  return isDoubtful ? [{ said: value.replaceAll(/\s+/gu, " ").trim(), is: "role" }, ...people] : people;
}

function saidPerson(said: string): SaidPerson {
  if (initials.test(said)) return { said, is: "initials" };
  const words = said.split(" ");
  if (words.length > 5 || !words.every((word) => nameWord.test(word))) return { said, is: "role" };
  if (words.length === 1 || /^\p{Lu}\p{Ll}?\.?$/u.test(words.at(-1) ?? "")) return { said, is: "short" };
  const isTitled = words.length > 2 && isRoleWord(words[0] ?? "");
  return { said, is: "name", ...(isTitled && { name: words.slice(1).join(" ") }) };
}

/** What the directory is asked for; nothing where it cannot know. */
export function questionFor({ said, name = said, is }: SaidPerson): string | undefined {
  return is === "role" ? undefined : name.replaceAll(".", "").trim();
}

/** Whether a person is who was meant, as far as a name tells. */
export function fits({ name, email }: Person, { said, name: own = said, is }: SaidPerson): boolean {
  if (is === "role") return false;
  if (is === "name") return fold(name) === fold(own);
  const words = name
    .split(/[\s-]+/u)
    .map(fold)
    .filter(Boolean);
  if (is === "initials") {
    const wanted = said.toLowerCase();
    const all = words.map((word) => word.charAt(0)).join("");
    const short = `${all.charAt(0)}${all.at(-1) ?? ""}`;
    return all === wanted || short === wanted || fold(email.split("@")[0] ?? "") === wanted;
  }
  const [first = "", ...more] = said
    .split(/[\s.]+/u)
    .map(fold)
    .filter(Boolean);
  const last = more.at(-1);
  return words[0] === first && (last === undefined || words.slice(1).some((word) => word.startsWith(last)));
}

const leading = /(?:leder|ledelse|chef|direktoer|rektor|inspektoer|forstander|bestyrer)(?:e?n)?$/u;
const notTheHead = /vice|sous|team|projekt|proces|gruppe|mellem|stedfortraed|fag|koordin/u;
const place = /\s(?:for|paa|i|af|ved)\s+(?<where>.+)$/u;

export interface Organised {
  readonly organisation: readonly OrganisationUnit[];
  /** Whose plan it is. */
  readonly owner: OrganisationUnit | undefined;
}

/** The heads that a role or the name of a unit means: "skoleleder", "lederen for Åvænget", "Løn & Sekretariat". */
export function headsFor({ said, is }: SaidPerson, { organisation, owner }: Organised): readonly Person[] {
  if (is !== "role" && is !== "short" && is !== "name") return [];
  const folded = fold(said);
  const where = place.exec(folded)?.groups?.["where"];
  const role =
    (where === undefined ? folded : folded.slice(0, folded.indexOf(` ${where}`)).split(" ")[0]) ?? "";
  const isHead = leading.test(role) && !notTheHead.test(role);
  const named = organisation.filter(
    ({ title }) => title !== undefined && isNamed(fold(title), folded, where),
  );
  if (named.length > 0 && (isHead || named.some(({ title }) => fold(title ?? "") === folded)))
    return peopleOf(named);
  if (!isHead || where !== undefined || folded.includes(" ")) return [];
  return peopleOf(
    above(owner, organisation)
      .filter((unit) => isOfKind(role, unit))
      .slice(0, 1),
  );
}

function isNamed(title: string, said: string, where: string | undefined): boolean {
  return (
    title.length > 2 &&
    (title === said || title === where || (where !== undefined && title.endsWith(` ${where}`)))
  );
}

/** "Direktør" is an area's, "chef" a department's, "skoleleder" a unit's, or the department's where it has no units. */
function isOfKind(role: string, { kind }: OrganisationUnit): boolean {
  if (role.includes("direktoer")) return kind === "directorArea";
  return role.includes("chef") ? kind === "department" : kind !== "directorArea";
}

/** The unit and what it belongs to, from below. */
function above(
  unit: OrganisationUnit | undefined,
  organisation: readonly OrganisationUnit[],
): readonly OrganisationUnit[] {
  const found: OrganisationUnit[] = [];
  for (let at = unit; at !== undefined && !found.includes(at);) {
    found.push(at);
    const { parent } = at;
    at = organisation.find(({ id }) => id === parent);
  }
  return found;
}

function peopleOf(units: readonly OrganisationUnit[]): readonly Person[] {
  return units.flatMap(({ head }) => head ?? []);
}
