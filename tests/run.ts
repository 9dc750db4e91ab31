/**
 * `npm test`: everything that must hold, in the order in which it is cheapest to hear of it. Goes on after a failure, so that one run
 * tells all; its last line is the sum, and it ends non-zero when anything failed.
 */
import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { delimiter } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./browser/find-browser.ts";

interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const results = fileURLToPath(new URL("../node_modules/.cache/rettesnor/test-results.json", import.meta.url));

const checks: readonly (readonly [string, string])[] = [
  ["Formatting", "oxfmt --check"],
  ["Lint, with types", "oxlint --type-aware --type-check --deny-warnings"],
  ["Types", "tsc --noEmit"],
  ["Unused code", "knip"],
  ["Build for a tenant", "vite build --logLevel warn"],
  ["Build for the local product", "vite build --mode localhost --logLevel warn"],
];

const sum: Outcome = { passed: 0, failed: 0, skipped: 0 };
for (const [title, command] of checks) {
  count(title, await check(title, command));
}
count("Tests", await runTests());
const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : "";
console.log(`\n${sum.passed} passed, ${sum.failed} failed${skipped}`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;

function count(title: string, outcome: Outcome): void {
  sum.passed += outcome.passed;
  sum.failed += outcome.failed;
  sum.skipped += outcome.skipped;
  console.log(`${outcome.failed > 0 ? "✗" : "✓"} ${title}`);
}

async function check(title: string, command: string): Promise<Outcome> {
  console.log(`\n── ${title}`);
  const isGood = (await run(command)) === 0;
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 };
}

async function runTests(): Promise<Outcome> {
  console.log("\n── Tests: unit, SharePoint, architecture, browser");
  const browser = await findBrowser();
  console.log(`Browser: ${browser?.origin ?? "none found; set CHROME_PATH or install Chromium"}`);
  rmSync(results, { force: true });
  const code = await run(
    `vitest run --reporter=default --reporter=json --outputFile.json=${JSON.stringify(results)}`,
  );
  if (!existsSync(results)) return { passed: 0, failed: 1, skipped: 0 };
  const counted = JSON.parse(readFileSync(results, "utf8")) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
  };
  // A file that cannot even be loaded, or an error outside every test, fails no test but fails the run.
  const failed = counted.numFailedTests === 0 && code !== 0 ? 1 : counted.numFailedTests;
  return {
    passed: counted.numPassedTests,
    failed,
    skipped: counted.numPendingTests + counted.numTodoTests,
  };
}

/** Runs one of the project's own tools and shows what it says. Its exit code; 1 when it could not start. */
function run(command: string): Promise<number> {
  const tools = fileURLToPath(new URL("../node_modules/.bin", import.meta.url));
  const child = spawn(command, {
    cwd: root,
    shell: true,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, PATH: `${tools}${delimiter}${process.env["PATH"] ?? ""}` },
  });
  return new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("close", (code) => resolve(code ?? 1));
  });
}
