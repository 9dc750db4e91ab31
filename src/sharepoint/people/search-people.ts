/** The directory's search: everybody in the municipality, also those who have never opened the site. */
import type { Person } from "../../schema/entity.ts";
import type { Site } from "../sending/connect.ts";
import { loginOf } from "../writing/draft.ts";
import { SharePointError } from "../sending/errors.ts";

export interface FoundPerson {
  /** Without id; `knownPeople` finds it when the person is written. */
  readonly person: Person;
  /** As in the directory; empty when it says none. */
  readonly jobTitle: string;
  readonly department: string;
}

const most = 10;

/**
 * People whose name or e-mail begins with what has been typed, at most ten. Nothing is asked for a blank text. Throws a
 * SharePointError.
 */
export async function searchPeople(site: Site, text: string): Promise<FoundPerson[]> {
  if (text.trim() === "") return [];
  const { body } = await site.send({
    method: "POST",
    url: `${site.url}/_api/SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.clientPeoplePickerSearchUser`,
    body: JSON.stringify({
      queryParams: {
        QueryString: text.trim(),
        MaximumEntitySuggestions: most,
        AllowEmailAddresses: true,
        AllowMultipleEntities: false,
        // 1: users only; 15: every source.
        PrincipalType: 1,
        PrincipalSource: 15,
      },
    }),
    repeatable: true,
  });
  return readSuggestions(body);
}

interface Suggestion {
  readonly Key?: string;
  readonly DisplayText?: string;
  readonly EntityData?: { readonly Email?: string; readonly Title?: string; readonly Department?: string };
}

function readSuggestions(body: string): FoundPerson[] {
  // The answer is JSON within JSON.
  const outer = parse(body) as { value?: unknown } | undefined;
  const inner = typeof outer?.value === "string" ? parse(outer.value) : outer?.value;
  if (!Array.isArray(inner))
    throw new SharePointError("broken", { facts: `people picker: ${body.slice(0, 200)}` });
  const found = new Map<string, FoundPerson>();
  for (const { Key: login, DisplayText: name, EntityData: data } of inner as readonly Suggestion[]) {
    const email = data?.Email || login?.split("|").at(-1);
    if (name === undefined || !email?.includes("@")) continue;
    const isOwn = login !== undefined && login.toLowerCase() !== loginOf(email).toLowerCase();
    found.set(login ?? email, {
      person: { name, email, ...(isOwn && { login }) },
      jobTitle: data?.Title ?? "",
      department: data?.Department ?? "",
    });
  }
  return [...found.values()];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
