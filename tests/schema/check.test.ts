/** What `check` says of drafts, field kind by field kind. */
import { describe, expect, it } from "vitest";
import { check } from "../../src/schema/check.ts";
import type { Draft } from "../../src/schema/entity.ts";
import { everyKind, fixtures } from "./every-kind.ts";

/** A draft with values that the types would not let through, as they come from files and old caches. */
function draftOf(values: Readonly<Record<string, unknown>>): Draft<typeof everyKind> {
  return values;
}

describe.each(fixtures)("a $field", ({ field, good, bad }) => {
  it.each(good.map((value) => [value]))("may be %j", (value) => {
    expect(check(everyKind, "thing", draftOf({ title: "Titel", [field]: value }))).toEqual([]);
  });

  it.each(bad)("may not be %j", (value, said) => {
    const issues = check(everyKind, "thing", draftOf({ title: "Titel", [field]: value }));
    expect(issues).toHaveLength(1);
    expect(issues[0]?.path).toBe(field);
    expect(issues[0]?.sentence.da).toContain(said);
    expect(issues[0]?.sentence.en).not.toBe("");
  });
});

describe("a draft", () => {
  it("needs what is required when it is new, and only what it changes when it is not", () => {
    expect(check(everyKind, "thing", {}).map(({ path }) => path)).toEqual(["title"]);
    expect(check(everyKind, "thing", {}, { change: true })).toEqual([]);
    expect(check(everyKind, "thing", { title: "" }, { change: true }).map(({ path }) => path)).toEqual([
      "title",
    ]);
  });

  it("may not fill a field that its kind does not have", () => {
    expect(check(everyKind, "other", { title: "x", body: "" })).toEqual([]);
    const [issue] = check(everyKind, "other", { title: "x", body: "tekst" });
    expect(issue).toMatchObject({
      path: "body",
      sentence: { da: "Tekst hører ikke til en række af slagsen Andet." },
    });
  });

  it("may not name a field or a kind that the list does not have", () => {
    expect(check(everyKind, "thing", draftOf({ title: "x", nothing: 1 })).map(({ path }) => path)).toEqual([
      "nothing",
    ]);
    expect(check(everyKind, "toString" as "thing", { title: "x" })).toHaveLength(1);
  });
});
