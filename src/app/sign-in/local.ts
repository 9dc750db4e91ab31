/**
 * Signing in on the local product: one chooses among the town's people, and the e-mail address is the token. Only
 * local-main.tsx may import this, so that a build for a tenant holds none of it.
 */
import type { SignIn } from "./sign-in.ts";

/** A person of the town, as the local server lists them in the page. */
export interface LocalPerson {
  readonly email: string;
  readonly name: string;
  readonly title: string;
  readonly department: string;
}

/**
 * What the local server writes into the page that it hands out. `today` is a day (YYYY-MM-DD) when it was started with
 * one.
 */
export interface LocalPage {
  readonly siteUrl: string;
  readonly today?: string;
  readonly people: readonly LocalPerson[];
}

export interface LocalSignIn extends SignIn {
  readonly people: readonly LocalPerson[];
  /** Is somebody else from now on, in this browser tab. The page is to be loaded anew after it. */
  become(email: string): void;
}

/** By this the embedded SharePoint's list pages, which a browser opens without a token, know who looks. */
const listCookie = "FedAuth";

const chosenKey = "rettesnor-local-person";

/** Reads what the local server wrote into the page. @throws when the page did not come from it. */
export function readLocalPage(page: Document = document): LocalPage {
  const text = page.getElementById("rettesnor-local")?.textContent;
  if (!text) throw new Error("Siden skal hentes fra den lokale server: npm start.");
  return JSON.parse(text) as LocalPage;
}

/** Where the browser forbids storage, one is always the first of all. */
function readChosen(): string | null {
  try {
    return sessionStorage.getItem(chosenKey);
  } catch {
    return null;
  }
}

/** Signs in as the person chosen last in this browser tab, or as the first of `people`, without asking. */
export function localSignIn(people: readonly LocalPerson[]): LocalSignIn {
  const chosen = (): LocalPerson | undefined => {
    const email = readChosen();
    return people.find((person) => person.email === email) ?? people[0];
  };
  const showAtLists = (): void => {
    document.cookie = `${listCookie}=${encodeURIComponent(chosen()?.email ?? "")}; Path=/sites; SameSite=Strict`;
  };
  showAtLists();
  return {
    people,
    account: chosen,
    getToken: async () => chosen()?.email ?? "",
    signIn: async () => {},
    become: (email) => {
      sessionStorage.setItem(chosenKey, email);
      showAtLists();
    },
  };
}
