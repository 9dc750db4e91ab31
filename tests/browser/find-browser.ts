/**
 * Finds a Chromium for the browser tests: the one that is named, the one from a package, one that is installed, or (as
 * root in CI) a freshly installed one; and starts it. The package's has no window to draw and needs less than half as
 * long for a page as one that has. Says where it came from, so that a log tells which browser was tested.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { useBroughtFonts } from "./brought-fonts.ts";
import { findPackagedBrowser } from "./packaged-browser.ts";

export interface FoundBrowser {
  readonly executablePath: string;
  /** In words: "installed (chromium)". */
  readonly origin: string;
  /** What it needs in its environment beside our own. */
  readonly env?: Readonly<Record<string, string>>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** In this order. `sources` narrows it down, for the tests of this file. @throws when $CHROME_PATH names nothing. */
export async function findBrowser(
  environment: Environment = process.env,
  sources: readonly BrowserSource[] = [fromVariable, fromPackage, fromInstalled, fromSystemPackages],
): Promise<FoundBrowser | undefined> {
  for (const source of sources) {
    // One after the other: the later ones cost time and disk.
    const found = await source(environment);
    if (found !== undefined) return found;
  }
  return undefined;
}

export type BrowserSource = (environment: Environment) => Promise<FoundBrowser | undefined>;

/** $CHROME_PATH. */
export const fromVariable: BrowserSource = async (environment) => {
  const named = environment["CHROME_PATH"];
  if (!named) return undefined;
  if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
  return { executablePath: named, origin: "CHROME_PATH" };
};

/** Chromium, Chrome or Edge: on the PATH, or where Windows and macOS put them. */
export const fromInstalled: BrowserSource = async (environment) => {
  const names = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "msedge",
    "microsoft-edge",
  ];
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const programs = [
    environment["PROGRAMFILES"],
    environment["PROGRAMFILES(X86)"],
    environment["LOCALAPPDATA"],
  ]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, "Google/Chrome/Application/chrome.exe"),
      join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ]);
  const applications = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ];
  const found = [...onPath, ...programs, ...applications].find((file) => existsSync(file) && starts(file));
  return found === undefined ? undefined : { executablePath: found, origin: `installed (${found})` };
};

/**
 * Some systems lay a stub where a browser would be. Only Linux has them, and only there does a browser tell its
 * version.
 */
function starts(file: string): boolean {
  if (process.platform !== "linux") return true;
  try {
    execFileSync(file, ["--version"], { stdio: "ignore", timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

/** The one that a package of ours brings, unpacked once. */
export const fromPackage: BrowserSource = async () => findPackagedBrowser();

/** Debian's, installed now: only where that harms nobody, as root in CI. */
export const fromSystemPackages: BrowserSource = async (environment) => {
  if (!environment["CI"] || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  const options = {
    stdio: "ignore",
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  } as const;
  try {
    execFileSync("apt-get", ["update", "-q"], options);
    execFileSync("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"], options);
  } catch {
    return undefined;
  }
  const found = await fromInstalled(environment);
  return found && { ...found, origin: "installed now by apt-get" };
};

/**
 * Starts it without a window. As root and in CI there is no sandbox to be had; nothing of it may speak to the world
 * outside.
 */
export function launchBrowser(found: FoundBrowser): Promise<Browser> {
  const unconfined = process.getuid?.() === 0 || Boolean(process.env["CI"]);
  return chromium.launch({
    executablePath: found.executablePath,
    args: [
      ...(unconfined ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // Pages of one browser context are drawn by one process, where the next finds the tab's code compiled.
      "--renderer-process-limit=1",
      // A stand-in for Teams, on a public address as far as Chromium knows, must be let frame a page of this machine.
      "--disable-features=LocalNetworkAccessChecks",
      "--font-render-hinting=none",
    ],
    env: { ...ownEnvironment(), ...found.env, ...useBroughtFonts() },
  });
}

function ownEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
