/**
 * What went wrong between the job and SharePoint, in a Danish sentence for those who run it: what to do about it.
 * People at the tab get sentences of their own.
 */
import type { ErrorKind, SharePointError } from "../sharepoint/sending/errors.ts";

const sentences: Readonly<Record<ErrorKind, string>> = {
  offline: "Der er ikke forbindelse til SharePoint. Kør jobbet igen om lidt; det, der mangler, sendes da.",
  throttled:
    "SharePoint har travlt og beder os vente. Kør jobbet igen om nogle minutter; det, der mangler, sendes da.",
  "signed-out":
    "Jobbet kunne ikke logge ind hos Microsoft. Se, om maskinen kan nå login.microsoftonline.com, om certifikatet er udløbet, og om det ligger på jobbets app i Entra.",
  forbidden:
    "Jobbet må ikke skrive i listen Påmindelser. Giv dets app rollen write på sitet, som docs/installation.md beskriver.",
  "not-provisioned":
    "Sitets lister er fra før denne udgave af Rettesnor. Kør npm run provision (docs/installation.md, trin 3), og kør så jobbet igen.",
  "not-found": "Sitet eller noget på det findes ikke. Se, om --site er skrevet rigtigt.",
  conflict: "En anden har skrevet i listen Påmindelser imens. Kør jobbet igen; det, der mangler, sendes da.",
  taken:
    "En anden række i listen Påmindelser har den nøgle, som jobbets skulle have. Se efter, hvem der skriver i listen.",
  invalid: "SharePoint tog ikke imod det, jobbet skrev i listen Påmindelser.",
  "too-large": "Det er mere, end SharePoint kan tage på én gang.",
  broken: "SharePoint svarede noget, som jobbet ikke forstår.",
};

/**
 * The sentence, followed by the facts for IT. They hold addresses on the site, never a token and never a webhook's
 * address.
 */
export function troubleIn(error: SharePointError): string {
  const sentence = sentences[error.kind];
  return error.facts === "" ? sentence : `${sentence} (${error.facts})`;
}

/**
 * The same for many rows: a sentence for each kind of trouble, with the facts of the first and how many others there
 * were.
 */
export function troublesIn(errors: readonly SharePointError[]): readonly string[] {
  return [...new Set(errors.map(({ kind }) => kind))].map((kind) => {
    const [first, ...others] = errors.filter((error) => error.kind === kind);
    const sentence = first === undefined ? "" : troubleIn(first);
    return others.length === 0 ? sentence : `${sentence} Det samme skete med ${others.length} til.`;
  });
}
