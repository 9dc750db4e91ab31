/** docs/emulator.md and the route table say the same: every method that is answered, and those known to be lacking. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildRoutes } from "../../src/emulator/routes.ts";
import { openOneOfEach, type OneOfEach } from "./one-of-each.ts";

const text = readFileSync(new URL("../../docs/emulator.md", import.meta.url), "utf8");

/** The names in the list below a heading, by the type that has them. */
function listUnder(heading: string): Map<string, string[]> {
  const [, section = ""] = text.split(`\n## ${heading}\n`);
  const [own = ""] = section.split("\n## ");
  const rows = [...own.matchAll(/^- `([^`]+)`: ((?:.+\n?)(?: {2}.+\n?)*)/gmu)];
  return new Map(rows.map(([, type = "", names = ""]) => [type, names.split(",").map((one) => one.trim())]));
}

function written(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

const answered = new Map(
  [...buildRoutes()].flatMap(([kind, { steps }]): [string, string[]][] => {
    const methods = [...steps.values()].filter(({ signature }) => signature !== undefined);
    return methods.length === 0 ? [] : [[kind, methods.map(({ name }) => written(name)).toSorted()]];
  }),
);

describe("the documentation of the embedded SharePoint", () => {
  it("names every method that is answered, and no other", () => {
    const said = listUnder("Methods it answers");
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(answered));
  });

  const lacking = [...listUnder("Methods it lacks")].flatMap(([type, names]) =>
    names.map((name) => [type, name] as const),
  );
  let each: OneOfEach;
  beforeAll(async () => {
    each = await openOneOfEach();
  });
  afterAll(() => each.site.close());

  it("names methods that are lacking", () => {
    expect(lacking.length).toBeGreaterThan(150);
  });

  it.each(lacking)("says truly that %s lacks %s, which is refused by its name", async (type, name) => {
    const at = await each.pathOf(type);
    const { status, text: answer } = await each.site.raw(at === "" ? name : `${at}/${name}`, {
      method: "POST",
    });
    expect([status, answer]).toEqual([501, expect.stringContaining(name)]);
  });
});
