/** What the pages write and undo beside a plan's lines: every request of it, failed in every manner. */
import { pageFlows } from "./swept-pages.ts";
import { sweep } from "./sweeping.ts";

sweep(
  pageFlows,
  new Set([
    "a time that is moved",
    "a moved time that is cancelled",
    "a time that is left out by a button",
    "a move that is undone",
    "an adding that is undone",
    "a change that is undone",
    "a party's word in an agreement",
    "the ending of an agreement",
    "a confirmation",
    "a status that is taken back",
    "an action that is done",
    "a plan's facts",
  ]),
);
