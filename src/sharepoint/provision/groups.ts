/** The names of what provisioning makes for rights: SharePoint groups and the permission level for adding only. */
import type { DepartmentEntry, OrganisationFile } from "./organisation-file.ts";
import { departmentsOf, writersOf } from "./organisation-file.ts";
import type { GroupState, SiteState } from "./site-state.ts";

export interface WantedGroup {
  /** The department's key, or "" for the secretariat. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly members: readonly string[];
}

/** Finds the level by this name. It may add and look, but neither change nor delete. */
export const addingLevel = {
  name: "Rettesnor: tilføj",
  description: "Kan se og tilføje, men hverken rette eller slette.",
  /** SharePoint's own Read (as recorded: 176, 138612833) and `AddListItems`. */
  high: "176",
  low: String(138_612_833 + 2),
} as const;

/** The groups that an organisation needs. */
export function wantedGroups(file: OrganisationFile): readonly WantedGroup[] {
  return [
    {
      key: "",
      title: "Rettesnor Sekretariat",
      description: describe("", "Skriver i det fælles og i alle afdelingers planer."),
      members: file.secretariat.members,
    },
    ...departmentsOf(file).map((department) => ({
      key: department.key,
      title: groupTitle(department),
      description: describe(department.key, "Skriver i afdelingens planer og status."),
      members: writersOf(department),
    })),
  ];
}

/** A group is known by the key in its description, so that its title may be changed. */
export function findGroup(
  state: SiteState,
  wanted: Pick<WantedGroup, "key" | "title">,
): GroupState | undefined {
  const mark = describe(wanted.key, "");
  return (
    state.groups.find((group) => group.description.startsWith(mark.trimEnd())) ??
    state.groups.find((group) => group.title.toLowerCase() === wanted.title.toLowerCase())
  );
}

function groupTitle(department: DepartmentEntry): string {
  // Signs that SharePoint does not take in a group's name.
  const title = department.title.replace(/["/\\[\]:|<>+=;,?*'@]+/g, " ").replace(/\s+/g, " ");
  return `Rettesnor ${title.trim()}`;
}

function describe(key: string, text: string): string {
  return `Rettesnor (${key === "" ? "sekretariat" : key}): ${text}`;
}
