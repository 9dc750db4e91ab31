/**
 * Plans whose look tells what they mean: letters' sizes, underlined labels, tables for layout, titles on a line of
 * their own.
 */
import { Paragraph, TextRun } from "docx";
import { area, goal, plan, type PlanCase, years } from "../expected.ts";
import { bold, bullets, h, large, makeDocx, numbered, p, table } from "../make-docx.ts";

function underlined(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, underline: {} })] });
}

const sizes: PlanCase = {
  name: "headings by the letters' size alone, underlined labels",
  fileName: "ejendomme.docx",
  make: () =>
    makeDocx([
      large("Virksomhedsplan 2023", 28),
      large("Ejendomsservice", 20),
      large("Hvem er vi?", 16),
      p("Vi passer kommunens bygninger. Der er 180 af dem, og de er spredt over hele kommunen."),
      large("Energi", 16),
      p("Bygningerne bruger for meget energi."),
      large("Mindre varme", 13),
      p("Forbruget skal ned."),
      underlined("Handlinger"),
      ...bullets("Nye termostater", "Efterisolering"),
      underlined("Indikatorer"),
      ...bullets("kWh pr. kvadratmeter"),
      large("Sol på taget", 13),
      underlined("Handlinger"),
      ...bullets("Solceller på fem tage"),
      underlined("Indikatorer"),
      ...bullets("Produceret strøm"),
      large("Service", 16),
      p("Vi svarer."),
      large("Hurtigere svar", 13),
      underlined("Handlinger"),
      ...bullets("Vagttelefon"),
      underlined("Indikatorer"),
      ...bullets("Svartid"),
    ]),
  expected: plan({
    title: "Virksomhedsplan 2023",
    department: "Ejendomsservice",
    period: years(2023),
    chapters: [
      {
        title: "Hvem er vi?",
        text: "Vi passer kommunens bygninger. Der er 180 af dem, og de er spredt over hele kommunen.",
      },
    ],
    focusAreas: [
      area(
        "",
        "Energi",
        "Bygningerne bruger for meget energi.",
        goal("", "Mindre varme", {
          description: "Forbruget skal ned.",
          actions: ["Nye termostater", "Efterisolering"],
          indicators: ["kWh pr. kvadratmeter"],
        }),
        goal("", "Sol på taget", { actions: ["Solceller på fem tage"], indicators: ["Produceret strøm"] }),
      ),
      area(
        "",
        "Service",
        "Vi svarer.",
        goal("", "Hurtigere svar", { actions: ["Vagttelefon"], indicators: ["Svartid"] }),
      ),
    ],
  }),
};

const boxes: PlanCase = {
  name: "a table with one column as a frame, and one with the goal above its two columns",
  fileName: "rammer.docx",
  make: () =>
    makeDocx([
      h(1, "Virksomhedsplan 2024 - Tandplejen"),
      table([
        [
          h(2, "Indsatsområde 1: Forebyggelse"),
          p("Vi forebygger."),
          h(3, "Mål 1: Ingen huller"),
          bold("Handlinger"),
          ...bullets("Besøg på skoler"),
          bold("Succeskriterier"),
          ...bullets("80 % uden huller"),
        ],
      ]),
      h(2, "Indsatsområde 2: Arbejdsmiljø"),
      table(
        ["Mål 2: God tone", ""],
        ["Handlinger", "Succeskriterier"],
        [bullets("Kursus", "Spilleregler"), bullets("Målingen stiger")],
      ),
    ]),
  expected: plan({
    title: "Virksomhedsplan 2024 - Tandplejen",
    department: "Tandplejen",
    period: years(2024),
    focusAreas: [
      area(
        "1",
        "Forebyggelse",
        "Vi forebygger.",
        goal("1", "Ingen huller", { actions: ["Besøg på skoler"], indicators: ["80 % uden huller"] }),
      ),
      area(
        "2",
        "Arbejdsmiljø",
        "",
        goal("2", "God tone", { actions: ["Kursus", "Spilleregler"], indicators: ["Målingen stiger"] }),
      ),
    ],
  }),
};

const actionTables: PlanCase = {
  name: "a table of actions with who, when and how it goes",
  fileName: "integration.docx",
  make: () =>
    makeDocx([
      h(1, "Virksomhedsplan 2025 for Integration"),
      h(2, "Beskæftigelse"),
      h(3, "Flere i job"),
      p("Nytilkomne skal hurtigt i arbejde."),
      table(
        ["Aktivitet", "Ansvarlig", "Deadline", "Status"],
        ["Jobcafé", "Ida", "1/3", "I gang"],
        ["Mentor", "Bo", "1/6", "Ikke startet"],
      ),
      bold("Målepunkter"),
      ...numbered("Antal i job", "Antal mentorer"),
    ]),
  expected: plan({
    title: "Virksomhedsplan 2025 for Integration",
    department: "Integration",
    period: years(2025),
    focusAreas: [
      area(
        "",
        "Beskæftigelse",
        "",
        goal("", "Flere i job", {
          description: "Nytilkomne skal hurtigt i arbejde.",
          actions: ["Jobcafé", "Mentor"],
          indicators: ["Antal i job", "Antal mentorer"],
        }),
      ),
    ],
  }),
};

const titlesBelow: PlanCase = {
  name: "a numbered focus area with its title on the next line, and a period of two dates",
  fileName: "loen.docx",
  make: () =>
    makeDocx([
      h(1, "Virksomhedsplan"),
      p("Afdeling: Løn"),
      p("Periode: 1. januar 2025 - 31. december 2026"),
      h(2, "Indsatsområde 1"),
      bold("Rigtig løn til tiden"),
      p("Det er vigtigt."),
      h(3, "Mål"),
      p("Fejlprocenten er under én."),
      h(3, "Handlinger"),
      ...bullets("Kontrol"),
      h(3, "Målindikatorer"),
      ...bullets("Fejl pr. måned"),
    ]),
  expected: plan({
    title: "Virksomhedsplan",
    department: "Løn",
    period: years(2025, 2026),
    focusAreas: [
      area(
        "1",
        "Rigtig løn til tiden",
        "Det er vigtigt.",
        goal("", "Fejlprocenten er under én.", { actions: ["Kontrol"], indicators: ["Fejl pr. måned"] }),
      ),
    ],
  }),
};

export const layoutPlans: readonly PlanCase[] = [sizes, boxes, actionTables, titlesBelow];
