/** Each room of src/ imports only what docs/architecture.md lets it, and the domain is pure. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { impurities, rooms, trespasses } from "./rooms.ts";
import { importsOf, readFiles, root } from "./source-files.ts";

const sources = readFiles("src", [".ts", ".tsx", ".mjs"]);

function isLocal(path: string): boolean {
  return (
    path.startsWith("src/app/local/") ||
    path === "src/app/local-main.tsx" ||
    path === "src/app/sign-in/local.ts"
  );
}

describe("rooms", () => {
  it("are the ones that docs/architecture.md tells of", () => {
    const text = readFileSync(join(root, "docs/architecture.md"), "utf8");
    const told = [...text.matchAll(/^\| `(?<room>[a-z]+)\/` /gmu)].map(
      (match) => match.groups?.["room"] ?? "",
    );
    expect(new Set(told.filter((name) => name !== "src"))).toEqual(new Set(Object.keys(rooms)));
  });

  it("import only what they may", () => {
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.flatMap(trespasses)).toEqual([]);
  });

  it("import nothing from tests but the town", () => {
    const reaching = sources.filter((file) =>
      importsOf(file).some(({ path }) => path?.startsWith("tests/") && !path.startsWith("tests/town/")),
    );
    expect(reaching.map((file) => file.path)).toEqual([]);
  });

  it("keep what is only for the local product out of everything else", () => {
    const importers = sources.filter((file) => importsOf(file).some(({ path }) => path && isLocal(path)));
    expect(importers.map((file) => file.path).filter((path) => !isLocal(path))).toEqual([]);
  });

  it.each([
    ["src/domain/planted.ts", 'import { spfi } from "@pnp/sp/index.js";'],
    ["src/domain/planted.ts", 'export * from "../sharepoint/connect.ts";'],
    ["src/domain/planted.ts", 'const later = await import("../app/App.tsx");'],
    ["src/domain/planted.ts", 'type Page = import("../app/App.tsx").Page;'],
    ["src/emulator/planted.ts", 'import type { Day } from "../schema/day.ts";'],
    ["src/app/planted.tsx", 'import { readFileSync } from "node:fs";'],
    ["src/app/planted.tsx", 'import { people } from "../../src/town/people.ts";'],
    ["src/commands/planted.ts", 'import { App } from "../app/App.tsx";'],
    ["src/planted.ts", "export const here = 1;"],
  ])("would find a planted violation: %s %s", (path, text) => {
    expect(trespasses({ path, text })).toHaveLength(1);
  });
});

describe("the domain", () => {
  it("asks neither for the time nor for chance nor for the world", () => {
    const files = sources.filter((file) => /^src\/(domain|schema)\//u.test(file.path));
    expect(files.flatMap(impurities)).toEqual([]);
  });

  it.each(["new Date()", "Date.now()", "Math.random()", 'fetch("x")', "window.name"])(
    "would be found asking: %s",
    (text) => {
      expect(impurities({ path: "src/domain/planted.ts", text: `const found = ${text};` })).toHaveLength(1);
    },
  );
});
