/**
 * The rooms of `src/` and the folders of `src/app/`, as docs/architecture.md lays them down, and the check that a file
 * stays within them.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Imported, importsOf, nodesOf, root, type SourceFile } from "./source-files.ts";

interface Room {
  /** Other rooms, by folder. */
  readonly rooms: readonly string[];
  /** Packages, by name or by scope; "node:" stands for Node's own modules. */
  readonly packages: readonly string[];
}

const architecture = readFileSync(join(root, "docs/architecture.md"), "utf8");

/** By folder of `src/`, in the table's order. */
export const rooms: ReadonlyMap<string, Room> = new Map(
  rowsUnder("`src/` room").map(([name, , others = "", packages = ""]) => [
    name,
    { rooms: namesIn(others), packages: namesIn(packages) },
  ]),
);

/** The folders of `src/app/`: each imports only those before it. */
export const appFolders: readonly string[] = rowsUnder("`app/` folder").map(([name]) => name);

/** What a file under src/ imports though its room may not, one sentence each. */
export function trespasses(file: SourceFile): string[] {
  const name = roomOf(file.path);
  const room = name === undefined ? undefined : rooms.get(name);
  if (name === undefined || room === undefined) return [`${file.path} lies in no room.`];
  return importsOf(file)
    .filter((imported) => !isAllowed(imported, name, room))
    .map((imported) => `${file.path} (${name}) may not import ${imported.specifier}.`);
}

/**
 * What a file of the app imports from above its own folder, one sentence each. Files beside the folders are the top.
 */
export function steps(file: SourceFile): string[] {
  const own = appFolderOf(file.path);
  if (own === undefined) return [];
  const height = appFolders.indexOf(own);
  if (height === -1) return [`${file.path} lies in a folder that docs/architecture.md does not name.`];
  return importsOf(file)
    .filter(({ path }) => {
      if (path === undefined || !path.startsWith("src/app/")) return false;
      const folder = appFolderOf(path);
      return folder === undefined || appFolders.indexOf(folder) > height;
    })
    .map(({ specifier }) => `${file.path} may not import ${specifier}, which lies above ${own}.`);
}

/** Whether a file keeps a list of whoever listens, or listens to one, instead of having a store of zustand's. */
export function listensInItsOwnWay({ text }: SourceFile): boolean {
  return [
    /\buseSyncExternalStore\b/u,
    // Functions to be called when something has changed, in a set or a list.
    /\b(?:Set|Array)<\s*\([^()]*\)\s*=>\s*void\s*>/u,
    /\(\([^()]*\)\s*=>\s*void\)\[\]/u,
    /\bfunction subscribe\b|\bsubscribe\([^()]*\)[^(){}]*\{/u,
    /\bnew EventTarget\b/u,
  ].some((way) => way.test(text));
}

/** Where a file of the domain asks for the time, chance or the world, one sentence each. Today is an argument. */
export function impurities(file: SourceFile): string[] {
  const globals = [
    "fetch",
    "process",
    "window",
    "document",
    "localStorage",
    "sessionStorage",
    "performance",
    "crypto",
  ];
  return nodesOf(file).flatMap((node) => {
    const callee = node["callee"] as { name?: string } | undefined;
    const object = node["object"] as { name?: string } | undefined;
    const property = node["property"] as { name?: string } | undefined;
    const isClock =
      (node["type"] === "NewExpression" &&
        callee?.name === "Date" &&
        Array.isArray(node["arguments"]) &&
        node["arguments"].length === 0) ||
      (object?.name === "Date" && property?.name === "now") ||
      (object?.name === "Math" && property?.name === "random");
    const isWorld =
      (node["type"] === "MemberExpression" && globals.includes(object?.name ?? "")) ||
      (node["type"] === "CallExpression" && globals.includes(callee?.name ?? ""));
    return isClock || isWorld ? [`${file.path} is not pure at ${String(node["start"])}.`] : [];
  });
}

function isAllowed(imported: Imported, name: string, room: Room): boolean {
  if (imported.path === undefined) {
    return room.packages.some((allowed) =>
      /[:/]$/u.test(allowed)
        ? imported.specifier.startsWith(allowed)
        : imported.specifier === allowed || imported.specifier.startsWith(`${allowed}/`),
    );
  }
  const target = roomOf(imported.path);
  return target !== undefined && (target === name || room.rooms.includes(target));
}

function roomOf(path: string): string | undefined {
  return /^src\/(?<room>[^/]+)\//u.exec(path)?.groups?.["room"];
}

/** Vite's own entry pages (`auth/`) stand beside the app. */
function appFolderOf(path: string): string | undefined {
  const folder = /^src\/app\/(?<folder>[^/]+)\//u.exec(path)?.groups?.["folder"];
  return folder === "auth" ? undefined : folder;
}

/** The cells of the table whose first heading this is. A row's first cell names a folder: `schema/`. */
function rowsUnder(heading: string): [string, ...string[]][] {
  const [, after = ""] = architecture.split(`| ${heading}`);
  const [table = ""] = after.split("\n\n");
  return table.split("\n").flatMap((line) => {
    const name = /^\| `(?<name>[a-z-]+)\/`/u.exec(line)?.groups?.["name"];
    const [, , ...cells] = line.split("|").map((cell) => cell.trim());
    return name === undefined ? [] : [[name, ...cells]];
  });
}

function namesIn(cell: string): string[] {
  return cell === "-" ? [] : cell.split(", ");
}
