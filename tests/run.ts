/**
 * `npm test`: everything that must hold. What needs no browser goes side by side, then the browser tests. Goes on after
 * a failure, so that one run tells all; says at the end how long each part and the slowest files took; its last line is
 * the sum, and it ends non-zero when anything failed. `npm run check` leaves the browser out. `npm test -- plan` runs
 * only the test files whose path has "plan" in it.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./browser/find-browser.ts";
import { type RunReport, reportVariable } from "./report.ts";

interface Part {
  readonly title: string;
  readonly milliseconds: number;
  readonly report: RunReport;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const tools = join(root, "node_modules/.bin");
const folder = mkdtempSync(join(tmpdir(), "rettesnor-run-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const build = (edition: string): string => `node --import tsx tests/build.ts ${edition}`;
const checks: readonly (readonly [string, string])[] = [
  ["Formatting", "oxfmt --check"],
  // Types too, in every file of tsconfig.json.
  ["Lint and types", "oxlint --type-aware --type-check --deny-warnings"],
  ["Unused code", "knip --cache --cache-location node_modules/.cache/rettesnor/knip"],
  ["Build for a tenant", build("tab")],
  ["Build for the local product", build("local")],
];

const [, , ...given] = process.argv;
const patterns = given.filter((each) => !each.startsWith("--"));
const withoutBrowser = given.includes("--no-browser");
const parts: Part[] = [];
const began = performance.now();

if (patterns.length > 0) {
  await runTests("Tests", [...patterns, "--passWithNoTests"]);
} else {
  await Promise.all([runChecks(), runRooms()]);
  if (!withoutBrowser) {
    const browser = await findBrowser();
    console.log(`\nBrowser: ${browser?.origin ?? "none found; set CHROME_PATH or install Chromium"}`);
    await runTests("Tests in the browser", ["--project", "browser"]);
  }
}
tell();

async function runChecks(): Promise<void> {
  for (const [title, command] of checks) {
    // Held back until it has ended, since tests run beside it.
    const { code, said, milliseconds } = await run(command, "held");
    const isGood = code === 0;
    console.log(`\n── ${title}\n${said}${isGood ? "✓" : "✗"} ${title}`);
    parts.push({ title, milliseconds, report: sum(isGood ? 1 : 0, isGood ? 0 : 1) });
  }
}

/** The municipality's zone for all, and the other end of the world for what works out days. */
async function runRooms(): Promise<void> {
  const rooms = ["--project", "rooms"];
  await runTests("Tests without a browser", rooms, "Europe/Copenhagen");
  const days = ["tests/domain/", "tests/app/wheel/", "tests/sharepoint/reading/row."];
  await runTests("Days on a machine in Auckland", [...rooms, ...days], "Pacific/Auckland");
}

async function runTests(title: string, options: readonly string[], zone?: string): Promise<void> {
  console.log(`\n── ${title}`);
  const file = join(folder, `${parts.length}-${title.length}.json`);
  const command = `vitest run --reporter=default --reporter=./tests/report.ts ${options.map((each) => JSON.stringify(each)).join(" ")}`;
  const { code, milliseconds } = await run(command, "shown", {
    [reportVariable]: file,
    ...(zone !== undefined && { TZ: zone }),
  });
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as RunReport) : sum(0, 1);
  if (code !== 0 && report.failed === 0) report.failed = 1;
  console.log(`${report.failed > 0 ? "✗" : "✓"} ${title}`);
  parts.push({ title, milliseconds, report });
}

function sum(passed: number, failed: number): RunReport {
  return { passed, failed, skipped: 0, files: [] };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).padStart(8)} s  `;
}

function tell(): void {
  console.log("\n── Time");
  for (const { title, milliseconds } of parts) console.log(seconds(milliseconds) + title);
  console.log(`${seconds(performance.now() - began)}in all`);
  const slowest = parts
    .flatMap(({ report }) => report.files)
    .toSorted((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, 10);
  console.log("\n── The slowest files");
  for (const { path, milliseconds } of slowest) console.log(seconds(milliseconds) + path);
  const total = (of: "passed" | "failed" | "skipped"): number =>
    parts.reduce((all, { report }) => all + report[of], 0);
  const skipped = total("skipped") > 0 ? `, ${total("skipped")} skipped` : "";
  console.log(`\n${total("passed")} passed, ${total("failed")} failed${skipped}`);
  process.exitCode = total("failed") > 0 || total("passed") === 0 ? 1 : 0;
}

interface Ended {
  /** 1 when it could not start. */
  readonly code: number;
  readonly said: string;
  readonly milliseconds: number;
}

/** Runs one of the project's own tools and shows what it says, or holds it back. */
function run(
  command: string,
  how: "shown" | "held",
  more: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const before = performance.now();
  const output = how === "shown" ? "inherit" : "pipe";
  const child = spawn(command, {
    cwd: root,
    shell: true,
    stdio: ["ignore", output, output],
    // The type checker is written in Go, whose memory here is cheaper than the time to collect it.
    env: { GOGC: "400", ...process.env, ...more, PATH: `${tools}${delimiter}${process.env["PATH"] ?? ""}` },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (part: Buffer) => (said += part.toString()));
  }
  return new Promise((resolve) => {
    const end = (code: number): void => resolve({ code, said, milliseconds: performance.now() - before });
    child.on("error", () => end(1));
    child.on("close", (code) => end(code ?? 1));
  });
}
