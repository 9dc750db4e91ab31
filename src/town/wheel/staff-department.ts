/** The year of the central staff, Økonomi & Stab, kept by itself. */
import { who } from "../people.ts";
import type { TownActivity } from "../town.ts";
import { everyYear, ownOf } from "./own-year.ts";

export const staffDepartment: readonly TownActivity[] = [
  ...ownOf("oekonomi-stab", who.mette, {
    maanedslukning: {
      title: "Månedslukning og prognose",
      shortTitle: "Prognose",
      start: "2026-01-01",
      repeats: "monthly",
      dayRule: "lastWorkingDay",
      responsible: who.lene,
      remind: [3],
      exceptions: [
        { occurrence: "2026-12-30", start: "2026-12-22", text: "Før jul, så ingen skal ind i ferien." },
      ],
    },
    indkoebsanalyse: {
      title: "Indkøbsanalyse",
      start: "2026-04-13",
      end: "2026-06-05",
      ...everyYear,
      responsible: who.annemette,
      text: "Hvor køber vi uden om aftalerne, og hvad koster det?",
    },
    udbud: {
      title: "Udbudsplan for næste år besluttes",
      shortTitle: "Udbudsplan",
      start: "2026-11-27",
      ...everyYear,
      isDeadline: true,
      responsible: who.annemette,
      remind: [10, 2],
    },
    beredskab: {
      title: "It-beredskabsøvelse",
      start: "2026-09-14",
      end: "2026-09-18",
      ...everyYear,
      responsible: who.soeren,
      remind: [20],
    },
    persondata: {
      title: "Årlig gennemgang af persondata og adgange",
      shortTitle: "Persondata",
      start: "2026-02-09",
      end: "2026-03-06",
      ...everyYear,
      responsible: who.soeren,
    },
    strategidag: {
      title: "Strategidag i afdelingen",
      shortTitle: "Strategidag",
      start: "2026-05-21",
      ...everyYear,
    },
    status: {
      title: "Afdelingens status skrives",
      shortTitle: "Afdelingens status",
      start: "2026-08-17",
      end: "2026-08-28",
      ...everyYear,
    },
    brugerundersoegelse: {
      title: "Spørgeskema til rådhusets brugere",
      shortTitle: "Brugerundersøgelse",
      start: "2026-10-19",
      end: "2026-11-13",
      ...everyYear,
      responsible: who.ida,
    },
    systemskift: {
      title: "Økonomisystemet opgraderes",
      shortTitle: "Systemopgradering",
      start: "2027-03-08",
      end: "2027-03-19",
      responsible: who.jonas,
      remind: [20, 5],
    },
  }),
];
