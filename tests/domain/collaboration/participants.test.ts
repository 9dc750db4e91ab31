/** Who takes part, as lines that people write by hand too. */
import { array, assert as assertProperty, constantFrom, property, record, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { readParticipants, writeParticipants } from "../../../src/domain/collaboration/participants.ts";

describe("a participant", () => {
  it.each([
    ["oekonomi-stab: Mette Holm <m@x.example>", "oekonomi-stab", "Mette Holm", "m@x.example"],
    ["oekonomi-stab: Holm: Mette <m@x.example>", "oekonomi-stab", "Holm: Mette", "m@x.example"],
    ["Holm: Mette <m@x.example>", "", "Holm: Mette", "m@x.example"],
    ["Projektleder: Mette", "", "Projektleder: Mette", ""],
    ["Mette Holm:", "", "Mette Holm:", ""],
    ["skoler:", "", "skoler:", ""],
    [": Mette Holm", "", "Mette Holm", ""],
    ["skoler: Mette Holm <>", "skoler", "Mette Holm", ""],
    ["skoler: <m@x.example>", "skoler", "m@x.example", "m@x.example"],
  ])("%j is somebody", (line, party, name, email) => {
    expect(readParticipants(line)).toEqual([{ party, name, email }]);
  });

  it("comes back as it was written, whatever the name", () => {
    const names = string({ unit: "grapheme", minLength: 1, maxLength: 40 }).map(
      (name) => `A${name.replaceAll(/[<>\s]+/gu, " ").trim()}`,
    );
    const people = array(
      record({
        party: constantFrom("", "skoler", "oekonomi-stab"),
        name: names,
        email: constantFrom("a@x.example", ""),
      }),
      { minLength: 1, maxLength: 5 },
    );
    assertProperty(
      property(people, (all) => {
        expect(readParticipants(writeParticipants(all))).toEqual(all);
      }),
    );
  });
});
