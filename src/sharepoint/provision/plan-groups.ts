/**
 * The groups with their members, the permission level for adding only, and everyone's place among the visitors. Nobody
 * is ever taken out.
 */
import { bilingual as b } from "../../schema/bilingual.ts";
import type { Site } from "../sending/connect.ts";
import { loginOf } from "../writing/draft.ts";
import { isEveryone } from "./everyone.ts";
import { addingLevel, findGroup, wantedGroups } from "./groups.ts";
import type { OrganisationFile } from "./organisation-file.ts";
import { request } from "./request.ts";
import type { SiteState } from "./site-state.ts";
import type { Step } from "./step.ts";

export function planGroups(site: Site, organisation: OrganisationFile, state: SiteState): Step[] {
  return [
    ...planLevel(site, state),
    ...planOwnGroups(site, organisation, state),
    ...planEveryone(site, state),
  ];
}

function planOwnGroups(site: Site, organisation: OrganisationFile, state: SiteState): Step[] {
  return wantedGroups(organisation).flatMap((wanted): Step[] => {
    const group = findGroup(state, wanted);
    if (group === undefined) {
      const body = { Title: wanted.title, Description: wanted.description };
      return [
        {
          phase: "groups",
          key: `group ${wanted.key}`,
          title: b(`Gruppen ${wanted.title} oprettes`, `The group ${wanted.title} is made`),
          requests: [request(`${site.url}/_api/web/sitegroups`, body)],
        },
        ...wanted.members.map((email) => memberStep(site, wanted.title, undefined, email)),
      ];
    }
    return wanted.members
      .filter(
        (email) =>
          !group.members.has(email.toLowerCase()) && !group.members.has(loginOf(email).toLowerCase()),
      )
      .map((email) => memberStep(site, group.title, group.id, email));
  });
}

function memberStep(site: Site, title: string, id: number | undefined, email: string): Step {
  return {
    phase: "members",
    key: `member ${title} ${email.toLowerCase()}`,
    title: b(`${email} kommer i gruppen ${title}`, `${email} joins the group ${title}`),
    requests:
      id === undefined
        ? undefined
        : [request(`${site.url}/_api/web/sitegroups/getbyid(${id})/users`, { LoginName: loginOf(email) })],
  };
}

function planLevel(site: Site, state: SiteState): Step[] {
  if (state.levels.some((level) => level.name === addingLevel.name)) return [];
  const { name, description, high, low } = addingLevel;
  const body = {
    Name: name,
    Description: description,
    Order: 120,
    BasePermissions: { High: high, Low: low },
  };
  return [
    {
      phase: "groups",
      key: "level",
      title: b(`Tilladelsesniveauet ${name} oprettes`, `The permission level ${name} is made`),
      requests: [request(`${site.url}/_api/web/roledefinitions`, body)],
    },
  ];
}

/** Everyone in the organisation becomes a visitor of the site, who may read. */
function planEveryone(site: Site, state: SiteState): Step[] {
  const visitors = state.groups.find((group) => group.id === state.visitorsId);
  const title = b("Alle ansatte kan læse", "All employees may read");
  if (visitors === undefined) {
    const obstacle = b(
      "Sitet har ingen gruppe for besøgende. Vælg en under Indstillinger > Webstedstilladelser > Avancerede indstillinger > Grupper, og kør opsætningen igen.",
      "The site has no visitors group. Choose one under Settings > Site permissions > Advanced > Groups and run the set-up again.",
    );
    return [{ phase: "members", key: "everyone", title, obstacle }];
  }
  if ([...visitors.members].some(isEveryone)) return [];
  const body = { LoginName: state.everyone };
  return [
    {
      phase: "members",
      key: "everyone",
      title,
      ...(state.everyone === undefined
        ? {
            obstacle: b(
              `SharePoint oplyser ikke navnet på alle ansatte. Føj “Alle undtagen eksterne brugere” til gruppen ${visitors.title}, og kør opsætningen igen.`,
              `SharePoint does not tell the name of all employees. Add “Everyone except external users” to the group ${visitors.title} and run the set-up again.`,
            ),
          }
        : { requests: [request(`${site.url}/_api/web/sitegroups/getbyid(${visitors.id})/users`, body)] }),
    },
  ];
}
