/**
 * Plans written with heading styles: the template's form, Danish styles with automatic numbering, levels that jump,
 * numbered chapters.
 */
import { Paragraph, TableOfContents } from "docx";
import { area, goal, plan, type PlanCase, years } from "../expected.ts";
import {
  bold,
  bullets,
  h,
  makeDocx,
  numbered,
  numberedHeading,
  p,
  styled,
  subBullets,
  title,
} from "../make-docx.ts";

const template: PlanCase = {
  name: "a plan in the municipality's template, with contents, header, footer, placeholder and address",
  fileName: "Virksomhedsplan.docx",
  make: () =>
    makeDocx(
      [
        title("Virksomhedsplan"),
        p("Børn & Dagtilbud 2026-2027"),
        p("Egelund Kommune"),
        h(1, "Indholdsfortegnelse"),
        p("Forord ........ 2"),
        p("1. Trygge overgange ........ 3"),
        p("1.1 Mål - Fra vuggestue til børnehave ........ 3"),
        p("1.2 Mål – Fra børnehave til skole ........ 4"),
        p("2. Lokale miljømål ........ 5"),
        p("2.1 Mål - Mindre madspild ........ 5"),
        new TableOfContents("Indhold", { headingStyleRange: "1-3" }),
        h(2, "Forord"),
        p("Planen viser, hvad vi vil de næste to år."),
        p("Den er skrevet sammen med lederne i dagtilbuddene."),
        h(3, "Hvem er vi?"),
        p("Vi er 14 dagtilbud med 410 medarbejdere."),
        h(2, "Indsatsområder"),
        p("Områderne er valgt efter drøftelse i MED."),
        h(2, "1. Trygge overgange"),
        p("Et skift er stort for et barn. Vi samarbejder om:"),
        ...bullets("vuggestue og børnehave", "børnehave og skole"),
        h(3, "1.1 Mål - Fra vuggestue til børnehave"),
        p("Barnet møder den nye gruppe, før det flytter."),
        h(4, "Handlinger"),
        p("For at indfri målet planlægger Børn & Dagtilbud at iværksætte følgende handlinger:"),
        ...bullets("Besøg i den nye gruppe tre gange inden skiftet.", "En fælles samtale med forældrene."),
        h(4, "Målindikator"),
        p("Indsatsen har været en succes når:"),
        ...bullets("Ni ud af ti forældre oplever et trygt skift.", "Alle børn har haft besøg."),
        h(3, "1.2 Mål – Fra børnehave til skole"),
        p("Skolen kender barnet, når det begynder."),
        h(4, "Handlinger"),
        ...bullets("Overleveringsmøder i april.", "Fælles legeværksteder."),
        h(4, "Målindikatorer"),
        ...bullets("Alle skoler har holdt møderne inden 1. maj."),
        h(2, "2. Lokale miljømål"),
        p("Vi vil belaste miljøet mindre."),
        h(3, "2.1 Mål - Mindre madspild"),
        p("Mad skal spises og ikke smides ud."),
        h(4, "Handlinger"),
        ...bullets("Køkkenerne vejer spildet hver uge."),
        h(4, "Målindikator"),
        ...bullets("Spildet er halveret."),
        p("[Indsæt SBSYS sagsnummeret, når du har journaliseret virksomhedsplanen i SBSYS]"),
        p("Egelund Kommune"),
        p("BØRN & DAGTILBUD"),
        p("Rådhusstræde 2"),
        p("5999 Egelund"),
        p("+45 70 10 20 30"),
        p("dagtilbud@egelund.example"),
        p("www.egelund.example"),
      ],
      { header: "Virksomhedsplan 2026-2027", footer: "Side " },
    ),
  expected: plan({
    title: "Virksomhedsplan Børn & Dagtilbud 2026-2027",
    department: "Børn & Dagtilbud",
    period: years(2026, 2027),
    chapters: [
      {
        title: "Forord",
        text: "Planen viser, hvad vi vil de næste to år.\n\nDen er skrevet sammen med lederne i dagtilbuddene.",
      },
      { title: "Hvem er vi?", text: "Vi er 14 dagtilbud med 410 medarbejdere." },
      { title: "Indsatsområder", text: "Områderne er valgt efter drøftelse i MED." },
    ],
    focusAreas: [
      area(
        "1",
        "Trygge overgange",
        "Et skift er stort for et barn. Vi samarbejder om:\n- vuggestue og børnehave\n- børnehave og skole",
        goal("1.1", "Fra vuggestue til børnehave", {
          description: "Barnet møder den nye gruppe, før det flytter.",
          actions: ["Besøg i den nye gruppe tre gange inden skiftet.", "En fælles samtale med forældrene."],
          indicators: ["Ni ud af ti forældre oplever et trygt skift.", "Alle børn har haft besøg."],
        }),
        goal("1.2", "Fra børnehave til skole", {
          description: "Skolen kender barnet, når det begynder.",
          actions: ["Overleveringsmøder i april.", "Fælles legeværksteder."],
          indicators: ["Alle skoler har holdt møderne inden 1. maj."],
        }),
      ),
      area(
        "2",
        "Lokale miljømål",
        "Vi vil belaste miljøet mindre.",
        goal("2.1", "Mindre madspild", {
          description: "Mad skal spises og ikke smides ud.",
          actions: ["Køkkenerne vejer spildet hver uge."],
          indicators: ["Spildet er halveret."],
        }),
      ),
    ],
  }),
};

const danish: PlanCase = {
  name: "Danish style names, a municipal style based on one, and numbers that Word counts",
  fileName: "plan.docx",
  make: () =>
    makeDocx(
      [
        styled("Titel", "Målplan for Sundhed & Ældre 2027"),
        styled("Overskrift1", "Indledning"),
        p("Sundhed & Ældre arbejder for et liv, man selv bestemmer over. Sagsnr.: 29.00.00-P15-3-26"),
        styled("Overskrift1", "Indsatsområder"),
        new Paragraph({
          text: "Rehabilitering",
          style: "EgelundOmraade",
          numbering: { reference: "headings", level: 0 },
        }),
        p("Vi giver hjælp til at klare mere selv."),
        new Paragraph({
          text: "Flere genvinder hverdagen",
          style: "EgelundMaal",
          numbering: { reference: "headings", level: 1 },
        }),
        p("Borgere i forløb klarer mindst én opgave mere selv."),
        styled("Overskrift4", "Prøvehandlinger"),
        ...numbered("Forløb på otte uger i to distrikter", "Fælles mål sættes med borgeren"),
        styled("Overskrift4", "Tegn"),
        ...numbered("Færre visiterede timer efter forløbet"),
        new Paragraph({
          text: "Kortere ventetid",
          style: "EgelundMaal",
          numbering: { reference: "headings", level: 1 },
        }),
        p("Ingen venter mere end fem dage."),
        styled("Overskrift4", "Prøvehandlinger"),
        ...bullets("Visitation samme dag"),
        styled("Overskrift4", "Tegn"),
        ...bullets("Ventetiden måles hver måned"),
        new Paragraph({
          text: "Arbejdsmiljø",
          style: "EgelundOmraade",
          numbering: { reference: "headings", level: 0 },
        }),
        new Paragraph({
          text: "Lavere sygefravær",
          style: "EgelundMaal",
          numbering: { reference: "headings", level: 1 },
        }),
        styled("Overskrift4", "Prøvehandlinger"),
        ...bullets("Samtale på fraværets anden dag"),
        styled("Overskrift4", "Tegn"),
        ...bullets("Fraværet er under 5 procent"),
      ],
      {
        styles: [
          { id: "Titel", name: "Titel" },
          { id: "Overskrift1", name: "heading 1" },
          { id: "Overskrift2", name: "Overskrift 2" },
          { id: "Overskrift3", name: "heading 3" },
          { id: "Overskrift4", name: "Overskrift 4" },
          { id: "EgelundOmraade", name: "Egelund område", basedOn: "Overskrift2" },
          { id: "EgelundMaal", name: "Egelund mål", basedOn: "Overskrift3" },
        ],
      },
    ),
  expected: plan({
    title: "Målplan for Sundhed & Ældre 2027",
    department: "Sundhed & Ældre",
    period: years(2027),
    caseNumber: "29.00.00-P15-3-26",
    chapters: [
      {
        title: "Indledning",
        text: "Sundhed & Ældre arbejder for et liv, man selv bestemmer over. Sagsnr.: 29.00.00-P15-3-26",
      },
    ],
    focusAreas: [
      area(
        "1",
        "Rehabilitering",
        "Vi giver hjælp til at klare mere selv.",
        goal("1.1", "Flere genvinder hverdagen", {
          description: "Borgere i forløb klarer mindst én opgave mere selv.",
          actions: ["Forløb på otte uger i to distrikter", "Fælles mål sættes med borgeren"],
          indicators: ["Færre visiterede timer efter forløbet"],
        }),
        goal("1.2", "Kortere ventetid", {
          description: "Ingen venter mere end fem dage.",
          actions: ["Visitation samme dag"],
          indicators: ["Ventetiden måles hver måned"],
        }),
      ),
      area(
        "2",
        "Arbejdsmiljø",
        "",
        goal("2.1", "Lavere sygefravær", {
          actions: ["Samtale på fraværets anden dag"],
          indicators: ["Fraværet er under 5 procent"],
        }),
      ),
    ],
  }),
};

const jumping: PlanCase = {
  name: "heading levels that jump, misspelt and foreign-lettered headings, a page's break in a sentence",
  fileName: "by.docx",
  make: () =>
    makeDocx([
      h(1, "Virksomhedsplan for By, Klima & Teknik 2024-2025"),
      h(3, "Forord"),
      p("Byen vokser, og vi skal følge med, så borgerne oplever, at der bliver bygget med omtanke, og"),
      p("at der er plads til naturen."),
      h(1, "1. Grønne byrum"),
      p("Der skal være kort til det grønne."),
      h(2, "1.1 Mål: Flere træer"),
      p("Hver vej skal have mindst ét træ pr. 50 meter."),
      h(5, "Handlinger"),
      ...bullets("Plante 400 træer", "Lave aftaler med boligforeningerne om pleje"),
      h(5, "Måлиндikator"),
      ...bullets("Antal træer pr. vej"),
      h(1, "1.2 Mål: Stille veje"),
      p("Støjen skal ned."),
      h(2, "Handlnger"),
      ...bullets("Nedsat hastighed på fire veje"),
      h(2, "Målintikator"),
      ...bullets("Målt støj under 58 dB"),
      h(3, "2. Sikker trafik"),
      h(3, "2.1 Mål: Skolevejen"),
      p("Børn cykler selv i skole."),
      bold("Handlinger"),
      ...bullets("Cykelbane ved Søndre Skole"),
      bold("Мålindikatorer"),
      ...bullets("Halvdelen af børnene cykler"),
    ]),
  expected: plan({
    title: "Virksomhedsplan for By, Klima & Teknik 2024-2025",
    department: "By, Klima & Teknik",
    period: years(2024, 2025),
    chapters: [
      {
        title: "Forord",
        text: "Byen vokser, og vi skal følge med, så borgerne oplever, at der bliver bygget med omtanke, og at der er plads til naturen.",
      },
    ],
    focusAreas: [
      area(
        "1",
        "Grønne byrum",
        "Der skal være kort til det grønne.",
        goal("1.1", "Flere træer", {
          description: "Hver vej skal have mindst ét træ pr. 50 meter.",
          actions: ["Plante 400 træer", "Lave aftaler med boligforeningerne om pleje"],
          indicators: ["Antal træer pr. vej"],
        }),
        goal("1.2", "Stille veje", {
          description: "Støjen skal ned.",
          actions: ["Nedsat hastighed på fire veje"],
          indicators: ["Målt støj under 58 dB"],
        }),
      ),
      area(
        "2",
        "Sikker trafik",
        "",
        goal("2.1", "Skolevejen", {
          description: "Børn cykler selv i skole.",
          actions: ["Cykelbane ved Søndre Skole"],
          indicators: ["Halvdelen af børnene cykler"],
        }),
      ),
    ],
  }),
};

const chapters: PlanCase = {
  name: "numbered chapters, goals three levels down, points below points, a closing chapter",
  fileName: "kultur.docx",
  make: () =>
    makeDocx([
      title("Virksomhedsplan 2025"),
      p("Kultur & Fritid"),
      numberedHeading(1, "Indledning"),
      p("Kulturen er for alle."),
      numberedHeading(1, "Organisation og økonomi"),
      p("Vi er 62 medarbejdere."),
      numberedHeading(1, "Indsatsområder"),
      numberedHeading(2, "Biblioteket som mødested"),
      p("Biblioteket er åbent for mere end bøger."),
      numberedHeading(3, "Åbent om aftenen"),
      p("Huset bruges også efter kl. 18."),
      bold("Indsatser:"),
      ...bullets("Selvbetjening til kl. 22"),
      ...subBullets("med kamera i døren", "med vagt om fredagen"),
      ...bullets("Aftener med foreninger"),
      bold("Succeskriterier:"),
      ...bullets("500 besøg om ugen efter kl. 18"),
      numberedHeading(3, "Unge som medskabere"),
      bold("Indsatser:"),
      ...bullets("Ungeråd med eget budget"),
      bold("Succeskriterier:"),
      ...bullets("Rådet holder fire arrangementer"),
      numberedHeading(1, "Opfølgning på planen"),
      p("Lederne følger op hvert kvartal."),
    ]),
  expected: plan({
    title: "Virksomhedsplan 2025",
    department: "Kultur & Fritid",
    period: years(2025),
    chapters: [
      { title: "1 Indledning", text: "Kulturen er for alle." },
      { title: "2 Organisation og økonomi", text: "Vi er 62 medarbejdere." },
      { title: "4 Opfølgning på planen", text: "Lederne følger op hvert kvartal." },
    ],
    focusAreas: [
      area(
        "3.1",
        "Biblioteket som mødested",
        "Biblioteket er åbent for mere end bøger.",
        goal("3.1.1", "Åbent om aftenen", {
          description: "Huset bruges også efter kl. 18.",
          actions: [
            "Selvbetjening til kl. 22\n- med kamera i døren\n- med vagt om fredagen",
            "Aftener med foreninger",
          ],
          indicators: ["500 besøg om ugen efter kl. 18"],
        }),
        goal("3.1.2", "Unge som medskabere", {
          actions: ["Ungeråd med eget budget"],
          indicators: ["Rådet holder fire arrangementer"],
        }),
      ),
    ],
  }),
};

export const styledPlans: readonly PlanCase[] = [template, danish, jumping, chapters];
