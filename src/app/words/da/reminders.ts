/** What the tab says in Danish: reminders to the department's channel. */
import { countNoun } from "./counts.ts";

const inAll = (count: number) => countNoun(count, "påmindelse", "påmindelser");

export const reminders = {
  next: (count: number, day: string) => `Næste kort sendes ${day} med ${inAll(count)}`,
  nothingNext: "Der er intet at minde om de næste 30 dage",
  about:
    "Rettesnor minder afdelingens kanal om frister, evalueringer og manglende status: syv arbejdsdage før, dagen før, på dagen og to gange bagefter. Det, der er svaret på, nævnes ikke igen.",
  neverRan: "Jobbet har ikke kørt endnu. Bed it om at sætte det op.",
  ranWell: (when: string, time: string, sent: number) =>
    `Jobbet kørte sidst ${when} kl. ${time} og sendte ${sent === 0 ? "ingenting, for der var intet at minde om" : inAll(sent)}.`,
  ranBadly: (when: string, time: string) => `Jobbet kørte sidst ${when} kl. ${time}, og noget gik galt.`,
  isRunning: (when: string, time: string) => `Jobbet begyndte ${when} kl. ${time} og er ikke færdigt.`,
  silentSince: (days: number) =>
    `Der er gået ${countNoun(days, "arbejdsdag", "arbejdsdage")} uden en kørsel. Sig det til it.`,
  wholeMunicipality: "Tallet gælder hele kommunen.",
  failures: "Kom ikke frem",
  coming: "De næste 30 dage",
  repetitions: "Vis også gentagelser, hvis ingen svarer",
  sent: "Sendt de seneste 30 dage",
  nothingSent: "Der er ikke sendt noget i de 30 dage.",
  nobody: "ingen ansvarlig",
  again: "sendt igen",
  tryAgain: "Der prøves igen ved næste kørsel.",
  loading: "Henter påmindelserne …",
  showMore: (count: number) => `Vis ${count} mere`,
  missingStatus: (count: number) => countNoun(count, "mål mangler", "mål mangler") + " status",
};
