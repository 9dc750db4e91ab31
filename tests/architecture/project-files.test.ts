/** The files at the project's root that tell a newcomer and a machine how things are: of one mind with the code. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import semver from "semver";
import { describe, expect, it } from "vitest";
import { root } from "./source-files.ts";

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
