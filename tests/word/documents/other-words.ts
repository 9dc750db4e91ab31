/**
 * Plans in other municipalities' words and forms: bold lines instead of styles, contracts, requirements, tables, the
 * day-care's model.
 */
import { area, goal, plan, type PlanCase, years } from "../expected.ts";
import { bold, bullets, dashes, h, large, lead, makeDocx, p, table } from "../make-docx.ts";

const boldLines: PlanCase = {
  name: "bold lines instead of styles, typed dashes, goals as 'Mål 1.1:'",
  fileName: "jobcenter.docx",
  make: () =>
    makeDocx([
      large("Virksomhedsplan for Jobcentret 2026", 24),
      bold("Indledning"),
      p("Flere skal i arbejde."),
      bold("Indsatsområde 1: Unge uden uddannelse"),
      p("Mange unge mangler et sted at begynde."),
      bold("Mål 1.1: Hurtigere samtaler"),
      p("Alle unge får en samtale inden for en uge."),
      bold("Handlinger:"),
      ...dashes("Ledige tider hver morgen", "Opkald i stedet for breve"),
      bold("Succeskriterer:"),
      ...dashes("95 procent får en samtale i tide"),
      bold("Mål 1.2: Flere i praktik"),
      p("Virksomhederne kender os."),
      bold("Handlinger:"),
      ...dashes("Besøg hos 50 virksomheder"),
      bold("Succeskriterer:"),
      ...dashes("200 praktikpladser"),
      bold("Indsatsområde 2: Seniorer"),
      bold("Mål 2.1: Længere arbejdsliv"),
      bold("Handlinger:"),
      ...dashes("Seniorklub"),
      bold("Succeskriterer:"),
      ...dashes("Færre på efterløn"),
    ]),
  expected: plan({
    title: "Virksomhedsplan for Jobcentret 2026",
    department: "Jobcentret",
    period: years(2026),
    chapters: [{ title: "Indledning", text: "Flere skal i arbejde." }],
    focusAreas: [
      area(
        "1",
        "Unge uden uddannelse",
        "Mange unge mangler et sted at begynde.",
        goal("1.1", "Hurtigere samtaler", {
          description: "Alle unge får en samtale inden for en uge.",
          actions: ["Ledige tider hver morgen", "Opkald i stedet for breve"],
          indicators: ["95 procent får en samtale i tide"],
        }),
        goal("1.2", "Flere i praktik", {
          description: "Virksomhederne kender os.",
          actions: ["Besøg hos 50 virksomheder"],
          indicators: ["200 praktikpladser"],
        }),
      ),
      area(
        "2",
        "Seniorer",
        "",
        goal("2.1", "Længere arbejdsliv", { actions: ["Seniorklub"], indicators: ["Færre på efterløn"] }),
      ),
    ],
  }),
};

const unnumbered: PlanCase = {
  name: "nothing numbered: bold areas, bold goals, several goals in an area, one goal without lists",
  fileName: "skole.docx",
  make: () =>
    makeDocx([
      h(1, "Udviklingsplan 2025-2026"),
      p("Søndre Skole"),
      h(2, "Om skolen"),
      p("Skolen har 540 elever."),
      h(2, "Læring"),
      p("Vi vil løfte læsningen."),
      h(3, "Alle læser hver dag"),
      p("Læsning er skolens fælles sag."),
      h(4, "Tiltag"),
      ...bullets("Tyve minutters læsning", "Læsevejleder på hvert trin"),
      h(4, "Tegn på at vi lykkes"),
      ...bullets("Eleverne låner flere bøger"),
      h(3, "Matematik i værksted"),
      p("Regning, man kan røre ved."),
      h(3, "Færre i specialtilbud"),
      h(4, "Tiltag"),
      ...bullets("To voksne i dansk"),
      h(4, "Tegn på at vi lykkes"),
      ...bullets("Færre henvisninger"),
      h(2, "Trivsel"),
      h(3, "Ingen er alene i frikvarteret"),
      h(4, "Tiltag"),
      ...bullets("Legepatruljer"),
      h(4, "Tegn på at vi lykkes"),
      ...bullets("Trivselsmålingen stiger"),
    ]),
  expected: plan({
    title: "Udviklingsplan 2025-2026",
    department: "Søndre Skole",
    period: years(2025, 2026),
    chapters: [{ title: "Om skolen", text: "Skolen har 540 elever." }],
    focusAreas: [
      area(
        "",
        "Læring",
        "Vi vil løfte læsningen.",
        goal("", "Alle læser hver dag", {
          description: "Læsning er skolens fælles sag.",
          actions: ["Tyve minutters læsning", "Læsevejleder på hvert trin"],
          indicators: ["Eleverne låner flere bøger"],
        }),
        goal("", "Matematik i værksted", { description: "Regning, man kan røre ved." }),
        goal("", "Færre i specialtilbud", {
          actions: ["To voksne i dansk"],
          indicators: ["Færre henvisninger"],
        }),
      ),
      area(
        "",
        "Trivsel",
        "",
        goal("", "Ingen er alene i frikvarteret", {
          actions: ["Legepatruljer"],
          indicators: ["Trivselsmålingen stiger"],
        }),
      ),
    ],
  }),
};

const contract: PlanCase = {
  name: "a contract between two parties with numbered requirements and their documentation",
  fileName: "resultatkontrakt.docx",
  make: () =>
    makeDocx([
      h(1, "Resultatkontrakt mellem Direktionen og Egelund Bibliotek for 2023"),
      h(2, "Formål"),
      p("Kontrakten beskriver, hvad biblioteket skal levere."),
      h(2, "Resultatkrav"),
      h(3, "Resultatkrav 1: Flere aktive lånere"),
      p("Antallet af aktive lånere skal stige."),
      lead("Indsatser:", "Kampagne i alle skoler."),
      lead("Succeskriterium:", "Fem procent flere lånere end i 2022."),
      lead("Dokumentation:", "Udtræk fra bibliotekssystemet."),
      h(3, "Resultatkrav 2: Tilfredse brugere"),
      p("Brugerne skal være glade for betjeningen."),
      lead("Indsatser:", "Kursus for alle i frontbetjening."),
      lead("Succeskriterium:", "Tilfredsheden er mindst 4,2."),
      lead("Dokumentation:", "Brugerundersøgelsen i november."),
      h(2, "Underskrifter"),
      p("Egelund, den 2. januar 2023"),
    ]),
  expected: plan({
    title: "Resultatkontrakt mellem Direktionen og Egelund Bibliotek for 2023",
    department: "Egelund Bibliotek",
    period: years(2023),
    chapters: [
      { title: "Formål", text: "Kontrakten beskriver, hvad biblioteket skal levere." },
      { title: "Underskrifter", text: "Egelund, den 2. januar 2023" },
    ],
    focusAreas: [
      area(
        "",
        "Resultatkrav",
        "",
        goal("1", "Flere aktive lånere", {
          description: "Antallet af aktive lånere skal stige.",
          actions: ["Kampagne i alle skoler."],
          indicators: ["Fem procent flere lånere end i 2022."],
          documentation: "Udtræk fra bibliotekssystemet.",
        }),
        goal("2", "Tilfredse brugere", {
          description: "Brugerne skal være glade for betjeningen.",
          actions: ["Kursus for alle i frontbetjening."],
          indicators: ["Tilfredsheden er mindst 4,2."],
          documentation: "Brugerundersøgelsen i november.",
        }),
      ),
    ],
  }),
};

const objectives: PlanCase = {
  name: "goals above part goals, with activities and measuring points",
  fileName: "aftale.docx",
  make: () =>
    makeDocx([
      h(1, "Virksomhedsaftale 2024 for Plejecenter Skovlunden"),
      h(2, "Mål 1: Nærvær i hverdagen"),
      p("Beboerne skal møde de samme mennesker."),
      h(3, "Delmål 1.1: Faste kontaktpersoner"),
      p("Hver beboer har højst fire faste hjælpere."),
      bold("Aktiviteter"),
      ...bullets("Vagtplan efter kontaktpersoner"),
      bold("Målepunkter"),
      ...bullets("Antal hjælpere pr. beboer"),
      h(3, "Delmål 1.2: Måltider i fællesskab"),
      bold("Aktiviteter"),
      ...bullets("Medarbejderne spiser med"),
      bold("Målepunkter"),
      ...bullets("Beboernes vægt", "Antal fælles måltider"),
      h(2, "Mål 2: Faglighed"),
      h(3, "Delmål 2.1: Rette kompetencer"),
      bold("Aktiviteter"),
      ...bullets("Uddannelse i demens"),
      bold("Målepunkter"),
      ...bullets("Alle har kurset"),
    ]),
  expected: plan({
    title: "Virksomhedsaftale 2024 for Plejecenter Skovlunden",
    department: "Plejecenter Skovlunden",
    period: years(2024),
    focusAreas: [
      area(
        "1",
        "Nærvær i hverdagen",
        "Beboerne skal møde de samme mennesker.",
        goal("1.1", "Faste kontaktpersoner", {
          description: "Hver beboer har højst fire faste hjælpere.",
          actions: ["Vagtplan efter kontaktpersoner"],
          indicators: ["Antal hjælpere pr. beboer"],
        }),
        goal("1.2", "Måltider i fællesskab", {
          actions: ["Medarbejderne spiser med"],
          indicators: ["Beboernes vægt", "Antal fælles måltider"],
        }),
      ),
      area(
        "2",
        "Faglighed",
        "",
        goal("2.1", "Rette kompetencer", {
          actions: ["Uddannelse i demens"],
          indicators: ["Alle har kurset"],
        }),
      ),
    ],
  }),
};

const model: PlanCase = {
  name: "the day-care's model: context, goals, signs, measures, evaluation, with the goals told by labels",
  fileName: "boernehus.docx",
  make: () =>
    makeDocx([
      h(1, "Handleplan for Børnehuset Solsikken 2025"),
      h(2, "Tema: Sprog"),
      p("Sproget er nøglen til fællesskabet."),
      bold("Mål"),
      p("Alle børn kan fortælle om deres dag."),
      bold("Tiltag"),
      ...bullets("Dialogisk læsning hver formiddag", "Sproggrupper"),
      bold("Tegn"),
      ...bullets("Børnene fortæller uopfordret"),
      bold("Evaluering"),
      p("Evalueres i juni på personalemødet."),
      bold("Mål"),
      p("Forældrene læser hjemme."),
      bold("Tiltag"),
      ...bullets("Bogkufferter"),
      bold("Tegn"),
      ...bullets("Kufferterne er lånt ud"),
      bold("Evaluering"),
      p("Optælling i december."),
      h(2, "Tema: Natur"),
      bold("Mål"),
      p("Børnene kender ti dyr i skoven."),
      bold("Tiltag"),
      ...bullets("Skovtur hver uge"),
      bold("Tegn"),
      ...bullets("Børnene navngiver dyrene"),
      bold("Evaluering"),
      p("Billeder og samtaler."),
    ]),
  expected: plan({
    title: "Handleplan for Børnehuset Solsikken 2025",
    department: "Børnehuset Solsikken",
    period: years(2025),
    focusAreas: [
      area(
        "",
        "Sprog",
        "Sproget er nøglen til fællesskabet.",
        goal("", "Alle børn kan fortælle om deres dag.", {
          actions: ["Dialogisk læsning hver formiddag", "Sproggrupper"],
          indicators: ["Børnene fortæller uopfordret"],
          followUp: "Evalueres i juni på personalemødet.",
        }),
        goal("", "Forældrene læser hjemme.", {
          actions: ["Bogkufferter"],
          indicators: ["Kufferterne er lånt ud"],
          followUp: "Optælling i december.",
        }),
      ),
      area(
        "",
        "Natur",
        "",
        goal("", "Børnene kender ti dyr i skoven.", {
          actions: ["Skovtur hver uge"],
          indicators: ["Børnene navngiver dyrene"],
          followUp: "Billeder og samtaler.",
        }),
      ),
    ],
  }),
};

const headedTable: PlanCase = {
  name: "a table with a row for each goal and merged focus areas",
  fileName: "tabel.docx",
  make: () =>
    makeDocx([
      h(1, "Virksomhedsplan for Borgerservice 2026-2027"),
      h(2, "Mål og indsatser"),
      table(
        ["Indsatsområde", "Mål", "Indsatser", "Succeskriterier", "Ansvarlig", "Tidsfrist"],
        [
          "Digital hjælp",
          "Flere klarer sig selv på nettet",
          bullets("Café hver onsdag", "Vejledning på biblioteket"),
          "80 procent løser opgaven digitalt",
          "Lone Friis",
          "1. juni 2026",
        ],
        [
          { below: true },
          "Ingen glemmes",
          [p("Opsøgende hjælp"), p("Fuldmagter")],
          "Under 2 procent klager",
          "Jan Holst",
          "2027",
        ],
        [
          "Kortere kø",
          "Højst ti minutters ventetid",
          "Tidsbestilling",
          bullets("Ventetiden måles dagligt", "Ni af ti er tilfredse"),
          "Lone Friis",
          "2026",
        ],
      ),
    ]),
  expected: plan({
    title: "Virksomhedsplan for Borgerservice 2026-2027",
    department: "Borgerservice",
    period: years(2026, 2027),
    focusAreas: [
      area(
        "",
        "Digital hjælp",
        "",
        goal("", "Flere klarer sig selv på nettet", {
          actions: ["Café hver onsdag", "Vejledning på biblioteket"],
          indicators: ["80 procent løser opgaven digitalt"],
        }),
        goal("", "Ingen glemmes", {
          actions: ["Opsøgende hjælp", "Fuldmagter"],
          indicators: ["Under 2 procent klager"],
        }),
      ),
      area(
        "",
        "Kortere kø",
        "",
        goal("", "Højst ti minutters ventetid", {
          actions: ["Tidsbestilling"],
          indicators: ["Ventetiden måles dagligt", "Ni af ti er tilfredse"],
        }),
      ),
    ],
  }),
};

const formTables: PlanCase = {
  name: "a form for each goal with the labels at the left",
  fileName: "skemaer.docx",
  make: () =>
    makeDocx([
      h(1, "Aftalemål 2025 – Egelund Svømmehal"),
      h(2, "Drift"),
      table(
        ["Mål 1", "Billigere vand"],
        ["Baggrund", "Forbruget er steget i tre år."],
        ["Tiltag", bullets("Nye filtre", "Måler i hvert bassin")],
        ["Succeskriterier", bullets("Forbruget falder 10 procent")],
        ["Ansvarlig", "Driftslederen"],
      ),
      p(""),
      table(
        ["Mål 2", "Rene omklædningsrum"],
        ["Baggrund", "Gæsterne klager."],
        ["Tiltag", "Rengøring tre gange om dagen"],
        ["Succeskriterier", "Højst fem klager om måneden"],
        ["Ansvarlig", "Vagtlederen"],
      ),
      h(2, "Gæster"),
      table(
        ["Mål 3", "Flere skoleklasser"],
        ["Baggrund", "Svømning er på skemaet."],
        ["Tiltag", "Gratis bus"],
        ["Succeskriterier", "Alle 4. klasser kommer"],
        ["Ansvarlig", "Lederen"],
      ),
    ]),
  expected: plan({
    title: "Aftalemål 2025 – Egelund Svømmehal",
    department: "Egelund Svømmehal",
    period: years(2025),
    focusAreas: [
      area(
        "",
        "Drift",
        "",
        goal("1", "Billigere vand", {
          description: "Forbruget er steget i tre år.",
          actions: ["Nye filtre", "Måler i hvert bassin"],
          indicators: ["Forbruget falder 10 procent"],
        }),
        goal("2", "Rene omklædningsrum", {
          description: "Gæsterne klager.",
          actions: ["Rengøring tre gange om dagen"],
          indicators: ["Højst fem klager om måneden"],
        }),
      ),
      area(
        "",
        "Gæster",
        "",
        goal("3", "Flere skoleklasser", {
          description: "Svømning er på skemaet.",
          actions: ["Gratis bus"],
          indicators: ["Alle 4. klasser kommer"],
        }),
      ),
    ],
  }),
};

const sideBySide: PlanCase = {
  name: "goals in the text with a table of actions beside indicators below each",
  fileName: "park.docx",
  make: () =>
    makeDocx([
      h(1, "Virksomhedsplan 2026 for Park & Vej"),
      h(2, "Indsatsområde: Naturen ind i byen"),
      h(3, "Mål: Vilde vejkanter"),
      p("Insekterne skal have plads."),
      table(
        ["Handlinger", "Målindikatorer"],
        [bullets("Slå græsset én gang om året", "Så vilde blomster"), bullets("Antal arter pr. kilometer")],
      ),
      h(3, "Mål: Rene søer"),
      p("Vandet skal være klart."),
      table(
        ["Handlinger", "Ansvarlig", "Frist"],
        ["Fjerne slam", "Pia", "2026"],
        ["Plante rørskov", "Ole", "2026"],
      ),
      bold("Målindikatorer"),
      ...bullets("Sigtdybde på to meter"),
    ]),
  expected: plan({
    title: "Virksomhedsplan 2026 for Park & Vej",
    department: "Park & Vej",
    period: years(2026),
    focusAreas: [
      area(
        "",
        "Naturen ind i byen",
        "",
        goal("", "Vilde vejkanter", {
          description: "Insekterne skal have plads.",
          actions: ["Slå græsset én gang om året", "Så vilde blomster"],
          indicators: ["Antal arter pr. kilometer"],
        }),
        goal("", "Rene søer", {
          description: "Vandet skal være klart.",
          actions: ["Fjerne slam", "Plante rørskov"],
          indicators: ["Sigtdybde på to meter"],
        }),
      ),
    ],
  }),
};

export const otherPlans: readonly PlanCase[] = [
  boldLines,
  unnumbered,
  contract,
  objectives,
  model,
  headedTable,
  formTables,
  sideBySide,
];
