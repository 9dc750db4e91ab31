/**
 * The addresses of places within the tab, as text: `/<department>/<page>/<plan>/maal/<goal>`. Whoever links into the
 * tab, the tab itself or a reminder, writes them here; reading them is the tab's (`src/app/site/places.ts`).
 */

/** The pages in the order in which they stand in the bar, with their part of the address. */
export const pageSegments = {
  overview: "overblik",
  plan: "plan",
  wheel: "aarshjul",
  followUp: "opfoelgning",
  collaboration: "samarbejde",
  experience: "erfaringer",
  strategy: "strategi",
} as const;

/** The pages that stand in no bar and are led to from a menu. */
export const otherPageSegments = { reminders: "paamindelser", misfits: "raekker" } as const;

const segments = { ...pageSegments, ...otherPageSegments };

export type PageName = keyof typeof segments;

/** Stands in the address of a goal that is shown as part of a round. */
export const roundMark = "runde";

/** A page of a department; of one of its plans when an id is given. */
export function pagePlace(department: string, page: PageName, plan?: number): string {
  const address = `/${encodeURIComponent(department)}`;
  if (page === "overview" && plan === undefined) return address;
  return plan === undefined ? `${address}/${segments[page]}` : `${address}/${segments[page]}/${plan}`;
}

/** Stands before the id of one of a goal's actions or milestones in an address. */
export const partMark = "del";

/** A goal, opened beside its plan; at one of its actions or milestones when an id is given. */
export function goalPlace(
  department: string,
  plan: number,
  goal: number,
  round = false,
  part?: number,
): string {
  const at = part === undefined || part === goal ? "" : `/${partMark}/${part}`;
  return `${pagePlace(department, "plan", plan)}/maal/${goal}${at}${round ? `?${roundMark}` : ""}`;
}

/** Stands in the address of a plan of which one sees what is due next. */
export const nextMark = "naeste";

/** A plan, with those goals alone in which something is overdue or due soon. */
export function nextDuePlace(department: string, plan: number): string {
  return `${pagePlace(department, "plan", plan)}?${nextMark}`;
}

/** Stands in the address of a plan in which one writes. */
export const writeMark = "skriv";
/** Stands where an id would, for making a new one. */
export const newMark = "ny";

/** A plan, for writing in it. */
export function writePlace(department: string, plan: number): string {
  return `${pagePlace(department, "plan", plan)}/${writeMark}`;
}

/** Stands in the address of a plan that is read as a document. */
export const readMark = "laes";

/** A plan, as a document for reading and printing. */
export function readingPlace(department: string, plan: number): string {
  return `${pagePlace(department, "plan", plan)}/${readMark}`;
}

/** Where a new plan is made. */
export function newPlanPlace(department: string): string {
  return `${pagePlace(department, "plan")}/${newMark}`;
}

/** Stands in the address of a collaboration's agreement. */
export const agreementMark = "aftale";

/** A collaboration's agreement, seen from a department. */
export function agreementPlace(department: string, agreement: number): string {
  return `${pagePlace(department, "collaboration")}/${agreementMark}/${agreement}`;
}

/** Where a department begins a collaboration, perhaps from one of its goals. */
export function newAgreementPlace(department: string, goal?: number): string {
  const address = `${pagePlace(department, "collaboration")}/${newMark}`;
  return goal === undefined ? address : `${address}/maal/${goal}`;
}

/** Stands where the plan's id would, for bringing one in from a document. */
export const importMark = "indlaes";

/** Where a plan is brought in from a document. */
export function importPlace(department: string): string {
  return `${pagePlace(department, "plan")}/${importMark}`;
}

/** Stands before the year in an address of the wheel: `aar-2026` begins on 1 October 2026. */
export const wheelYearMark = "aar-";
/** Stands before the key of one time of an activity in an address of the wheel. */
export const wheelTimeMark = "gang";

/**
 * The wheel of a department: one time of an activity by its key (`Occurrence.key`), or a whole year by the calendar
 * year in which it begins.
 */
export function wheelPlace(
  department: string,
  what: { readonly time: string } | { readonly year: number },
): string {
  const page = pagePlace(department, "wheel");
  return "time" in what
    ? `${page}/${wheelTimeMark}/${encodeURIComponent(what.time)}`
    : `${page}/${wheelYearMark}${what.year}`;
}

/** Stands on the page of reminders where all departments are shown at once. */
const everyoneMark = "alle";
/** The ways of looking at all departments' reminders, with their part of the address. */
const remindersViewSegments = { days: "", departments: "afdelinger", failures: "fejl" } as const;

export type RemindersView = keyof typeof remindersViewSegments;

/** All departments' reminders, seen from a department. */
export function allRemindersPlace(department: string, view: RemindersView): string {
  const segment = remindersViewSegments[view];
  return `${pagePlace(department, "reminders")}/${everyoneMark}${segment === "" ? "" : `/${segment}`}`;
}

/** The view that the rest of an address names; undefined for the department's own reminders. */
export function remindersViewOf(
  mark: string | undefined,
  view: string | undefined,
): RemindersView | undefined {
  if (mark !== everyoneMark) return undefined;
  if (view === remindersViewSegments.departments) return "departments";
  return view === remindersViewSegments.failures ? "failures" : "days";
}

/** Stands where a department's key would, for the municipality as a whole. No department may bear it. */
export const municipalityKey = "hele-kommunen";

/** What a figure of the whole municipality counts, with its part of the address. */
const figureSegments = {
  all: "alle",
  onTrack: "foelger-planen",
  attention: "kraever-opmaerksomhed",
  offTrack: "afviger",
  reached: "naaet",
  notReached: "ikke-naaet",
  none: "uden-status",
  overdue: "over-tid",
  changed: "aendret",
} as const;

export type Figure = keyof typeof figureSegments;

/** Stands before the key of the director area that is shown alone. */
const areaMark = "omraade";
/** Stands before a figure that is opened, and the key of the department or unit whose it is. */
const figureMark = "tal";

export interface MunicipalityWish {
  /** The key of one director area, which is shown alone. */
  readonly area?: string | undefined;
  /** The figure that is opened to what it counts. */
  readonly figure?: Figure | undefined;
  /** The key of the department or unit whose figure it is; that of all (of the area) when absent. */
  readonly unit?: string | undefined;
}

/** A page of the whole municipality, of one director area, or what a figure on it counts. */
export function municipalityPlace(page: PageName, { area, figure, unit }: MunicipalityWish = {}): string {
  const parts = [
    ...(area === undefined ? [] : [areaMark, encodeURIComponent(area)]),
    ...(figure === undefined ? [] : [figureMark, figureSegments[figure]]),
    ...(figure === undefined || unit === undefined ? [] : [encodeURIComponent(unit)]),
  ];
  if (parts.length === 0) return pagePlace(municipalityKey, page);
  return [`/${municipalityKey}/${segments[page]}`, ...parts].join("/");
}

/** What the rest of an address of the whole municipality asks for; what it does not understand it leaves out. */
export function readMunicipalityWish(parts: readonly (string | undefined)[]): MunicipalityWish {
  const after = (mark: string, more = 1) => {
    const at = parts.indexOf(mark);
    return at < 0 ? undefined : parts[at + more];
  };
  const segment = after(figureMark);
  const figure = (Object.keys(figureSegments) as Figure[]).find((name) => figureSegments[name] === segment);
  return { area: after(areaMark), figure, unit: figure === undefined ? undefined : after(figureMark, 2) };
}
