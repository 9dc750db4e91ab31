/** What all operations of `SP.MoveCopyUtil` take: from where, to where, and with which wishes. */
import type { Arguments } from "../protocol/arguments.ts";
import { checkMembers } from "../protocol/entity-body.ts";
import { flagOf } from "../protocol/json.ts";
import { plainPath } from "./file-places.ts";

/** What the operations call the place of what is moved or copied, and the one where it is to be. */
export const byPath = ["srcPath:path", "destPath:path"] as const;
export const byUrl = ["srcUrl", "destUrl"] as const;

export type MoveCopyEnds = typeof byPath | typeof byUrl;

/** Both as paths. */
export function moveCopyEnds(args: Arguments, [source, target]: MoveCopyEnds): { from: string; to: string } {
  const pathOf = (name: string) => plainPath(args.text(name.replace(":path", "")));
  return { from: pathOf(source), to: pathOf(target) };
}

export interface MoveCopyOptions {
  /** A name that is taken gets a number. */
  keepBoth: boolean;
  /** A copy is made by the caller, now; otherwise it keeps who made the original, and when. */
  resetsAuthor: boolean;
  /** What is moved keeps who changed it, and when. */
  retainsEditor: boolean;
}

/** @throws Refusal 400 for options that there are not, 501 for one that is not heeded */
export function moveCopyOptions(args: Arguments): MoveCopyOptions {
  const given = args.optionalObject("options") ?? {};
  checkMembers(given, {
    type: "SP.MoveCopyOptions",
    // There are no shared locks to bypass.
    known: [
      "KeepBoth",
      "ResetAuthorAndCreatedOnCopy",
      "RetainEditorAndModifiedOnMove",
      "ShouldBypassSharedLocks",
    ],
    lacking: ["NameConflictBehavior", "IncludeItemPermissions"],
  });
  return {
    keepBoth: flagOf(given["KeepBoth"]) ?? false,
    resetsAuthor: flagOf(given["ResetAuthorAndCreatedOnCopy"]) ?? false,
    retainsEditor: flagOf(given["RetainEditorAndModifiedOnMove"]) ?? false,
  };
}
