/**
 * The shape of a municipality written as plain data: people, organisation, strategy, and plans with everything that
 * stands in them, nested as an author thinks of it. Rows, ids and keys are made from it by `src/town/seed/seed.ts`.
 */
import type { Link } from "../schema/entity.ts";
import type { BindingContent } from "../domain/collaboration/confirmation.ts";
import type { SharedPart } from "../domain/collaboration/parts.ts";
import type { Assessment } from "../schema/lists/assessments.ts";
import type { CollaborationLevel } from "../schema/lists/collaboration-levels.ts";

/** An e-mail address, which is how a person is named everywhere in a town. */
export type Mail = string;
/** A calendar day, `YYYY-MM-DD`. */
export type DayText = string;
/** An instant in UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
export type Instant = string;

export interface TownPerson {
  readonly name: string;
  readonly email: Mail;
  readonly jobTitle: string;
  /** The name of the department or of the place in the organisation, as it stands in the directory. */
  readonly department: string;
}

export interface TownUnit {
  readonly key: string;
  readonly title: string;
  readonly head: Mail;
}
export interface TownDepartment extends TownUnit {
  /** Those who may write in the department's part. The head is one of them. */
  readonly members: readonly Mail[];
  readonly units: readonly TownUnit[];
}
export interface TownArea extends TownUnit {
  readonly departments: readonly TownDepartment[];
}
/** The file that provisioning reads: `organisation.json`. */
export interface TownOrganisation {
  readonly name: string;
  readonly secretariat: { readonly members: readonly Mail[] };
  readonly areas: readonly TownArea[];
  readonly staff: readonly TownDepartment[];
}

/** Who wrote something, and when. */
export interface Written {
  readonly by: Mail;
  readonly at: Instant;
}

export interface TownObjective {
  readonly key: string;
  readonly title: string;
  readonly description: string;
}
export interface TownPolicy {
  readonly key: string;
  readonly title: string;
  /** The desired future scenario. */
  readonly description: string;
  readonly from: DayText;
  readonly to: DayText;
  readonly objectives: readonly TownObjective[];
}
export interface TownStrategy {
  readonly written: Written;
  readonly vision: { readonly title: string; readonly description: string };
  readonly policies: readonly TownPolicy[];
  /** Objectives of the budget agreement for a year: all of them are worked on in that year. */
  readonly budgetAgreements: readonly {
    readonly year: number;
    readonly objectives: readonly TownObjective[];
  }[];
  /** The objectives (by key) that the council has chosen for a year. */
  readonly selections: readonly {
    readonly year: number;
    readonly title: string;
    readonly description: string;
    readonly objectives: readonly string[];
  }[];
  readonly focusAreas: readonly {
    readonly key: string;
    readonly title: string;
    readonly description: string;
    readonly track: string;
    readonly from: DayText;
    readonly to: DayText;
    readonly mustBeAnswered?: boolean;
  }[];
}

export interface TownStatus extends Written {
  /** The quarter that the status counts for: `2026-K4`. */
  readonly period: string;
  readonly assessment: Assessment;
  readonly text: string;
  readonly documentation?: string;
  readonly links?: readonly Link[];
  /** When whoever wrote it took it back, by a further row. */
  readonly withdrawnAt?: Instant;
}

export interface TownObservation extends Written {
  readonly period: string;
  readonly observedOn: DayText;
  readonly value?: number;
  readonly text?: string;
  readonly links?: readonly Link[];
}

/** Whoever is responsible for the goal is responsible for what lies under it, unless somebody else is named. */
interface UnderGoal {
  readonly title: string;
  readonly description?: string;
  readonly responsible?: Mail;
}
export type ActionState = "planned" | "running" | "done" | "stopped";

export interface TownAction extends UnderGoal {
  readonly due: DayText;
  readonly state: ActionState;
  /** Keys of the departments that take part. */
  readonly together?: readonly string[];
  readonly status?: readonly TownStatus[];
}
export interface TownTrialAction extends TownAction {
  readonly targetGroup: string;
  readonly expectedEffect: string;
  readonly evaluateOn: DayText;
}
/** With a unit it is a figure; without, a professional observation. */
export interface TownIndicator extends UnderGoal {
  readonly unit?: string;
  readonly baseline?: number;
  readonly target?: number;
  readonly direction?: "up" | "down" | "keep";
  readonly observations?: readonly TownObservation[];
}
export interface TownMilestone extends UnderGoal {
  readonly due: DayText;
  readonly state: ActionState;
}

export interface TownGoal {
  readonly title: string;
  readonly description: string;
  readonly responsible?: Mail;
  readonly due?: DayText;
  /** Keys of objectives. */
  readonly objectives?: readonly string[];
  /** Keys of the directors' focus areas. */
  readonly focusAreas?: readonly string[];
  /** Keys of the departments that take part. */
  readonly together?: readonly string[];
  readonly targetGroup?: string;
  readonly actions?: readonly TownAction[];
  readonly trialActions?: readonly TownTrialAction[];
  readonly indicators?: readonly TownIndicator[];
  readonly milestones?: readonly TownMilestone[];
  readonly status?: readonly TownStatus[];
}

export interface TownFocusArea {
  readonly title: string;
  readonly description: string;
  readonly goals: readonly TownGoal[];
}

export interface TownPlan {
  /** Unique in the town. */
  readonly key: string;
  readonly kind: "businessPlan" | "goalPlan";
  readonly title: string;
  /** Key of the department whose folder holds the plan. */
  readonly department: string;
  /** Key of the department or unit whose plan it is. */
  readonly owner: string;
  readonly from: DayText;
  readonly to: DayText;
  readonly state: "draft" | "submitted" | "approved" | "closed";
  readonly approvedOn?: DayText;
  readonly edition?: number;
  readonly caseNumber?: string;
  readonly written: Written;
  readonly chapters?: readonly { readonly title: string; readonly description: string }[];
  readonly focusAreas?: readonly TownFocusArea[];
  /** Goals that stand directly in the plan, for plans without focus areas. */
  readonly goals?: readonly TownGoal[];
}

/** A department's part in a collaboration. The first of the parties has started it. */
export interface TownParty {
  readonly department: string;
  readonly people: readonly Mail[];
  /** Who wrote for the party, and when; absent when it has said nothing yet. */
  readonly written?: Written;
  readonly expects?: string;
  readonly offers?: string;
  readonly unsettled?: string;
  /** What the party has changed in the shared parts, after those confirmations that were given. */
  readonly shared?: Readonly<Partial<Record<SharedPart, string>>>;
  readonly confirmed?: Written;
  readonly ended?: { readonly on: DayText; readonly learnt: string };
}

export interface TownCollaboration {
  /** Unique in the town. */
  readonly key: string;
  readonly title: string;
  readonly level: CollaborationLevel;
  readonly goals: readonly { readonly plan: string; readonly title: string }[];
  /** As the starter wrote it. */
  readonly shared: Readonly<Partial<Record<Exclude<SharedPart, "participants">, string>>> &
    Pick<BindingContent, "aim">;
  readonly parties: readonly [TownParty, TownParty, ...TownParty[]];
}

/** How an activity of the wheel repeats, in the words of the list. */
interface TownRecurrence {
  readonly repeats?: "once" | "yearly" | "quarterly" | "monthly";
  readonly dayRule?: "sameDate" | "sameWeek" | "nthWeekday" | "firstWorkingDay" | "lastWorkingDay";
  readonly nth?: "first" | "second" | "third" | "fourth" | "last";
  readonly weekday?: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
  readonly dayOff?: "stay" | "before" | "after";
  readonly until?: DayText;
}

/** One time of an activity that lies elsewhere than its rule says, or is cancelled. */
export interface TownWheelException {
  /** The day on which it would have been. */
  readonly occurrence: DayText;
  readonly start?: DayText;
  readonly end?: DayText;
  readonly isCancelled?: boolean;
  readonly text?: string;
}

export interface TownActivity extends TownRecurrence {
  /** Unique in the town. */
  readonly key: string;
  readonly title: string;
  readonly shortTitle?: string;
  readonly ring: "politics" | "management" | "economy" | "staff" | "department";
  /** Key of the department; absent for what is common to all. */
  readonly department?: string;
  readonly responsible?: Mail;
  readonly start: DayText;
  readonly end?: DayText;
  readonly isDeadline?: boolean;
  /** Working days before, the first and the last reminder. */
  readonly remind?: readonly [first: number, last?: number];
  readonly text?: string;
  readonly links?: readonly Link[];
  readonly exceptions?: readonly TownWheelException[];
}

export interface TownWheel {
  readonly written: Written;
  readonly activities: readonly TownActivity[];
}

export interface Town {
  /** ASCII; part of the keys of all its rows. */
  readonly key: string;
  readonly people: readonly TownPerson[];
  readonly organisation: TownOrganisation;
  readonly strategy: TownStrategy;
  readonly collaborations: readonly TownCollaboration[];
  readonly wheel: TownWheel;
  /** Plans in rounds, oldest first. What is said of the plans of one round is written in order of time. */
  readonly rounds: Iterable<readonly TownPlan[]>;
  /** How many rows the rounds make: plans, their elements, and what is said of them. */
  readonly rowCount: number;
}
