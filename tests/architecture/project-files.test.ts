/** The files at the project's root that tell a newcomer and a machine how things are: of one mind with the code. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import semver from "semver";
import { describe, expect, it } from "vitest";
import { readFiles, root, type SourceFile } from "./source-files.ts";

const read = (path: string): string => readFileSync(join(root, path), "utf8");
const project = JSON.parse(read("package.json")) as {
  readonly version: string;
  readonly engines: Readonly<Record<"node", string>>;
  readonly scripts: Readonly<Record<string, string>>;
};

/** The changelog's parts, newest first: what stands above it, and its lines. */
function partsOf(
  changelog: string,
): readonly { readonly title: string; readonly entries: readonly string[] }[] {
  return changelog
    .split(/^## /mu)
    .slice(1)
    .map((part) => {
      const [title = "", ...lines] = part.split("\n");
      return { title, entries: lines.filter((line) => line.startsWith("- ")) };
    });
}

describe("the changelog", () => {
  it("begins with what is not released yet, and has a part for the version that is", () => {
    const [first, ...released] = partsOf(read("CHANGELOG.md"));
    expect(first?.title).toBe("Unreleased");
    expect(released.map(({ title }) => title.split(" ")[0])).toContain(project.version);
    for (const { title, entries } of released) expect([title, entries.length > 0]).toEqual([title, true]);
  });

  it("would be found without such a part", () => {
    expect(partsOf("# Changelog\n\n## 0.1.0\n\n- All.\n")[0]?.title).not.toBe("Unreleased");
  });
});

/** Where a document's links and pictures lead that lie in the project, and are not there: "document: link". */
function brokenLinks({ path, text }: SourceFile): string[] {
  return [...text.matchAll(/\]\((?<link>[^)#:\s]+)(?:#[^)]*)?\)/gu)]
    .map(({ groups }) => groups?.["link"] ?? "")
    .filter((link) => !existsSync(join(root, dirname(path), link)))
    .map((link) => `${path}: ${link}`);
}

describe("the project's documents", () => {
  it("lead only to files that are there", () => {
    const documents = readFiles(".", [".md"]);
    expect(documents.some(({ text }) => text.includes("](docs/billeder/"))).toBe(true);
    expect(documents.flatMap(brokenLinks)).toEqual([]);
  });

  it("would be found leading nowhere", () => {
    const text =
      "[x](gone.md#there) ![y](docs/billeder/gone.png) [z](https://example.dk/gone) [here](README.md)";
    expect(brokenLinks({ path: "planted.md", text })).toEqual([
      "planted.md: gone.md",
      "planted.md: docs/billeder/gone.png",
    ]);
  });
});

describe("the project's files", () => {
  it("name one Node", () => {
    expect(semver.intersects(read(".nvmrc").trim(), project.engines.node)).toBe(true);
    expect(read("README.md")).toContain(
      `Node ${semver.minVersion(project.engines.node)?.version.replace(/\.0$/u, "")}`,
    );
  });

  it("run in CI what a fresh checkout runs", () => {
    expect(read(".github/workflows/ci.yml")).toContain("run: .ci/run");
  });

  it("tell only of scripts that there are", () => {
    const texts = ["README.md", "CONTRIBUTING.md", "SECURITY.md", ".github/pull_request_template.md"].map(
      read,
    );
    const told = texts.flatMap((text) => [...text.matchAll(/npm run (?:--silent )?(?<name>[a-z-]+)/gu)]);
    const names = told.map(({ groups }) => groups?.["name"] ?? "");
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !Object.hasOwn(project.scripts, name))).toEqual([]);
  });
});
