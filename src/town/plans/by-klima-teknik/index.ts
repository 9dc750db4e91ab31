/** Virksomhedsplan 2026-2027 of By, Klima & Teknik: seven focus areas, 17 goals. */
import { who } from "../../people.ts";
import type { TownPlan } from "../../town.ts";
import { copenhagen } from "../../write.ts";
import { byManBruger } from "./by-man-bruger.ts";
import { driften } from "./driften.ts";
import { klima } from "./klima.ts";
import { lokaleMiljoemaal } from "./lokale-miljoemaal.ts";
import { natur } from "./natur.ts";
import { regnen } from "./regnen.ts";
import { sikkertFrem } from "./sikkert-frem.ts";

export const byKlimaTeknik: TownPlan = {
  key: "by-klima-teknik-2026",
  kind: "businessPlan",
  title: "Virksomhedsplan 2026-2027",
  department: "by-klima-teknik",
  owner: "by-klima-teknik",
  from: "2026-01-01",
  to: "2027-12-31",
  state: "approved",
  approvedOn: "2026-01-26",
  edition: 1,
  caseNumber: "26/000745",
  written: { by: who.claus, at: copenhagen("2026-01-15 10:05") },
  chapters: [
    {
      title: "Forord",
      description:
        "Vores arbejde kan ses fra vinduet. Når vi passer en park, lukker et hul eller giver lov til et hus, lægger nogen mærke til det samme dag. " +
        "Derfor er planen her skrevet, så en borger kan læse den og gå ud og se efter.\n\n" +
        "De to næste år handler især om klima. Vi skal både udlede mindre og kunne klare mere regn, og det skal ske, mens byen stadig er rar at være i. " +
        "Vi når ikke alt. Det, der står her, har vi lovet hinanden ikke at slippe.\n\n" +
        "Claus Hvidbjerg, chef for By, Klima & Teknik",
    },
    {
      title: "Hvem er vi?",
      description:
        "Vi er 134 medarbejdere: Halvdelen arbejder ude i Park & Vej, og resten sidder med planer, byggesager, miljø, trafik og kommunens 212 bygninger. " +
        "Her er gartnere, ingeniører, biologer, pedeller, jurister og en enkelt arkitekt, som alle vil have fat i.\n\n" +
        "Afdelingen har hørt til direktørområdet Velfærd, By & Klima siden 1. januar 2026.",
    },
    {
      title: "Hvorfor er vi her?",
      description:
        "Vi holder byen kørende, og vi former den til dem, der kommer efter os. Det første kræver, at vi er til at regne med. Det andet kræver, at vi tør sige, hvad et valg koster om tredive år.",
    },
    {
      title: "Hvor står vi?",
      description:
        "Kommunens udledning er faldet 22 procent siden 2020, mest på grund af grønnere strøm. Nu kommer det svære: varmen, bilerne og det, vi køber. " +
        "Skybruddet i august 2025 gav vand i 61 kældre og viste, hvor der mangler plads.\n\n" +
        "Sagsbehandlingstiden på byggesager er for lang, og vi har haft svært ved at holde på byggesagsbehandlere. Omvendt har borgerne aldrig været gladere for parkerne end i den seneste måling.",
    },
  ],
  focusAreas: [klima, regnen, natur, byManBruger, sikkertFrem, driften, lokaleMiljoemaal],
};
