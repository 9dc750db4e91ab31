/**
 * Drafts of status that somebody has begun and not given. They stay in this browser until they are given or emptied, at
 * most fourteen days, so that a closed tab, a reload or an expired sign-in loses nothing.
 */
import { addQuarters, type Quarter } from "../../domain/calendar/calendar.ts";
import type { Assessment } from "../../schema/lists/assessments.ts";
import type { Link } from "../../schema/entity.ts";
import type { Owner } from "../kept/entry.ts";
import { nearSlot } from "../kept/near.ts";
import { slots } from "../kept/slots.ts";

export interface StatusDraft {
  readonly assessment: Assessment | undefined;
  readonly text: string;
  readonly documentation: string;
  readonly links: readonly Link[];
  /** A link that is being written and has not been added to the others yet. */
  readonly newLink: Link;
  /** The goal or action that it is about. */
  readonly about: number;
  /** The quarter it counts for, when it is another than the one that today lies in. */
  readonly period?: Quarter | undefined;
  /** Sent along, so that a draft that is sent twice becomes one row. */
  readonly clientKey: string;
}

/** One draft per person and goal. */
export const statusDrafts = nearSlot<Partial<StatusDraft>>(slots.statusDraft, (kept) =>
  typeof kept === "object" && kept !== null ? kept : undefined,
);

export const noLink: Link = { url: "", title: "" };

/** All links of a draft: one that is written counts, whether or not somebody pressed the button to add it. */
export function linksOf({ links, newLink }: StatusDraft): readonly Link[] {
  const url = newLink.url.trim();
  return url === "" ? links : [...links, { url, title: newLink.title.trim() }];
}

/**
 * The quarter that a draft counts for: the one chosen while it is still this quarter or the last, otherwise the one
 * that is asked for, within the same two.
 */
export function periodOf({ period }: StatusDraft, quarter: Quarter, asked = quarter): Quarter {
  const last = addQuarters(quarter, -1);
  if (period === quarter || period === last) return period;
  return asked < quarter ? last : quarter;
}

function emptyDraft(goal: number): StatusDraft {
  return {
    assessment: undefined,
    text: "",
    documentation: "",
    links: [],
    newLink: noLink,
    about: goal,
    clientKey: crypto.randomUUID(),
  };
}

/** True when nothing was written that could be missed. */
export function isEmpty(draft: StatusDraft): boolean {
  return (
    draft.assessment === undefined &&
    draft.text.trim() === "" &&
    draft.documentation.trim() === "" &&
    draft.links.length === 0 &&
    draft.newLink.url.trim() === ""
  );
}

/** The draft that the person left on a goal, or an empty one. A damaged or old one counts as none. */
export function readDraft(owner: Owner, goal: number): StatusDraft {
  return { ...emptyDraft(goal), ...statusDrafts.read(owner, goal) };
}

/** Keeps a draft; an empty one is forgotten. Returns false when the browser has no room or allows no storage. */
export function keepDraft(owner: Owner, goal: number, draft: StatusDraft): boolean {
  if (!isEmpty(draft)) return statusDrafts.keep(owner, draft, goal);
  statusDrafts.drop(owner, goal);
  return true;
}
