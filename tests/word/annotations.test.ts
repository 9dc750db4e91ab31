/** Whom and when behind a text: what leaves it, and what only looks so. */
import { describe, expect, it } from "vitest";
import { splitAnnotations } from "../../src/word/understand/annotations.ts";
import { deadlineOf } from "../../src/word/understand/said.ts";
import { whoAndWhen } from "../../src/word/understand/roles/text-signs.ts";

describe("behind a text", () => {
  it.each([
    [
      "Ny vagtplan. Ansvarlig: Palle Holt. Frist: 1. marts 2026",
      "Ny vagtplan",
      ["Palle Holt", "1. marts 2026"],
    ],
    ["Nye opslag (MH, uge 12)", "Nye opslag", ["MH", "uge 12"]],
    ["Læsebånd – Læsevejlederen – 12. august 2026", "Læsebånd", ["Læsevejlederen", "12. august 2026"]],
    [
      "Vi lader vejkanter gro. Vejafdelingen, 1. april",
      "Vi lader vejkanter gro",
      ["Vejafdelingen", "1. april"],
    ],
    ["Natsænkning | Ansvarlig: Drift | Tidsramme: 2027", "Natsænkning", ["Drift", "2027"]],
    ["Vi flytter, og Mona Lind står for det.", "Vi flytter", ["Mona Lind"]],
    ["Rygestop på sms – EP (oktober 2027)", "Rygestop på sms", ["EP", "oktober 2027"]],
    ["En madpakke – EP og Maja S. (4. kvartal 2027)", "En madpakke", ["EP og Maja S.", "4. kvartal 2027"]],
  ])("%s stand whom and when", (text, own, said) => {
    const { text: left, details } = splitAnnotations(text, false);
    expect([left, details.map((detail) => detail.text)]).toEqual([own, said]);
  });

  it.each([
    "Deltage i netværket (Vestegnens Indkøbs Forum)",
    "Tilfredshed (2024)",
    "Styrket samarbejde – Borgerservice",
    "Samtaler (fx om trivsel)",
    "Møder i Søby, Nørre Snede",
  ])("%s stands nothing of the kind", (text) => {
    expect(splitAnnotations(text, false)).toEqual({ text, details: [] });
  });
});

describe("one text that holds both", () => {
  it.each([
    ["Rikke Lund, 1. juni", "Rikke Lund", "1. juni"],
    ["Lone Kjær. Klar: 15. maj 2027", "Lone Kjær", "15. maj 2027"],
    ["Naturteamet · Klar: april 2028", "Naturteamet", "april 2028"],
    [
      "Uddannelsesleder Steen Brorsen, 1. november 2027",
      "Uddannelsesleder Steen Brorsen",
      "1. november 2027",
    ],
  ])("%s is parted", (text, who, when) => {
    expect(whoAndWhen(text)).toEqual({ who, when });
  });

  it.each(["Rikke Lund", "1. juni 2027", "Vi taler om det, når 1. juni er gået"])("%s is not", (text) => {
    expect(whoAndWhen(text)).toBeUndefined();
  });
});

describe("a year in a sentence", () => {
  it.each([
    ["Vejene er i bedre stand end i 2024", undefined],
    ["Mængden er halveret i forhold til 2022", undefined],
    ["Opvarmes uden olie fra 2029", undefined],
    ["Alle har fået tilbuddet inden 2028", "2028-12-31"],
    ["Det sker i 2027", "2027-12-31"],
  ])("“%s” limits it to %s", (text, due) => {
    expect(deadlineOf([], text, undefined).due).toBe(due);
  });
});
