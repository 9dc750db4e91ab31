/**
 * The name under which SharePoint knows all employees: a claim that carries the tenant's id, so that it must be asked
 * for.
 */
import type { Site } from "../sending/connect.ts";
import { SharePointError } from "../sending/errors.ts";

/** What the claim is called on the screen, in the languages that an administrator's directory may speak. */
const titles = ["Alle undtagen eksterne brugere", "Everyone except external users"];
const mark = "c:0-.f|rolemanager|spo-grid-all-users/";

/** The claim's sign-in name, or undefined when SharePoint does not tell. */
export async function findEveryone(site: Site): Promise<string | undefined> {
  for (const title of titles) {
    const login = await search(site, title);
    if (login !== undefined) return login;
  }
  return undefined;
}

async function search(site: Site, title: string): Promise<string | undefined> {
  // 15: people, groups and claims.
  const queryParams = {
    QueryString: title,
    MaximumEntitySuggestions: 10,
    PrincipalType: 15,
    PrincipalSource: 15,
  };
  try {
    const { body } = await site.send({
      method: "POST",
      url: `${site.url}/_api/SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.clientPeoplePickerSearchUser`,
      body: JSON.stringify({ queryParams }),
      repeatable: true,
    });
    const start = body.toLowerCase().indexOf(mark);
    return start < 0 ? undefined : /^[^"\\]+/.exec(body.slice(start))?.[0];
  } catch (error) {
    // Without it, one step says what to do by hand.
    if (error instanceof SharePointError) return undefined;
    throw error;
  }
}

export function isEveryone(login: string): boolean {
  return login.toLowerCase().startsWith(mark);
}
