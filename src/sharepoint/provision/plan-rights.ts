/**
 * Who may do what, as SharePoint enforces it: everyone reads, the secretariat writes everywhere, a department in its
 * own folder. Set while the lists are empty, since SharePoint refuses it on lists beyond 100,000 rows.
 */
import { bilingual as b, type Bilingual } from "../../schema/bilingual.ts";
import { commonFolder, type ListDefinition } from "../../schema/define-list.ts";
import { listPath, type Site } from "../sending/connect.ts";
import { addingLevel, findGroup, wantedGroups } from "./groups.ts";
import { departmentsOf, type OrganisationFile } from "./organisation-file.ts";
import { listUrl, request } from "./request.ts";
import type { ListState, RightsState, SiteState } from "./site-state.ts";
import type { Step, StepRequest } from "./step.ts";

/** Kinds of SharePoint's own permission levels, whose names differ from language to language. */
const kinds = { read: 2, contribute: 3, full: 5 } as const;

export function planRights(
  site: Site,
  lists: readonly ListDefinition[],
  organisation: OrganisationFile,
  state: SiteState,
): Step[] {
  const secretariat = wantedGroups(organisation).find((group) => group.key === "");
  const common = [
    { principal: state.ownersId, level: levelOf(state, kinds.full) },
    { principal: state.visitorsId, level: levelOf(state, kinds.read) },
    { principal: secretariat && findGroup(state, secretariat)?.id, level: levelOf(state, kinds.contribute) },
  ];
  return lists.flatMap((list) => [
    ...planListRights(site, list, state, common),
    ...planListFolders(site, list, organisation, state),
  ]);
}

interface Assignment {
  readonly principal: number | undefined;
  readonly level: number | undefined;
}

function planListRights(
  site: Site,
  list: ListDefinition,
  state: SiteState,
  common: readonly Assignment[],
): Step[] {
  const there = state.lists[list.name];
  const requests = assign(
    listUrl(site, list),
    there?.rights,
    common,
    "copyRoleAssignments=false,clearSubscopes=true",
  );
  if (requests?.length === 0) return [];
  return [
    {
      phase: "rights",
      key: `rights ${list.name}`,
      title: b(
        `${list.title.da}: sekretariatet skriver, alle læser`,
        `${list.title.en}: the secretariat writes, everyone reads`,
      ),
      requests: there && requests,
    },
  ];
}

/** The folders and their rights; once all are there, nobody is offered to make more. */
function planListFolders(
  site: Site,
  list: ListDefinition,
  organisation: OrganisationFile,
  state: SiteState,
): Step[] {
  const steps = list.rights === "common" ? [] : planFolders(site, list, organisation, state);
  const there = state.lists[list.name];
  if (there?.settings["EnableFolderCreation"] === false) return steps;
  const isReady = there !== undefined && steps.every(({ phase }) => phase !== "folders");
  return [
    ...steps,
    {
      phase: "locks",
      key: `no folders ${list.name}`,
      title: b(
        `${list.title.da}: SharePoint tilbyder ikke længere at lave mapper`,
        `${list.title.en}: SharePoint no longer offers to make folders`,
      ),
      requests: isReady
        ? [request(listUrl(site, list), { EnableFolderCreation: false }, "MERGE")]
        : undefined,
    },
  ];
}

function planFolders(
  site: Site,
  list: ListDefinition,
  organisation: OrganisationFile,
  state: SiteState,
): Step[] {
  const there = state.lists[list.name];
  const groups = wantedGroups(organisation);
  const level =
    list.rights === "department-append"
      ? state.levels.find((candidate) => candidate.name === addingLevel.name)?.id
      : levelOf(state, kinds.contribute);
  const departments = departmentsOf(organisation).flatMap((department): Step[] => {
    const steps: Step[] = [];
    const folder = there?.folders.get(department.key);
    const title = b(`${list.title.da}, ${department.title}`, `${list.title.en}, ${department.title}`);
    const group = groups.find((candidate) => candidate.key === department.key);
    const principal = group && findGroup(state, group)?.id;
    if (folder === undefined) {
      const former = renamedFrom(there, organisation, `${principal}:${level}`);
      steps.push(
        former === undefined
          ? folderStep(site, list, there, department.key, title)
          : renameStep(site, list, former, department.key, title),
      );
    }
    const path = `${listPath(site, list)}/${department.key}`.replaceAll("'", "''");
    const url = `${site.url}/_api/web/getfolderbyserverrelativepath(decodedurl='${encodeURIComponent(path)}')/listitemallfields`;
    // A copy of the list's rights, which must be there first, and the department's own on top.
    const ready = folder && there?.rights.own === true;
    const requests = assign(
      url,
      folder,
      [{ principal, level }],
      "copyRoleAssignments=true,clearSubscopes=false",
    );
    if (requests?.length !== 0) {
      steps.push({
        phase: "rights",
        key: `rights ${list.name} ${department.key}`,
        title:
          list.rights === "department-append"
            ? b(`${title.da}: afdelingen kan tilføje`, `${title.en}: the department may add`)
            : b(`${title.da}: afdelingen kan skrive`, `${title.en}: the department may write`),
        requests: ready ? requests : undefined,
      });
    }
    return steps;
  });
  if (list.rights !== "common-and-department" || there?.folders.has(commonFolder)) return departments;
  // It keeps the list's own rights: everyone reads, the secretariat writes.
  const title = b(`${list.title.da}, fælles`, `${list.title.en}, common`);
  return [folderStep(site, list, there, commonFolder, title), ...departments];
}

/** The one folder of no known name to which a department's group has its rights: its own, renamed by somebody. */
function renamedFrom(
  there: ListState | undefined,
  organisation: OrganisationFile,
  assignment: string,
): string | undefined {
  const known = new Set([commonFolder, ...departmentsOf(organisation).map(({ key }) => key)]);
  const found = [...(there?.folders ?? [])].filter(
    ([name, folder]) => !known.has(name) && folder.own && folder.assignments.has(assignment),
  );
  return found.length === 1 ? found[0]?.[0] : undefined;
}

function renameStep(site: Site, list: ListDefinition, former: string, name: string, title: Bilingual): Step {
  const path = `${listPath(site, list)}/${former}`.replaceAll("'", "''");
  return {
    phase: "folders",
    key: `folder ${list.name} ${name}`,
    title: b(
      `${title.da}: mappen “${former}” får sit navn “${name}” igen`,
      `${title.en}: the folder “${former}” gets its name “${name}” back`,
    ),
    requests: [
      request(
        `${site.url}/_api/web/getfolderbyserverrelativepath(decodedurl='${encodeURIComponent(path)}')/listitemallfields/validateupdatelistitem`,
        { formValues: [{ FieldName: "FileLeafRef", FieldValue: name }], bNewDocumentUpdate: false },
      ),
    ],
  };
}

function folderStep(
  site: Site,
  list: ListDefinition,
  there: ListState | undefined,
  name: string,
  title: Bilingual,
): Step {
  return {
    phase: "folders",
    key: `folder ${list.name} ${name}`,
    title:
      there && there.itemCount > there.folders.size
        ? b(
            `${title.da}: mappen mangler og oprettes (er den slettet, så hent den hellere i papirkurven først)`,
            `${title.en}: the folder is missing and is made (if it was deleted, rather fetch it from the recycle bin first)`,
          )
        : b(`${title.da}: mappen oprettes`, `${title.en}: the folder is made`),
    requests: there && [
      // Where a list offers no folders, SharePoint may make one that is no row of the list and can have no rights, of
      // every way of making one but this (pnp/pnpjs#747, pnp/pnpcore#1680).
      ...(there.settings["EnableFolderCreation"] === false
        ? [request(listUrl(site, list), { EnableFolderCreation: true }, "MERGE")]
        : []),
      request(`${listUrl(site, list)}/rootfolder/addsubfolderusingpath(decodedurl='${name}')`),
    ],
  };
}

/**
 * The requests that give an object its own rights with these assignments; undefined when a group or level is not there
 * yet.
 */
function assign(
  url: string,
  there: RightsState | undefined,
  wanted: readonly Assignment[],
  breaking: string,
): readonly StepRequest[] | undefined {
  const requests: StepRequest[] = there?.own ? [] : [request(`${url}/breakroleinheritance(${breaking})`)];
  for (const { principal, level } of wanted) {
    if (principal === undefined || level === undefined) return undefined;
    if (there?.own && there.assignments.has(`${principal}:${level}`)) continue;
    requests.push(
      request(`${url}/roleassignments/addroleassignment(principalid=${principal},roledefid=${level})`),
    );
  }
  return requests;
}

function levelOf(state: SiteState, kind: number): number | undefined {
  return state.levels.find((level) => level.kind === kind)?.id;
}
