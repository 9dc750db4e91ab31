/** Whom and when behind a text: what leaves it, and what only looks so. */
import { describe, expect, it } from "vitest";
import { splitAnnotations } from "../../src/word/understand/annotations.ts";

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
