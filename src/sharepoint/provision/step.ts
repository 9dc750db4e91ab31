/**
 * One step of provisioning: what it does in words, and the requests that do it. Plain data, made by `plan-steps.ts`.
 */
import type { Bilingual } from "../../schema/bilingual.ts";
import type { Part } from "../sending/batch.ts";

/** The phases, in the order in which they are done over all lists. */
export const phases = [
  "lists",
  "contentTypes",
  "columns",
  "listContentTypes",
  "columnsOnContentTypes",
  "indexes",
  "formats",
  "views",
  "groups",
  "members",
  "folders",
  "rights",
  "locks",
  "rows",
] as const;
export type Phase = (typeof phases)[number];

export interface Step {
  readonly phase: Phase;
  /** Says which step it is, from run to run. */
  readonly key: string;
  readonly title: Bilingual;
  /** What to send, in order; undefined while something that the step needs is not there yet. */
  readonly requests?: readonly StepRequest[] | undefined;
  /** Something that provisioning will not do by itself: a sentence for IT. */
  readonly obstacle?: Bilingual;
}

/** A part of a batch, a client query (XML), or a new row, whose answer must be looked into. */
export type StepRequest =
  | { readonly part: Part }
  | { readonly query: string }
  | { readonly row: Part; readonly list: string };
