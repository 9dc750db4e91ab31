/** Fault files: rules are read strictly, so that a misspelt wish is not taken for a service that works. */
import { describe, expect, it } from "vitest";
import { FaultFileError, parseFaults } from "../../src/emulator/faults.ts";

describe("a fault file", () => {
  it("holds rules", () => {
    const text = `[{ "match": { "path": "/items", "nth": 2 }, "then": { "cut": "after-commit" } }, { "then": { "status": 503 } }]`;
    expect(parseFaults(text)).toEqual([
      { match: { path: "/items", nth: 2 }, fault: { cut: "after-commit" } },
      { match: {}, fault: { status: 503 } },
    ]);
  });

  it.each([
    ["{", "den er ikke JSON."],
    ["{}", "den er ikke en liste af regler."],
    ["[1]", 'regel 1 mangler "then".'],
    [`[{ "then": {} }, { "match": {} }]`, 'regel 2 mangler "then".'],
    [`[{ "match": { "pth": "x" }, "then": { "statuss": 500 } }]`, "regel 1: ukendt: pth, statuss."],
    [`[{ "then": { "status": "500" } }]`, 'regel 1: "status" skal være et tal.'],
    [`[{ "then": { "cut": "halfway" } }]`, 'regel 1: "cut" skal være "before-commit" eller "after-commit".'],
    [`[{ "match": { "path": "(" }, "then": {} }]`, 'regel 1: "path" er ikke et regulært udtryk: (.'],
  ])("is refused when it says %s", (text, reason) => {
    expect(() => parseFaults(text)).toThrow(new FaultFileError(reason));
  });
});
