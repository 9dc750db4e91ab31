/**
 * What we build on: locked to exact versions, without a host's addresses, with licences that a municipality can live
 * with.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import semver from "semver";
import { describe, expect, it } from "vitest";
import { root } from "./source-files.ts";

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  /** Only needed for developing. */
  readonly dev?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly engines?: Readonly<Record<string, string>> | readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
  packages: Record<string, LockedPackage>;
};
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<
  "dependencies" | "devDependencies" | "engines",
  Record<string, string>
> & {
  /** Which packages' scripts npm may run. All that have one are named, so that npm has nothing to ask. */
  readonly allowScripts: Readonly<Record<string, boolean>>;
};
/** The oldest Node that we support. */
const oldestNode = semver.minVersion(manifest.engines["node"] ?? "") ?? "";

interface NamedPackage extends LockedPackage {
  readonly name: string;
}

const packages: readonly NamedPackage[] = Object.entries(lock.packages)
  .filter(([path]) => path !== "")
  .map(([path, locked]) => ({ name: path.replace(/^.*node_modules\//u, ""), ...locked }));

const permissive = new Set([
  "MIT",
  "MIT-0",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "BlueOak-1.0.0",
]);
/** MPL-2.0 asks that changes to the package's own files stay open. These are tools; nothing of them is handed out. */
const toolsUnderMpl = /^(?:@axe-core\/playwright|axe-core|lightningcss(?:-.+)?)$/u;
/**
 * What tests and the bench compare ours with, the font they measure with, and what these bring along; nothing of it is
 * handed out either.
 */
const licencesOfOracles: Readonly<Record<string, string>> = {
  "@expo-google-fonts/open-sans": "MIT AND OFL-1.1",
  argparse: "PSF-2.0",
  "date-holidays": "(ISC AND CC-BY-3.0)",
  duck: "BSD",
  "ical.js": "MPL-2.0",
  jszip: "(MIT OR GPL-3.0-or-later)",
  pako: "(MIT AND Zlib)",
  prepin: "Unlicense",
};
/** What has a licence that we have not said yes to: "name: licence". */
function refusedLicences(found: readonly NamedPackage[]): string[] {
  return found
    .filter(
      ({ name, license, dev }) =>
        !permissive.has(license ?? "") &&
        !(license === "MPL-2.0" && toolsUnderMpl.test(name)) &&
        !(dev === true && license !== undefined && licencesOfOracles[name] === license),
    )
    .map(({ name, license }) => `${name}: ${license ?? "none"}`);
}

/** What says that it does not run on the oldest Node that we support, of which `npm ci` would warn. */
function refusingNode(found: readonly NamedPackage[]): string[] {
  return found.flatMap(({ name, engines }) => {
    const wanted = engines !== undefined && "node" in engines ? engines.node : undefined;
    return wanted === undefined || semver.satisfies(oldestNode, wanted) ? [] : [`${name}: ${wanted}`];
  });
}

/** Whether Node, asked for `name` by the package at `path`, would find a locked one there or further up. */
function isLocked(path: string, name: string): boolean {
  const within = path === "" ? "" : `${path}/`;
  if (`${within}node_modules/${name}` in lock.packages) return true;
  const parent = path.lastIndexOf("/node_modules/");
  return path !== "" && isLocked(parent < 0 ? "" : path.slice(0, parent), name);
}

describe("packages", () => {
  it("have a licence that we accept", () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(refusedLicences(packages)).toEqual([]);
  });

  it.each<NamedPackage>([
    { name: "planted", license: "GPL-3.0-only" },
    { name: "planted" },
    { name: "planted", license: "MPL-2.0", dev: true },
    // Handed out, what is fine for a tool is not.
    { name: "jszip", license: "(MIT OR GPL-3.0-or-later)" },
  ])("would be found with a licence that we do not accept: %o", (planted) => {
    expect(refusedLicences([planted])).toEqual([`${planted.name}: ${planted.license ?? "none"}`]);
  });

  it("run on the oldest Node that we support, so that npm ci does not warn of one", () => {
    expect(refusingNode(packages)).toEqual([]);
    expect(refusingNode([{ name: "planted", engines: { node: "^22 || >=24" } }])).toHaveLength(1);
  });

  it("are locked without an address and with a checksum", () => {
    const found = packages.filter(
      ({ resolved, integrity }) => resolved !== undefined || integrity === undefined,
    );
    expect(found.map(({ name }) => name)).toEqual([]);
  });

  // A registry that lacks one platform's part of a package drops it from the lock without a word, and `npm ci` then
  // refuses it all.
  it("are locked with the parts for every system, or npm ci would refuse the lock", () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !isLocked(path, name))
        .map((name) => `${path}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it("are asked for by exact versions", () => {
    const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });

  // Their scripts only make a tool a little faster: everything works where npm does not run them.
  it("need no script when they are installed, and have said so to npm, which else asks", () => {
    const scripted = packages.filter(({ hasInstallScript }) => hasInstallScript);
    expect(scripted.map(({ name }) => name)).toContain("esbuild");
    expect(scripted.filter(({ name }) => manifest.allowScripts[name] !== false)).toEqual([]);
  });

  it("come once where two copies would not know each other's objects", () => {
    const once = ["react", "react-dom", "@tanstack/query-core", "@pnp/queryable", "@azure/msal-browser"];
    const counts = once.map((name) => [name, packages.filter((locked) => locked.name === name).length]);
    expect(counts).toEqual(once.map((name) => [name, 1]));
  });
});
