/** Who is signed in, as this site knows them. */
import type { Site } from "../sending/connect.ts";
import { SharePointError } from "../sending/errors.ts";

interface Self {
  readonly id: number | undefined;
  readonly email: string | undefined;
}

const known = new WeakMap<Site, Self>();

/**
 * The person's id in SharePoint's list of users; asked once for each connection. Undefined when it cannot be told, and
 * for a program that has signed in by itself, since its rows may bear another name.
 */
export async function currentPerson(site: Site): Promise<number | undefined> {
  return (await self(site))?.id;
}

/** The person's e-mail in lower case, as SharePoint has it; undefined when it cannot be told, or there is none. */
export async function currentEmail(site: Site): Promise<string | undefined> {
  return (await self(site))?.email;
}

async function self(site: Site): Promise<Self | undefined> {
  const answer = known.get(site) ?? (await ask(site));
  if (answer !== undefined) known.set(site, answer);
  return answer;
}

async function ask(site: Site): Promise<Self | undefined> {
  try {
    const url = `${site.url}/_api/web/currentuser?$select=Id,LoginName,Email`;
    const { body } = await site.send({ method: "GET", url });
    const { Id, LoginName, Email } = JSON.parse(body) as Readonly<Record<string, unknown>>;
    const isPerson = typeof LoginName === "string" && LoginName.includes("|membership|");
    return {
      id: isPerson && typeof Id === "number" ? Id : undefined,
      email: typeof Email === "string" && Email !== "" ? Email.toLowerCase() : undefined,
    };
  } catch (error) {
    if (error instanceof SharePointError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
