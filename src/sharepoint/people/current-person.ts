/** Who is signed in, as this site knows them. */
import type { Site } from "../sending/connect.ts";
import { SharePointError } from "../sending/errors.ts";

const known = new WeakMap<Site, { readonly id: number | undefined }>();

/**
 * The person's id in SharePoint's list of users; asked once for each connection. Undefined when it cannot be told, and
 * for a program that has signed in by itself, since its rows may bear another name.
 */
export async function currentPerson(site: Site): Promise<number | undefined> {
  const answer = known.get(site) ?? (await ask(site));
  if (answer !== undefined) known.set(site, answer);
  return answer?.id;
}

async function ask(site: Site): Promise<{ readonly id: number | undefined } | undefined> {
  try {
    const url = `${site.url}/_api/web/currentuser?$select=Id,LoginName`;
    const { body } = await site.send({ method: "GET", url });
    const { Id, LoginName } = JSON.parse(body) as { Id?: unknown; LoginName?: unknown };
    const isPerson = typeof LoginName === "string" && LoginName.includes("|membership|");
    return { id: isPerson && typeof Id === "number" ? Id : undefined };
  } catch (error) {
    if (error instanceof SharePointError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
