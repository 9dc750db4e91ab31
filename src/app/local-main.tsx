/**
 * The tab's entry on the local product: one chooses among the town's people. A build for a tenant does not contain it.
 */
import { begin } from "./begin.ts";
import { localSignIn, readLocalPage } from "./sign-in/local.ts";

const page = readLocalPage();
const signIn = localSignIn(page.people);

void begin(
  {
    siteUrl: page.siteUrl,
    today: page.today,
    home: "oekonomi-stab",
    account: signIn.account(),
    signIn: async () => signIn,
  },
  async () => (await import("./local/ViewAs.tsx")).viewAs(signIn),
);
