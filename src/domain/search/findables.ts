/**
 * What can be found, made ready for comparing with what is typed: of which group it is, whose, where it leads, and
 * whether it holds now. Worked out once for many searches.
 */
import type { Day } from "../../schema/day.ts";
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";
import { departmentsByArea } from "../belonging/organisation.ts";
import { agreementPlace, goalPlace, pagePlace } from "../links/addresses.ts";
import { searchText } from "./matching.ts";
import type { SearchGoal, SearchPart, SearchPerson, SearchPlan } from "./municipality.ts";

export const foundGroups = [
  "goals",
  "parts",
  "people",
  "plans",
  "agreements",
  "activities",
  "departments",
  "pages",
] as const;
export type FoundGroup = (typeof foundGroups)[number];

export interface Found {
  readonly group: FoundGroup;
  readonly title: string;
  /** Where it belongs: the goal of an action, how many goals a person has, the department and years of others'. */
  readonly detail: string;
  readonly place: string;
}

/** Something that is found by its title alone and leads somewhere. */
export interface SearchPlace {
  readonly title: string;
  readonly place: string;
  readonly detail?: string;
  /** The department's key, where it is one's; absent for what is common. */
  readonly department?: string;
  /** Further words by which it is found. */
  readonly words?: string;
}

export interface SearchAgreement {
  readonly id: number;
  readonly title: string;
  readonly detail?: string;
  /** The keys of its parties, the one that started it first. */
  readonly parties: readonly string[];
}

export interface SearchGround {
  /** The key of the department that is shown. */
  readonly department: string;
  /** Who searches, by `personKey`. */
  readonly person: string | undefined;
  readonly today: Day;
  readonly plans: readonly SearchPlan[];
  readonly organisation: readonly OrganisationUnit[];
  readonly agreements: readonly SearchAgreement[];
  readonly activities: readonly SearchPlace[];
  readonly pages: readonly SearchPlace[];
  readonly goalCount: (count: number) => string;
  /** What a plan that nobody has approved is called. */
  readonly draft: string;
}

/** Something that can be found, made ready for comparing. */
export interface Findable extends Found {
  /** Folded: the title, and the title with what else it is found by. */
  readonly by: string;
  readonly byAll: string;
  /** 0 one's own in the department, 1 elsewhere, 2 the department's or common, 3 another department's. */
  readonly closeness: number;
  /** 0 now, 1 still to come, 2 over. */
  readonly time: number;
}

/** All that can be found, worked out once for many searches. */
export function findables(ground: SearchGround): readonly Findable[] {
  return [
    ...inPlans(ground),
    ...people(ground),
    ...plansThemselves(ground),
    ...places("agreements", ground, ground.agreements.map(withAgreementPlace(ground.department))),
    ...places("activities", ground, ground.activities),
    ...departments(ground),
    ...places("pages", ground, ground.pages),
  ];
}

/** 0 while a plan is in force, 1 before, 2 when it is over. */
function timeOf({ state, from, to }: SearchPlan, today: Day): number {
  if (state === "closed" || (to !== undefined && to < today)) return 2;
  return from !== undefined && from > today ? 1 : 0;
}

function closenessOf(
  plan: SearchPlan,
  among: readonly (SearchPerson | undefined)[],
  { person, department }: SearchGround,
): number {
  const isMine = person !== undefined && among.some((one) => one?.key === person);
  return (isMine ? 0 : 2) + (plan.department === department ? 0 : 1);
}

/** Which plan it stands in, where that is not the department's own of today. */
function whereIn(plan: SearchPlan, ground: SearchGround): string {
  const draft = plan.state === "draft" ? ground.draft : undefined;
  const period = yearsOf(plan);
  if (plan.department === ground.department)
    return timeOf(plan, ground.today) === 0 ? (draft ?? "") : line(period, draft);
  return line(titleOf(plan, ground), period, draft);
}

function inPlans(ground: SearchGround): readonly Findable[] {
  const names = new Map<string, string>();
  const nameOf = ({ responsible }: SearchPart) => {
    if (responsible === undefined) return "";
    const known = names.get(responsible.name) ?? searchText(responsible.name);
    names.set(responsible.name, known);
    return known;
  };
  return ground.plans.flatMap((plan) => {
    const where = whereIn(plan, ground);
    const time = timeOf(plan, ground.today);
    const planTitle = searchText(plan.title);
    return plan.goals.flatMap((goal): Findable[] => {
      const name = `${goal.number} ${goal.title}`;
      const everybody = [goal, ...goal.parts].map(({ responsible }) => responsible);
      const place = goalPlace(plan.department, plan.id, goal.id);
      const found = (
        part: SearchPart,
        more: Pick<Findable, "group" | "title" | "detail" | "place">,
      ): Findable => {
        const by = searchText(part.title);
        const number = part === goal ? goal.number : "";
        return {
          ...more,
          by,
          byAll: join(by, number, nameOf(part), searchText(part.description ?? ""), planTitle),
          closeness: closenessOf(plan, part === goal ? everybody : [part.responsible], ground),
          time,
        };
      };
      return [
        found(goal, { group: "goals", title: name, detail: line(goal.responsible?.name, where), place }),
        ...goal.parts.map((part) =>
          found(part, {
            group: "parts",
            title: part.title,
            // A long name is cut at its end.
            detail: line(where, name),
            place:
              part.kind === "indicator"
                ? place
                : goalPlace(plan.department, plan.id, goal.id, false, part.id),
          }),
        ),
      ];
    });
  });
}

function people(ground: SearchGround): readonly Findable[] {
  const known = new Map<
    string,
    { person: SearchPerson; goals: Set<number>; at: readonly [SearchPlan, SearchGoal] }
  >();
  for (const plan of ground.plans.toSorted((a, b) => planOrder(a, ground) - planOrder(b, ground))) {
    for (const goal of plan.goals) {
      for (const person of [goal, ...goal.parts].flatMap(({ responsible }) => responsible ?? [])) {
        const entry = known.get(person.key) ?? { person, goals: new Set(), at: [plan, goal] };
        known.set(person.key, entry);
        if (timeOf(plan, ground.today) < 2) entry.goals.add(goal.id);
      }
    }
  }
  return [...known.values()].map(({ person, goals, at: [plan, goal] }) => ({
    group: "people",
    title: person.name,
    detail: line(goals.size > 0 ? ground.goalCount(goals.size) : undefined, whereIn(plan, ground)),
    place: goalPlace(plan.department, plan.id, goal.id),
    by: searchText(person.name),
    byAll: searchText(`${person.name} ${person.email}`),
    closeness: closenessOf(plan, [person], ground),
    time: timeOf(plan, ground.today),
  }));
}

/** The plans themselves, each with its department and years. */
function plansThemselves(ground: SearchGround): readonly Findable[] {
  return ground.plans.map((plan) => ({
    group: "plans",
    title: plan.title,
    detail: line(titleOf(plan, ground), yearsOf(plan), plan.state === "draft" ? ground.draft : undefined),
    place: pagePlace(plan.department, "plan", plan.id),
    by: searchText(plan.title),
    byAll: searchText(line(plan.title, titleOf(plan, ground))),
    closeness: plan.department === ground.department ? 2 : 3,
    time: timeOf(plan, ground.today),
  }));
}

function titleOf({ department }: SearchPlan, { organisation }: SearchGround): string {
  return organisation.find(({ key }) => key === department)?.title ?? department;
}

function yearsOf({ from, to }: SearchPlan): string {
  const years = [from, to].map((day) => day?.slice(0, 4));
  return [...new Set(years)].filter(isText).join("–");
}

/** The plans of today before the others, and the department's own before other departments'. */
function planOrder(plan: SearchPlan, { today, department }: SearchGround): number {
  return timeOf(plan, today) * 2 + (plan.department === department ? 0 : 1);
}

function departments({ organisation, department }: SearchGround): readonly Findable[] {
  return departmentsByArea(organisation)
    .flatMap((area) => area.departments)
    .map((unit) => ({
      group: "departments",
      title: unit.title,
      detail: unit.head?.name ?? "",
      place: pagePlace(unit.key, "overview"),
      by: searchText(unit.title),
      byAll: searchText(`${unit.title} ${unit.head?.name ?? ""}`),
      closeness: unit.key === department ? 2 : 3,
      time: 0,
    }));
}

function withAgreementPlace(
  department: string,
): (agreement: SearchGround["agreements"][number]) => SearchPlace {
  return ({ id, parties, title, detail }) => {
    const seenFrom = parties.includes(department) ? department : (parties[0] ?? department);
    const place = agreementPlace(seenFrom, id);
    return { title, department: seenFrom, place, ...(detail !== undefined && { detail }) };
  };
}

function places(
  group: FoundGroup,
  { department }: SearchGround,
  among: readonly SearchPlace[],
): readonly Findable[] {
  return among.map((each) => ({
    group,
    title: each.title,
    detail: each.detail ?? "",
    place: each.place,
    by: searchText(each.title),
    byAll: searchText(`${each.title} ${line(each.words, each.detail)}`),
    closeness: each.department === undefined || each.department === department ? 2 : 3,
    time: 0,
  }));
}

function join(...texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join(" ");
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== "";
}

function line(...texts: readonly (string | undefined)[]): string {
  return texts.filter(isText).join(" · ");
}
