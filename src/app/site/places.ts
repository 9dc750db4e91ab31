/**
 * The tab's addresses: `#/<department>/<page>/<plan>/maal/<goal>`. They are the same in Teams, in a plain browser and
 * in reminders; a link is an ordinary `<a href="#/...">`, so back, forward and "open in a new tab" work by themselves.
 */
import { useSyncExternalStore } from "react";
import {
  agreementMark,
  importMark,
  municipalityKey,
  newMark,
  nextMark,
  otherPageSegments,
  partMark,
  readMark,
  readMunicipalityWish,
  pageSegments,
  remindersViewOf,
  roundMark,
  writeMark,
  type MunicipalityWish,
  type PageName,
  type RemindersView,
} from "../../domain/links/addresses.ts";

export {
  agreementPlace,
  allRemindersPlace,
  goalPlace,
  importPlace,
  municipalityKey,
  municipalityPlace,
  newAgreementPlace,
  newPlanPlace,
  nextDuePlace,
  pagePlace,
  readingPlace,
  writePlace,
} from "../../domain/links/addresses.ts";
export type { Figure, MunicipalityWish, PageName, RemindersView } from "../../domain/links/addresses.ts";
const segments = { ...pageSegments, ...otherPageSegments };
/** All pages; those of the bar come first. */
export const pageNames = Object.keys(segments) as readonly PageName[];
/** The pages whose names stand in the bar, in their order. */
export const barPages = Object.keys(pageSegments) as readonly PageName[];

/** Pages whose place is held, and which are not built yet. */
export type ComingPage = Exclude<
  PageName,
  "overview" | "plan" | "wheel" | "collaboration" | "reminders" | "misfits"
>;

export type Place =
  /** Nothing said: the user's own department, or the choice of one. */
  | { readonly at: "home" }
  /** The tab's configuration page in Teams. */
  | { readonly at: "setup" }
  /** IT's page of what this browser keeps. */
  | { readonly at: "kept" }
  | {
      readonly at: "department";
      readonly department: string;
      readonly page: PageName;
      readonly plan: number | undefined;
      readonly goal: number | undefined;
      /** The goal's action or milestone that one came for. */
      readonly part: number | undefined;
      /** Of the plan only what is overdue or due soon. */
      readonly isNextDue: boolean;
      /** The goal is shown as part of a round through those without status. */
      readonly isRound: boolean;
      /** On the page of a plan: one writes in it, reads it, makes a new one, or brings one in from a document. */
      readonly task: "write" | "read" | "new" | "import" | undefined;
      /** On the page Samarbejde: the agreement that is open, or "new" where one is begun. */
      readonly agreement: number | "new" | undefined;
      /** On the page of reminders: the view of all departments; undefined for the department's own. */
      readonly everyone: RemindersView | undefined;
      /** All departments at once: what of them is shown. Undefined for a department. */
      readonly municipality: MunicipalityWish | undefined;
    };

const setupSegment = "indstil";
const keptSegments = ["opsaetning", "gemt"] as const;

function idOf(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined;
}

/**
 * The place that an address (the part after `#`) names. What it does not understand it leaves out, so that every
 * address leads somewhere.
 */
export function readPlace(address: string): Place {
  const [path = "", query = ""] = address.replace(/^\/+/, "").split("?");
  const parts = path.split("/").filter((part) => part !== "");
  const [first, pageSegment, plan, part, goal, within, partOfGoal] = parts.map(decode);
  if (first === undefined) return { at: "home" };
  if (first === setupSegment) return { at: "setup" };
  if (first === keptSegments[0] && pageSegment === keptSegments[1]) return { at: "kept" };
  const page = pageNames.find((name) => segments[name] === pageSegment) ?? "overview";
  if (first === municipalityKey) return wholeMunicipality(page, parts.slice(2).map(decode));
  return {
    at: "department",
    department: first,
    page,
    plan: idOf(plan),
    goal: idOf(goal),
    part: within === partMark ? idOf(partOfGoal) : undefined,
    isNextDue: query === nextMark,
    isRound: query === roundMark,
    task: page === "plan" ? taskOf(plan, part) : undefined,
    agreement: page === "collaboration" ? agreementOf(plan, part) : undefined,
    everyone: page === "reminders" ? remindersViewOf(plan, part) : undefined,
    municipality: undefined,
  };
}

function wholeMunicipality(page: PageName, rest: readonly string[]): Place {
  return {
    at: "department",
    department: municipalityKey,
    page,
    plan: undefined,
    goal: undefined,
    part: undefined,
    isNextDue: false,
    isRound: false,
    task: undefined,
    agreement: undefined,
    everyone: undefined,
    municipality: readMunicipalityWish(rest),
  };
}

function agreementOf(mark: string | undefined, id: string | undefined): number | "new" | undefined {
  if (mark === newMark) return "new";
  return mark === agreementMark ? idOf(id) : undefined;
}

function taskOf(
  plan: string | undefined,
  part: string | undefined,
): Extract<Place, { readonly at: "department" }>["task"] {
  if (plan === newMark) return "new";
  if (plan === importMark) return "import";
  if (idOf(plan) === undefined) return undefined;
  return part === writeMark ? "write" : part === readMark ? "read" : undefined;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address as a link. */
export function hrefOf(place: string): string {
  return `#${place}`;
}

/** Goes to a place; `replace` leaves no step for the back button. */
export function goTo(place: string, options?: { readonly replace?: boolean }): void {
  if (options?.replace) {
    history.replaceState(null, "", hrefOf(place));
    dispatchEvent(new HashChangeEvent("hashchange"));
  } else {
    location.hash = place;
  }
}

function currentAddress(): string {
  return location.hash.slice(1);
}

function onChange(callback: () => void): () => void {
  addEventListener("hashchange", callback);
  return () => removeEventListener("hashchange", callback);
}

/** The address at which the tab stands now. */
export function useAddress(): string {
  return useSyncExternalStore(onChange, currentAddress);
}
