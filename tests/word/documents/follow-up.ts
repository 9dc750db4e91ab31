/**
 * The older form, in which a plan is followed up: Mål, Dokumentation and Opfølgning below each chapter, in any order.
 */
import { area, goal, plan, type PlanCase, years } from "../expected.ts";
import { bold, bullets, h, lead, makeDocx, p, table } from "../make-docx.ts";

const chaptersOfThree: PlanCase = {
  name: "a follow-up with the three labels in another order in each chapter",
  fileName: "opfoelgning.docx",
  make: () =>
    makeDocx([
      h(1, "Opfølgning på virksomhedsplan 2022-2023 for Kultur & Fritid"),
      h(2, "Indledning"),
      p("Her følger vi op på de to år."),
      h(2, "1. Foreningslivet"),
      p("Foreningerne er rygraden."),
      h(3, "Mål"),
      p("Flere børn går til noget."),
      h(3, "Dokumentation"),
      p("Antal medlemmer under 18 år."),
      h(3, "Opfølgning"),
      p("Tallet er steget fra 2.100 til 2.350."),
      p("Målet er nået."),
      h(2, "2. Anlæg"),
      h(3, "Dokumentation"),
      ...bullets("Timer i hallerne", "Timer på banerne"),
      h(3, "Mål"),
      p("Hallerne bruges om formiddagen."),
      h(3, "Opfølgning"),
      p("Skolerne har overtaget to formiddage."),
      h(2, "3. Kunst"),
      h(3, "Opfølgning"),
      p("Tre værker er stillet op."),
      h(3, "Mål"),
      p("Kunst i alle kvarterer."),
      h(3, "Dokumentation"),
      p("Kort over værkerne."),
    ]),
  expected: plan({
    title: "Opfølgning på virksomhedsplan 2022-2023 for Kultur & Fritid",
    department: "Kultur & Fritid",
    period: years(2022, 2023),
    chapters: [{ title: "Indledning", text: "Her følger vi op på de to år." }],
    focusAreas: [
      area(
        "1",
        "Foreningslivet",
        "Foreningerne er rygraden.",
        goal("", "Flere børn går til noget.", {
          documentation: "Antal medlemmer under 18 år.",
          followUp: "Tallet er steget fra 2.100 til 2.350.\n\nMålet er nået.",
        }),
      ),
      area(
        "2",
        "Anlæg",
        "",
        goal("", "Hallerne bruges om formiddagen.", {
          documentation: "- Timer i hallerne\n- Timer på banerne",
          followUp: "Skolerne har overtaget to formiddage.",
        }),
      ),
      area(
        "3",
        "Kunst",
        "",
        goal("", "Kunst i alle kvarterer.", {
          documentation: "Kort over værkerne.",
          followUp: "Tre værker er stillet op.",
        }),
      ),
    ],
  }),
};

const severalInOne: PlanCase = {
  name: "a follow-up with several goals in a chapter, told by bold words on the line",
  fileName: "status.docx",
  make: () =>
    makeDocx([
      h(1, "Virksomhedsplan 2020-2021 – opfølgning"),
      p("Dagtilbud Nord"),
      h(2, "Sprog"),
      lead("Mål:", "Alle børn sprogvurderes."),
      lead("Dokumentation:", "Antal vurderinger."),
      lead("Opfølgning:", "Alle 212 børn er vurderet."),
      lead("Mål:", "Forældre får råd."),
      lead("Dokumentation:", "Antal samtaler."),
      lead("Opfølgning:", "Halvdelen har fået en samtale."),
      h(2, "Bevægelse"),
      lead("Dokumentation:", "Skemaer fra stuerne."),
      lead("Mål:", "En time ude hver dag."),
      lead("Opfølgning:", "Det lykkes fire dage af fem."),
      lead("Dokumentation:", "Kursusbeviser."),
      lead("Mål:", "To på hver stue har kurset."),
      lead("Opfølgning:", "Mangler på én stue."),
    ]),
  expected: plan({
    title: "Virksomhedsplan 2020-2021 – opfølgning",
    department: "Dagtilbud Nord",
    period: years(2020, 2021),
    focusAreas: [
      area(
        "",
        "Sprog",
        "",
        goal("", "Alle børn sprogvurderes.", {
          documentation: "Antal vurderinger.",
          followUp: "Alle 212 børn er vurderet.",
        }),
        goal("", "Forældre får råd.", {
          documentation: "Antal samtaler.",
          followUp: "Halvdelen har fået en samtale.",
        }),
      ),
      area(
        "",
        "Bevægelse",
        "",
        goal("", "En time ude hver dag.", {
          documentation: "Skemaer fra stuerne.",
          followUp: "Det lykkes fire dage af fem.",
        }),
        goal("", "To på hver stue har kurset.", {
          documentation: "Kursusbeviser.",
          followUp: "Mangler på én stue.",
        }),
      ),
    ],
  }),
};

const inTables: PlanCase = {
  name: "a follow-up in tables, with a heading for each goal",
  fileName: "opfoelgning-tabel.docx",
  make: () =>
    makeDocx([
      h(1, "Virksomhedsplan for Tandplejen 2021"),
      h(2, "Sunde tænder"),
      table(
        ["Mål", "Dokumentation", "Opfølgning"],
        ["Færre huller", "Tal fra journalen", "Faldet med 8 procent"],
        ["Ingen udebliver", "Udeblivelser pr. måned", "Stort set uændret"],
      ),
      h(2, "Trygge børn"),
      table(["Mål", "Børn tør komme"], ["Dokumentation", "Spørgeskema"], ["Opfølgning", "Gennemført i maj"]),
      h(2, "Efterskrift"),
      bold("Tak til alle"),
      p("Det har været to gode år."),
    ]),
  expected: plan({
    title: "Virksomhedsplan for Tandplejen 2021",
    department: "Tandplejen",
    period: years(2021),
    chapters: [{ title: "Efterskrift", text: "Tak til alle\n\nDet har været to gode år." }],
    focusAreas: [
      area(
        "",
        "Sunde tænder",
        "",
        goal("", "Færre huller", { documentation: "Tal fra journalen", followUp: "Faldet med 8 procent" }),
        goal("", "Ingen udebliver", {
          documentation: "Udeblivelser pr. måned",
          followUp: "Stort set uændret",
        }),
      ),
      area(
        "",
        "Trygge børn",
        "",
        goal("", "Børn tør komme", { documentation: "Spørgeskema", followUp: "Gennemført i maj" }),
      ),
    ],
  }),
};

export const followUpPlans: readonly PlanCase[] = [chaptersOfThree, severalInOne, inTables];
