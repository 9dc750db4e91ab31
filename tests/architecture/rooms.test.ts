/** Each room of src/ imports only what docs/architecture.md lets it, and the domain is pure. */
import { describe, expect, it } from "vitest";
import { appFolders, impurities, listensInItsOwnWay, rooms, steps, trespasses } from "./rooms.ts";
import { importsOf, readFiles } from "./source-files.ts";

const sources = readFiles("src", [".ts", ".tsx", ".mjs"]);

function isLocal(path: string): boolean {
  return (
    path.startsWith("src/app/local/") ||
    path === "src/app/local-main.tsx" ||
    path === "src/app/sign-in/local.ts"
  );
}

describe("rooms", () => {
  it("are those that docs/architecture.md lays down, each with its folder", () => {
    const folders = new Set(sources.map(({ path }) => path.split("/")[1] ?? ""));
    expect(new Set(rooms.keys())).toEqual(folders);
  });

  it("know no circle: a room imports only rooms that do not lead back to it", () => {
    const names = [...rooms.keys()];
    const below = (name: string): string[] =>
      (rooms.get(name)?.rooms ?? []).flatMap((one) => [one, ...below(one)]);
    expect(names.filter((name) => below(name).includes(name))).toEqual([]);
  });

  it("import only what they may", () => {
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.flatMap(trespasses)).toEqual([]);
  });

  it("import nothing from tests", () => {
    const reaching = sources.filter((file) => importsOf(file).some(({ path }) => path?.startsWith("tests/")));
    expect(reaching.map((file) => file.path)).toEqual([]);
  });

  it("keep what is only for the local product out of everything else", () => {
    const importers = sources.filter((file) => importsOf(file).some(({ path }) => path && isLocal(path)));
    expect(importers.map((file) => file.path).filter((path) => !isLocal(path))).toEqual([]);
  });

  it("keep things in the browser by way of app/kept alone, so that they are a person's and can be cleared", () => {
    const storing = sources.filter(({ text }) =>
      /\b(localStorage|sessionStorage|indexedDB)\s*[.[]|from "idb-keyval"/u.test(text),
    );
    // Who one is on the local product is not kept of a person: it says which person.
    const others = storing.map(({ path }) => path).filter((path) => path !== "src/app/sign-in/local.ts");
    expect(others.filter((path) => !path.startsWith("src/app/kept/"))).toEqual([]);
    expect(others.length).toBeGreaterThan(2);
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

describe("the app", () => {
  it("has the frame on top, shared parts at the ground, and no step up", () => {
    const files = sources.filter((file) => file.path.startsWith("src/app/"));
    expect(new Set(files.flatMap(({ path }) => path.split("/").slice(2, -1).slice(0, 1)))).toEqual(
      new Set([...appFolders, "auth"]),
    );
    expect(files.flatMap(steps)).toEqual([]);
  });

  it.each([
    ["src/app/fields/planted.tsx", 'import { PlanPage } from "../plan/PlanPage.tsx";'],
    ["src/app/plan/planted.tsx", 'const Bar = lazy(() => import("../shell/Bar.tsx"));'],
    ["src/app/shell/planted.tsx", 'import { App } from "../App.tsx";'],
    ["src/app/elsewhere/planted.ts", "export const here = 1;"],
  ])("would find a planted step up: %s %s", (path, text) => {
    expect(steps({ path, text })).toHaveLength(1);
  });
});

describe("what pages listen to", () => {
  it("is a store of zustand's, or the browser itself", () => {
    const listening = sources.filter((file) => file.path.startsWith("src/app/")).filter(listensInItsOwnWay);
    // An address and the size of the window are the browser's to tell of (decision 20).
    expect(listening.map(({ path }) => path)).toEqual([
      "src/app/site/places.ts",
      "src/app/theme/use-media.ts",
    ]);
  });

  it.each([
    "const listeners = new Set<() => void>();",
    "private readonly told = new Map<string, Set<(text: string) => void>>();",
    "const heard: (() => void)[] = [];",
    "const heard: Array<(at: number) => void> = [];",
    "const known = useSyncExternalStore(subscribe, () => running);",
    "class Lines { subscribe(listener: Listener) { this.heard.push(listener); } }",
    "const changes = new EventTarget();",
  ])("would be found in a way of its own: %s", (text) => {
    expect(listensInItsOwnWay({ path: "src/app/planted.ts", text })).toBe(true);
  });

  it.each(["const stop = store.subscribe(() => look());", "const loads: (() => Promise<unknown>)[] = [];"])(
    "is no listener of its own: %s",
    (text) => {
      expect(listensInItsOwnWay({ path: "src/app/planted.ts", text })).toBe(false);
    },
  );
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
