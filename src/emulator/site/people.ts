/** How people from the directory become users of the site: by signing in with some access, or by being ensured. */
import { errors } from "../protocol/errors.ts";
import { everyoneTitles, languageOf, namesIn } from "./default-names.ts";
import { everyoneLogin, loginOf } from "./directory.ts";
import type { User } from "./model.ts";
import { Access } from "./access.ts";
import type { Site } from "./site.ts";
import * as stored from "./stored.ts";

const systemAccountId = 1_073_741_823;

/** Users and groups share one row of numbers. */
export function nextPrincipalId(site: Site): number {
  const ids = [...site.users.keys(), ...site.groups.keys()].filter((id) => id < systemAccountId);
  return Math.max(6, ...ids) + 1;
}

export function userByLogin(site: Site, login: string): User | undefined {
  return site.userByLogin(login);
}

function newUser(site: Site, login: string): User | undefined {
  const id = nextPrincipalId(site);
  const claim = everyoneLogin(site.document.tenantId);
  if ([claim.toLowerCase(), ...everyoneTitles].includes(login.toLowerCase())) {
    const blank = { email: "", jobTitle: "", department: "", isAdmin: false };
    const title = namesIn(languageOf(site.document)).everyone;
    return { ...blank, id, login: claim, title, principalType: 4 };
  }
  const person = site.directory.byLogin(login);
  if (!person) return undefined;
  return {
    id,
    login: loginOf(person.email),
    title: person.title,
    email: person.email,
    jobTitle: person.jobTitle ?? "",
    department: person.department ?? "",
    principalType: 1,
    isAdmin: false,
  };
}

function addUser(site: Site, user: User): User {
  site.restructure();
  stored.writeUser(site.driver, user);
  site.recordChange(1, "user", undefined, user.id, "", user.id);
  site.users.set(user.id, user);
  site.securityVersion += 1;
  return user;
}

/**
 * The site user behind a login name or e-mail address, made when the directory knows the person.
 *
 * @throws Refusal 400 when nobody is called that
 */
export function ensureUser(site: Site, login: string): User {
  const person = site.directory.byLogin(login);
  const isEveryone = everyoneTitles.includes(login.toLowerCase());
  const named = isEveryone ? everyoneLogin(site.document.tenantId) : login;
  const known = userByLogin(site, named) ?? (person && userByLogin(site, loginOf(person.email)));
  if (known) return known;
  const user = newUser(site, login);
  if (!user) throw errors.noUser(login);
  return addUser(site, user);
}

/**
 * Who is calling. A person without a place on the site gets one only when some permission lets the person in.
 *
 * @throws Refusal 401 for a name the directory does not know
 */
export function signIn(site: Site, email: string): User {
  const person = site.directory.byEmail(email);
  if (!person) throw errors.unauthenticated();
  const known = userByLogin(site, loginOf(person.email));
  if (known) return known;
  const stranger = newUser(site, loginOf(person.email));
  if (!stranger) throw errors.unauthenticated();
  return new Access(site, stranger).hasSite ? site.transaction(() => addUser(site, stranger)) : stranger;
}
