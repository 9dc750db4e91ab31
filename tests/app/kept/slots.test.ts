/**
 * What the browser keeps: each slot by its own name, whose it is in its key, and read only while it is young enough and
 * of a version that is known.
 */
import { describe, expect, it } from "vitest";
import { entryOf, keyFor, placeIn, valueIn } from "../../../src/app/kept/entry.ts";
import { slotRules, slots, type SlotRule } from "../../../src/app/kept/slots.ts";
import { da } from "../../../src/app/words/da.ts";
import { en } from "../../../src/app/words/en.ts";

const owner = {
  siteUrl: "https://egelund.sharepoint.com/sites/styring",
  person: "mette.holm@egelund.example",
};

describe("slots", () => {
  it("each have a name of their own, which IT's page has words for", () => {
    const names = slotRules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect([Object.keys(da.kept.slots), Object.keys(en.kept.slots)].map((known) => known.toSorted())).toEqual(
      [names.toSorted(), names.toSorted()],
    );
  });

  it("of what somebody has begun or seen are a person's, and are not kept for ever", () => {
    const lasting = slotRules.filter(({ holds, days }) => holds === "begun" && days === undefined);
    const everybodys = slotRules.filter(({ holds, of }) => holds === "begun" && of !== "person");
    expect([lasting, everybodys]).toEqual([[], []]);
  });
});

describe("a key", () => {
  it.each(["1204", "14 row-7", '["department","økonomi/stab",3]', ""])(
    "says whose it is and which: %j",
    (id) => {
      const key = keyFor(slots.lines, owner, id) ?? "";
      expect(placeIn(key)).toEqual({ slot: "lines", ...owner, id });
    },
  );

  it("of a person's slot is none while it is not certain who it is", () => {
    expect(keyFor(slots.lines, { ...owner, person: "" }, "1")).toBeUndefined();
  });

  it("differs by person and by site, and not by how the address is written", () => {
    const others = [
      owner,
      { ...owner, person: "farida.noori@egelund.example" },
      { ...owner, siteUrl: `${owner.siteUrl}2` },
      { ...owner, person: "Mette.Holm@egelund.example" },
    ].map((each) => keyFor(slots.statusDraft, each, "7"));
    expect(new Set(others).size).toBe(3);
    expect(others[3]).toBe(others[0]);
  });

  it("that is not ours tells nothing", () => {
    expect([placeIn("msal.account.keys"), placeIn("rettesnor/half")]).toEqual([undefined, undefined]);
  });
});

describe("an entry", () => {
  const rule: SlotRule = { ...slots.planFacts, days: 2, lifts: [] };
  const dayMs = 86_400_000;
  it("is read while it is young enough", () => {
    expect(valueIn(rule, entryOf(rule, "A", Date.now() - dayMs))).toBe("A");
    expect(valueIn(rule, entryOf(rule, "A", Date.now() - 3 * dayMs))).toBeUndefined();
    expect(valueIn({ ...rule, days: undefined }, entryOf(rule, "A", 0))).toBe("A");
  });

  it("of an older version is lifted step by step, or dropped where a step drops it", () => {
    const first = entryOf(rule, "A");
    const lifted: SlotRule = { ...rule, lifts: [(kept) => `${String(kept)}B`, (kept) => `${String(kept)}C`] };
    expect(valueIn(lifted, first)).toBe("ABC");
    expect(valueIn(lifted, entryOf(lifted, "D"))).toBe("D");
    expect(valueIn({ ...rule, lifts: [() => undefined, () => "never"] }, first)).toBeUndefined();
  });

  it("of an activity's form, which was kept whole at first, becomes what was changed in it", () => {
    const kept = {
      version: 1,
      at: Date.now(),
      value: { values: { title: "B", text: "x" }, base: { title: "A", text: "x" } },
    };
    expect(valueIn(slots.activityForm, kept)).toEqual({ title: { value: "B", from: "A" } });
    expect(valueIn(slots.activityForm, { ...kept, value: "damaged" })).toBeUndefined();
  });

  it("of an agreement's part, which named what stood there its base at first, becomes an edit", () => {
    const kept = { version: 1, at: Date.now(), value: { value: "B", base: "A" } };
    expect(valueIn(slots.agreementPart, kept)).toEqual({ value: "B", from: "A" });
  });

  it("of a version yet to come, and a damaged one, are none", () => {
    const coming = { version: 2, at: Date.now(), value: "A" };
    expect([coming, "A", null, {}, { at: 1, value: 2 }].map((kept) => valueIn(rule, kept))).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });
});
