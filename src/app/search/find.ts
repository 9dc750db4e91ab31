/**
 * Finds goals, actions, signs, people, departments and pages among what the tab already holds. Pure, so that each key
 * press answers at once.
 */
import { personKey } from "../../domain/plan/person-key.ts";
import { departmentsByArea } from "../../domain/belonging/organisation.ts";
import { folded } from "../../domain/plan/plan-filter.ts";
import type { Outline } from "../../domain/plan/outline.ts";
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";
import { goalPlace, pageNames, pagePlace, type PageName } from "../site/places.ts";

export type FoundGroup = "goals" | "parts" | "people" | "departments" | "pages";

export interface Found {
  readonly group: FoundGroup;
  readonly title: string;
  /** Where it belongs: the goal of an action, how many goals a person has. */
  readonly detail: string;
  readonly place: string;
}

const mostOfEach = 6;

/**
 * What fits all words of `text`, best first within each group: titles that begin with it, then the rest in the plan's
 * order.
 */
export function find(
  text: string,
  where: {
    readonly department: string;
    readonly plan: number | undefined;
    readonly outline: Outline;
    readonly organisation: readonly OrganisationUnit[];
    readonly pages: Readonly<Record<PageName, string>>;
    readonly goalCount: (count: number) => string;
  },
): readonly Found[] {
  const words = folded(text)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const fits = (haystack: string) => {
    const from = folded(haystack);
    return words.every((word) => from.includes(word));
  };
  const all: Found[] = [];
  const people = new Map<string, { name: string; goals: number; place: string }>();
  for (const { goal, number, actions, indicators, milestones } of where.outline.goals) {
    const place = goalPlace(where.department, where.plan ?? 0, goal.id);
    if (fits(`${number} ${goal.title} ${goal.description}`)) {
      all.push({
        group: "goals",
        title: `${number} ${goal.title}`,
        detail: goal.responsible?.name ?? "",
        place,
      });
    }
    for (const part of [...actions, ...milestones, ...indicators]) {
      if (fits(`${part.title} ${part.description}`)) {
        all.push({ group: "parts", title: part.title, detail: `${number} ${goal.title}`, place });
      }
    }
    const { responsible } = goal;
    if (responsible && fits(`${responsible.name} ${responsible.email}`)) {
      const person = personKey(responsible);
      const known = people.get(person);
      people.set(person, {
        name: responsible.name,
        goals: (known?.goals ?? 0) + 1,
        place: known?.place ?? place,
      });
    }
  }
  for (const { name, goals, place } of people.values()) {
    all.push({ group: "people", title: name, detail: where.goalCount(goals), place });
  }
  for (const unit of departmentsByArea(where.organisation).flatMap(({ departments }) => departments)) {
    if (fits(unit.title)) {
      all.push({
        group: "departments",
        title: unit.title,
        detail: unit.head?.name ?? "",
        place: pagePlace(unit.key, "overview"),
      });
    }
  }
  for (const page of pageNames) {
    if (fits(where.pages[page])) {
      all.push({
        group: "pages",
        title: where.pages[page],
        detail: "",
        place: pagePlace(where.department, page),
      });
    }
  }
  const begins = (found: Found) =>
    folded(found.title)
      .replace(/^[\d.]+ /, "")
      .startsWith(words[0] ?? "")
      ? 0
      : 1;
  const groups: readonly FoundGroup[] = ["goals", "parts", "people", "departments", "pages"];
  return groups.flatMap((group) =>
    all
      .filter((found) => found.group === group)
      .toSorted((a, b) => begins(a) - begins(b))
      .slice(0, mostOfEach),
  );
}
