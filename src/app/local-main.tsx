/** The tab's entry on the local product: one chooses among the town's people. A build for a tenant does not contain it. */
import { lazy } from "react";
import { patiently } from "./calm/patiently.ts";
import { localSignIn, readLocalPage } from "./sign-in/local.ts";
import { startApp } from "./start-app.tsx";

const ViewAs = lazy(async () => ({ default: (await patiently(() => import("./local/ViewAs.tsx"))).ViewAs }));

const page = readLocalPage();
const signIn = localSignIn(page.people);

void startApp({
  siteUrl: page.siteUrl,
  today: page.today,
  home: "oekonomi-stab",
  account: signIn.account(),
  signIn: async () => signIn,
  tools: <ViewAs signIn={signIn} />,
});
