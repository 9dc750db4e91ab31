/** The rooms of docs/architecture.md as data, and the check that a file stays within its room. */
import { type Imported, importsOf, nodesOf, type SourceFile } from "./source-files.ts";

interface Room {
  /** Other rooms, by folder. */
  readonly rooms: readonly string[];
  /** Packages, by name or by scope; "node:" stands for Node's own modules. */
  readonly packages: readonly string[];
}

const everywhere = ["schema", "domain", "sharepoint", "word", "reminders", "emulator"];

export const rooms: Readonly<Record<string, Room>> = {
  schema: { rooms: [], packages: [] },
  domain: { rooms: ["schema"], packages: [] },
  sharepoint: { rooms: ["schema"], packages: ["@pnp/"] },
  word: { rooms: ["schema", "domain"], packages: ["docx", "fflate", "saxes"] },
  reminders: { rooms: ["schema", "domain", "sharepoint"], packages: [] },
  emulator: { rooms: [], packages: ["node:", "fast-xml-parser", "node-sqlite3-wasm"] },
  app: {
    rooms: ["schema", "domain", "sharepoint", "word"],
    packages: [
      "react",
      "react-dom",
      "@fluentui/",
      "@lexical/",
      "lexical",
      "@tanstack/",
      "@azure/msal-browser",
      "@microsoft/teams-js",
      "idb-keyval",
      "ical-generator",
      "adaptivecards",
    ],
  },
  commands: { rooms: everywhere, packages: ["node:", "vite", "fflate", "ajv-draft-04", "@azure/msal-node"] },
};

/** The invented municipality lies with the tests and is the demonstration data too: commands may seed it. */
const town = "tests/town/";

/** What a file under src/ imports though its room may not, one sentence each. */
export function trespasses(file: SourceFile): string[] {
  const name = roomOf(file.path);
  const room = name === undefined ? undefined : rooms[name];
  if (name === undefined || room === undefined) return [`${file.path} lies in no room.`];
  return importsOf(file)
    .filter((imported) => !isAllowed(imported, name, room))
    .map((imported) => `${file.path} (${name}) may not import ${imported.specifier}.`);
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
  if (imported.path.startsWith(town)) return name === "commands";
  const target = roomOf(imported.path);
  return target !== undefined && (target === name || room.rooms.includes(target));
}

function roomOf(path: string): string | undefined {
  return /^src\/(?<room>[^/]+)\//u.exec(path)?.groups?.["room"];
}
