/** What every page needs to know of where it runs: the site, the day, who is signed in and whether Teams is around. */
import { createContext, useContext } from "react";
import type { Day } from "../../schema/day.ts";
import type { Site } from "../../sharepoint/sending/connect.ts";
import type { Account, SignIn } from "../sign-in/sign-in.ts";
import type { Teams } from "../teams/open-teams.ts";

export interface Product {
  readonly siteUrl: string;
  /** Copenhagen's calendar day, or the one that the local product was started with. */
  readonly today: Day;
  readonly teams: Teams | undefined;
  /** The app's id in Teams, for links that open there. */
  readonly appId: string | undefined;
  /** Loads sign-in code; called when something is first asked of SharePoint, never before the cached plan is shown. */
  readonly signIn: () => Promise<SignIn>;
  /** Loads the SharePoint code and connects, for this person and no other. */
  readonly openSite: () => Promise<Site>;
  /** Who is signed in, as soon as that is certain. */
  readonly account: Account | undefined;
  /** By this the person is known in keys of what is kept (`personOf`); "" while it is not certain who it is. */
  readonly person: string;
  /** Signs out and forgets what was kept; absent where Teams or the local product decides who one is. */
  readonly signOut: (() => Promise<void>) | undefined;
  /** SharePoint has asked us to wait. */
  readonly isWaiting: boolean;
}

const ProductContext = createContext<Product | undefined>(undefined);

export const ProductProvider = ProductContext.Provider;

export function useProduct(): Product {
  const product = useContext(ProductContext);
  if (!product) throw new Error("useProduct outside ProductProvider");
  return product;
}
