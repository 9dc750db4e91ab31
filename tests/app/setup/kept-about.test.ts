/** What IT reads of an entry: what it is about, never as a key where that is known, and how old it is. */
import { describe, expect, it } from "vitest";
import { slots } from "../../../src/app/kept/slots.ts";
import { ageAt, keptAbout, type Wording } from "../../../src/app/setup/kept-about.ts";
import { kept } from "../../../src/app/words/da/kept.ts";

const wording: Wording = { words: kept, language: "da", say: ({ da }) => da };

describe("what an entry is about", () => {
  it.each([
    ["seen", '["department","oekonomi-stab","current"]', "oekonomi-stab: den plan, der gælder nu"],
    ["seen", '["department","oekonomi-stab",12]', "oekonomi-stab: plan nr. 12"],
    ["seen", '["list","Wheel",""]', "Listen Årshjul"],
    ["seen", '["list","PlanElements","Id eq 3"]', "Rækker fra listen Planernes indhold"],
    ["seen", '["ledger","","2026-11-01"]', "Alle afdelinger: påmindelser"],
    ["seen", '["ledger","skoler","2026-11-01"]', "skoler: påmindelser"],
    ["seen", '["plan-contents","skoler"]', "skoler: planernes indhold"],
    ["seen", '["plans-due","2026-11-01","2026-12-01"]', "Alle afdelinger: planer med frister"],
    ["seen", '["organisation"]', "Kommunens afdelinger"],
    ["seen", '["misfits"]', "Rækker, der ikke passer"],
    ["status", "7", "Mål nr. 7"],
    ["plan-facts", "3", "Plan nr. 3"],
    ["lines", "3 0199f0aa-1111-4222-8333-444455556666", "Plan nr. 3"],
    ["activity", "5", "Aktivitet nr. 5"],
    ["activity", "ny.skoler", "Ny i skoler"],
    ["moved-time", "5.2026-11-03", "Aktivitet nr. 5, 3. november 2026"],
    ["agreement", "3.skoler.aim", "Aftale nr. 3, skoler: Formål"],
    ["agreement-frame", "3.skoler", "Aftale nr. 3, skoler"],
    ["agreement-start", "skoler.0", "Ny i skoler"],
    ["agreement-start", "skoler.7", "Ny i skoler, om mål nr. 7"],
    ["import", "skoler", "Ny i skoler"],
    ["deleted-plan", "3", "Plan nr. 3"],
  ])("%s %s", (slot, id, said) => {
    expect(Object.values(slots).map(({ name }) => name)).toContain(slot);
    expect(keptAbout(slot, id, wording)).toBe(said);
  });

  it("is the key where nobody knows it", () => {
    for (const id of ['["elsewhere"]', '["list","Elsewhere",""]', "half", "{}"])
      expect(keptAbout("seen", id, wording)).toBe(id);
    expect(keptAbout("of-another-edition", "7", wording)).toBe("7");
    expect(keptAbout("agreement", "3.skoler.elsewhere", wording)).toBe("3.skoler.elsewhere");
  });
});

describe("how old it is", () => {
  const minute = 60_000;
  it.each([
    [0, "lige nu"],
    [minute - 1, "lige nu"],
    // Somebody has set the clock back.
    [-5 * minute, "lige nu"],
    [minute, "for 1 minut siden"],
    [119 * minute, "for 1 time siden"],
    [3 * 1440 * minute, "for 3 dage siden"],
  ])("%i milliseconds: %s", (age, said) => {
    expect(ageAt(1_800_000_000_000, 1_800_000_000_000 - age, wording)).toBe(said);
  });
});
