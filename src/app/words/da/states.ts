/** What the tab says in Danish: what is not as it should be. */

export const states = {
  loading: "Henter planen …",
  savedCopy: (time: string) => `Vist fra ${time}. Henter det nyeste …`,
  offlineCopy: (time: string) => `Du er offline. Det, du ser, er fra ${time}.`,
  staleCopy: (time: string, reason: string) => `Det, du ser, er fra ${time}. ${reason}`,
  retry: "Prøv igen",
  signIn: "Log ind",
  details: "Vis detaljer til it",
  notKept: {
    refused:
      "Browseren gemmer ikke kladder på denne enhed. Det kan være, fordi vinduet er privat, fordi cookies er slået fra, eller fordi it har bestemt det. Det, du skriver, er her kun, så længe siden er åben.",
    full: "Browseren har ikke plads til flere kladder. Det, du skriver, er her kun, så længe siden er åben.",
  },
  waiting: "SharePoint har travlt. Vi venter og prøver igen af os selv.",
  noListsTitle: "Rettesnor er ikke sat op her endnu",
  noListsText:
    "Listerne mangler på SharePoint-siden. Bed it om at køre opsætningen (npm run provision). Der går nogle minutter, og så er du i gang.",
  noPlanTitle: "Der er ingen plan endnu",
  noPlanText: (department: string) =>
    `Når ${department} har en virksomhedsplan eller målplan, står dens mål her, og I kan følge dem kvartal for kvartal.`,
  noPlanOther: "Se en anden afdelings plan imens",
  noSuchPlanTitle: "Planen findes ikke her",
  noSuchPlanText: "Adressen peger på en plan, der er slettet, eller som hører til en anden afdeling.",
  forbiddenTitle: "Du har ikke adgang",
  forbiddenText:
    "Bed it eller Politik & Ledelse om læseadgang til SharePoint-siden. Der er ikke noget galt med din opsætning.",
  offlineTitle: "Ingen forbindelse",
  throttledTitle: "SharePoint har travlt",
  signedOutTitle: "Du er logget ud",
  signedOutText: "Log ind for at se planen. Det, du har skrevet, ligger her stadig.",
  brokenTitle: "Noget gik galt",
  bugTitle: "Siden kunne ikke vises",
  bugText:
    "Det er en fejl i Rettesnor. Dine kladder ligger her stadig. Genindlæs siden; sker det igen, så send detaljerne til it.",
  reload: "Genindlæs",
  noDepartmentTitle: "Afdelingen findes ikke",
  noDepartmentText: "Adressen peger på en afdeling, der ikke er i organisationen. Vælg en af dem, der er.",
  rowIssues: (count: number) =>
    count === 1
      ? "1 række passer ikke helt til planens regler. Den er vist, som den er."
      : `${count} rækker passer ikke helt til planens regler. De er vist, som de er.`,
  rowIssue: "Rækken er rettet til noget, der ikke passer:",
  fixInSharePoint: "Ret den i SharePoint",
};
