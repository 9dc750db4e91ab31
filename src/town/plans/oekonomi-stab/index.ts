/** Virksomhedsplan 2026-2027 of Økonomi & Stab: seven focus areas, 17 goals. */
import { who } from "../../people.ts";
import type { TownPlan } from "../../town.ts";
import { copenhagen } from "../../write.ts";
import { arbejdsplads } from "./arbejdsplads.ts";
import { arbejdsgange } from "./arbejdsgange.ts";
import { borgerneMed } from "./borgerne-med.ts";
import { indkoeb } from "./indkoeb.ts";
import { lokaleMiljoemaal } from "./lokale-miljoemaal.ts";
import { overblikOverOekonomien } from "./overblik-over-oekonomien.ts";
import { trygDigitalKommune } from "./tryg-digital-kommune.ts";

export const oekonomiStab: TownPlan = {
  key: "oekonomi-stab-2026",
  kind: "businessPlan",
  title: "Virksomhedsplan 2026-2027",
  department: "oekonomi-stab",
  owner: "oekonomi-stab",
  from: "2026-01-01",
  to: "2027-12-31",
  state: "approved",
  approvedOn: "2026-01-12",
  edition: 2,
  caseNumber: "26/000318",
  written: { by: who.mette, at: copenhagen("2026-01-08 13:20") },
  chapters: [
    {
      title: "Forord",
      description:
        "Denne plan handler om det, vi vil gøre anderledes. Det meste af vores tid går med lønkørsler, regnskaber, brugeroprettelser og dagsordener, og sådan skal det være. " +
        "Men ved siden af driften har vi valgt sytten ting, som skal være blevet bedre, når 2027 er omme.\n\n" +
        "Vi har skrevet planen sammen i fire værksteder i efteråret 2025. Hvert mål har én, der står ved det, og hvert kvartal siger vi højt, hvordan det går. " +
        "Hvis noget ikke virker, vil vi hellere vide det i marts end i december.\n\n" +
        "Mette Holm, chef for Økonomi & Stab",
    },
    {
      title: "Hvem er vi?",
      description:
        "Vi er 82 medarbejdere i fire enheder: Økonomi & Regnskab, Personale & Løn, It & Digitalisering og Indkøb. Kommunikation hører direkte under chefen. " +
        "Sekretariatet Politik & Ledelse sidder på samme gang, men refererer til kommunaldirektøren.\n\n" +
        "Vores kunder er kolleger. Cirka 4.000 medarbejdere får løn, en computer og en adgang gennem os, og 310 ledere får deres økonomital fra os hver måned.",
    },
    {
      title: "Hvorfor er vi her?",
      description:
        "Vi er her, for at andre kan passe deres arbejde. En skoleleder skal ikke kæmpe med et fakturasystem, og en sosu-assistent skal kunne logge på i første forsøg. " +
        "Samtidig holder vi hånden under kommunens økonomi og sørger for, at reglerne bliver fulgt.\n\n" +
        "Når vi lykkes, opdager de færreste det. Når vi ikke gør, kan det mærkes i hele kommunen samme dag.",
    },
    {
      title: "Hvor står vi?",
      description:
        "Budgettet for 2026 hænger sammen, men luften er tynd. Vi skal finde vores andel af de 4 mio. kr. på administration, og vi mistede elleve erfarne kolleger på to år. " +
        "Til gengæld er it-driften blevet stabil, og ledermålingen i 2025 viste, at tre ud af fire ledere er tilfredse med den hjælp, de får.\n\n" +
        "Det, lederne helst vil have os til at gøre noget ved, er ansættelser, ventetid på telefonen og regler, der kun kan forstås af dem, som har skrevet dem. Det har vi lyttet til.",
    },
  ],
  focusAreas: [
    trygDigitalKommune,
    overblikOverOekonomien,
    indkoeb,
    arbejdsgange,
    arbejdsplads,
    borgerneMed,
    lokaleMiljoemaal,
  ],
};
