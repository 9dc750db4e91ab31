/** The invented municipalities by name, loaded when they are asked for, and their people as the page lists them. */
import type { Day } from "../schema/day.ts";
import type { Town } from "./town.ts";

export type TownName = "small" | "large";

/** Somebody whom the local product can be shown as. */
export interface PagePerson {
  readonly email: string;
  readonly name: string;
  readonly title: string;
  readonly department: string;
}

/** The large one is the same at every start. */
const seed = 1;

/** The town as it stands on a day. */
export async function openTown(name: TownName, today: Day): Promise<Town> {
  if (name === "small") return (await import("./egelund.ts")).egelundOn(today);
  return (await import("./large-town.ts")).largeTown(seed, today);
}

/** Everybody; the head of the first staff department first, since the page opens as the first. */
export function pagePeople(town: Pick<Town, "people" | "organisation">): PagePerson[] {
  const first = town.organisation.staff[0]?.head;
  const people = town.people.map(({ email, name, jobTitle, department }) => ({
    email,
    name,
    title: jobTitle,
    department,
  }));
  return [...people.filter(({ email }) => email === first), ...people.filter(({ email }) => email !== first)];
}
