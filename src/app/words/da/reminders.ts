/** What the tab says in Danish: reminders to the department's channel. */
import { countNoun } from "./counts.ts";

const inAll = (count: number) => countNoun(count, "påmindelse", "påmindelser");

export const reminders = {
  next: (count: number, day: string) => `Næste kort sendes ${day} med ${inAll(count)}`,
  wouldBeNext: (count: number, day: string) =>
    `Påmindelserne er ikke sat i gang. Ellers kom næste kort ${day} med ${inAll(count)}`,
  nothingNext: "Der er intet at minde om de næste 30 dage",
  about:
    "Rettesnor minder afdelingens kanal om frister, evalueringer og manglende status: syv arbejdsdage før, dagen før, på dagen og to gange bagefter. Årshjulets aktiviteter kommer med så lang tids varsel, som der står på dem. Det, der er svaret på, nævnes ikke igen.",
  neverRan:
    "Der er ikke sendt påmindelser endnu. It-afdelingen sætter dem i gang én gang; så kommer de af sig selv.",
  ranWell: (when: string, time: string, sent: number) =>
    sent === 0
      ? `Rettesnor så sidst efter ${when} kl. ${time}. Der var intet at minde om.`
      : `Rettesnor så sidst efter ${when} kl. ${time} og sendte ${inAll(sent)} i hele kommunen.`,
  ranBadly: (when: string, time: string) =>
    `Rettesnor så sidst efter ${when} kl. ${time}, men ikke alt kom frem:`,
  isRunning: (when: string, time: string) =>
    `Rettesnor begyndte at se efter ${when} kl. ${time} og er ikke færdig.`,
  silentSince: (days: number) =>
    `Der er gået ${countNoun(days, "arbejdsdag", "arbejdsdage")}, uden at Rettesnor har set efter. Sig det til it.`,
  failures: "Kom ikke frem",
  coming: "De næste 30 dage",
  repetitions: "Vis også gentagelser, hvis ingen svarer",
  sent: "Sendt de seneste 30 dage",
  nothingSent: "Der er ikke sendt noget i de 30 dage.",
  nobody: "ingen ansvarlig endnu",
  again: "sendt igen",
  tryAgain: "Vi prøver igen næste gang.",
  perhaps: "Måske kom det frem alligevel. Vi sender det én gang til og skriver på kortet, at det er igen.",
  loading: "Henter påmindelserne …",
  showMore: (count: number) => `Vis ${count} mere`,
  everybody: {
    whose: "Hvis påmindelser",
    all: "Alle afdelinger",
    views: "Vis påmindelserne",
    days: "Dag for dag",
    departments: "Afdelinger",
    failures: (count: number) => (count === 0 ? "Kun fejl" : `Kun fejl (${count})`),
    find: "Find afdeling, titel eller person",
    next: (count: number, departments: number, day: string) =>
      `Næste kort sendes ${day} til ${countNoun(departments, "afdeling", "afdelinger")} med ${inAll(count)}`,
    wouldBeNext: (count: number, departments: number, day: string) =>
      `Påmindelserne er ikke sat i gang. Ellers kom næste kort ${day} til ${countNoun(departments, "afdeling", "afdelinger")} med ${inAll(count)}`,
    nothingNext: "Der er intet at minde nogen afdeling om de næste 30 dage",
    withoutChannel: (names: string) =>
      `${names} har ingen kanal. Påmindelserne dertil kan ikke sendes, før it har sat en op.`,
    muted: (names: string) => `${names} får efter aftale ingen kort.`,
    silent: (names: string) => `${names} har ikke fået kort de seneste 30 dage.`,
    departmentCount: (count: number) => countNoun(count, "afdeling", "afdelinger"),
    dayCount: (departments: number, count: number) =>
      `${countNoun(departments, "afdeling", "afdelinger")} · ${inAll(count)}`,
    silences: {
      withoutChannel: "Ingen kanal",
      muted: "Får ingen kort",
      silent: "Ingen kort i 30 dage",
    },
    comingTo: (count: number, day: string) => `${inAll(count)} på vej, først ${day}`,
    nothingComing: "intet på vej",
    lastSent: (day: string) => `sidste kort ${day}`,
    failedCount: (count: number) => `${count} kom ikke frem`,
    comingPart: "På vej",
    sentPart: "Sendt",
    toDepartment: (title: string) => `Åbn påmindelserne for ${title}`,
    nothingFound: (text: string) => `Intet her passer på “${text}”.`,
    allArrived: "Alt er kommet frem de seneste 30 dage.",
    nothingSent: "Der er ikke sendt noget de seneste 30 dage.",
    missedStatus: (count: number) => `Manglende status på ${count} mål`,
    found: (coming: number, sent: number, failed: number) =>
      `Fundet: ${coming} på vej, ${sent} sendt, ${failed} ikke kommet frem`,
  },
  missingStatus: (count: number) => countNoun(count, "mål mangler", "mål mangler") + " status",
};
