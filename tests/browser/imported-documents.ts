/**
 * Documents for tests of bringing plans in: a small plan with one piece that nobody can place, a large one, and one
 * that means harm.
 */
import { bold, bullets, h, makeDocx, p, rawDocx, table, title } from "../word/make-docx.ts";

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

function file(name: string, bytes: Uint8Array): ChosenFile {
  return { name, mimeType: docx, buffer: Buffer.from(bytes) };
}

/** The line of the small plan that has no place. */
export const unplacedLine = "Vagtplanen drøftes med MED-udvalget";

/** A plan of two focus areas and three goals; a table in the middle that is not understood. */
export async function smallPlan(): Promise<ChosenFile> {
  return file(
    "Virksomhedsplan for køkkenet.docx",
    await makeDocx([
      title("Virksomhedsplan Økonomi & Stab 2028-2029"),
      h(1, "Forord"),
      p("Det her er vores plan for de næste to år."),
      h(1, "1. Mere tid"),
      p("Tiden skal bruges på borgerne."),
      h(2, "1.1 Mål - Færre møder"),
      p("Vi vil mødes, når der er grund til det."),
      bold("Handlinger"),
      ...bullets("Alle faste møder får en slutdato.", "Dagsordener sendes dagen før."),
      bold("Målindikatorer"),
      ...bullets("Mødetiden er faldet med en tredjedel."),
      h(2, "1.2 Mål - Kortere svar"),
      p("Et svar skal kunne læses på et minut."),
      table([unplacedLine, "Uge 12"]),
      bold("Handlinger"),
      ...bullets("Vi skriver skabelonerne om."),
      h(1, "2. Lokale miljømål"),
      p("Vi passer på det, vi har."),
      h(2, "2.1 Mål - Mindre madspild"),
      p("Køkkenet laver det, der bliver spist."),
      bold("Handlinger"),
      ...bullets("Vi vejer resterne hver fredag."),
      bold("Målindikatorer"),
      ...bullets("Spildet er under fem kilo om ugen."),
    ]),
  );
}

/** A plan whose writing takes several requests: `goals` goals with five actions each. */
export async function largePlan(goals: number): Promise<ChosenFile> {
  const parts = Array.from({ length: goals }, (_none, index) => [
    h(2, `1.${index + 1} Mål - Mål nummer ${index + 1}`),
    p("Sådan skal det være."),
    bold("Handlinger"),
    ...bullets(...Array.from({ length: 5 }, (_nothing, at) => `Handling ${at + 1} under mål ${index + 1}.`)),
  ]);
  return file(
    "Stor plan.docx",
    await makeDocx([
      title("Virksomhedsplan Økonomi & Stab 2030-2031"),
      h(1, "1. Alt muligt"),
      ...parts.flat(),
    ]),
  );
}

/** Unpacks to far more than a document takes. */
export function bomb(): ChosenFile {
  return file("Bombe.docx", rawDocx({ body: " ".repeat(60 * 1024 * 1024) }));
}
