/** A browser test that fails says so soon, and leaves a picture of the page and its console where its message says. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectFolder } from "../../src/product/build-tab.ts";
import { isBrowserMissing } from "./open-browser.ts";
import ordinary from "../../vitest.config.ts";
import { patience, slowness } from "./patience.ts";

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly title: string;
      readonly status: string;
      /** In milliseconds. */
      readonly duration: number;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

describe.skipIf(isBrowserMissing)("a browser test that fails", () => {
  const folder = mkdtempSync(join(tmpdir(), "rettesnor-planted-"));
  let failed: Report["testResults"][number]["assertionResults"] = [];
  const evidence = new Set<string>();
  beforeAll(async () => {
    const file = join(folder, "report.json");
    const vitest = join(projectFolder, "node_modules/vitest/vitest.mjs");
    const config = join(projectFolder, "tests/browser/planted/vitest.config.ts");
    const options = [
      "run",
      "--config",
      config,
      "--root",
      projectFolder,
      "--reporter=json",
      `--outputFile=${file}`,
    ];
    const child = spawn(process.execPath, [vitest, ...options], { cwd: projectFolder, stdio: "ignore" });
    await new Promise((resolve) => child.once("close", resolve));
    failed = (JSON.parse(readFileSync(file, "utf8")) as Report).testResults[0]?.assertionResults ?? [];
    for (const { failureMessages } of failed) {
      evidence.add(/consoles said: (?<folder>\S+)/u.exec(failureMessages.join(""))?.groups?.["folder"] ?? "");
    }
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
    for (const each of evidence) if (each !== "") rmSync(dirname(each), { recursive: true, force: true });
  });

  it("fails, each in its own way", () => {
    expect(failed.map(({ title, status }) => [title, status])).toEqual([
      ["clicks what is not there", "failed"],
      ["waits for what never becomes true", "failed"],
    ]);
    expect(failed[0]?.failureMessages.join("")).toContain("Findes ikke");
  });

  it("fails within seconds", () => {
    for (const { duration } of failed) expect(duration).toBeLessThan(20_000 * slowness);
    expect(ordinary.test?.expect?.poll?.timeout).toBe(patience.step);
  });

  it("leaves a picture and the console where it says", () => {
    expect(evidence.size).toBe(2);
    for (const each of evidence) {
      expect(each).toContain("test-results");
      expect(readdirSync(each).toSorted()).toEqual(["console.txt", "page-1.png"]);
      expect(readFileSync(join(each, "page-1.png")).subarray(1, 4).toString()).toBe("PNG");
    }
    const [first = ""] = evidence;
    expect(existsSync(first)).toBe(true);
    expect(readFileSync(join(first, "console.txt"), "utf8")).toContain("error: Noget gik galt på siden.");
  });
});
