/** `npm run emulate`: the embedded SharePoint alone, for looking at it with any client. Prints one line when ready. */
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { openEmulator } from "../emulator/emulator.ts";
import { FaultFileError, parseFaults, type FaultRule } from "../emulator/faults.ts";
import { serveEmulator } from "../emulator/serve.ts";
import { DatabaseInUseError } from "../emulator/storage/lock.ts";
import { DamagedDatabaseError } from "../emulator/storage/open-database.ts";

const databaseName = "sharepoint.db";
/** A site that SharePoint makes has the language of who orders it; provisioning needs the regional settings only. */
const english = 1033;

/** A mistake of the person at the terminal, said in one Danish sentence. */
class UsageError extends Error {}

interface Wishes {
  port: number;
  /** Undefined when nobody said. */
  data: string | undefined;
  empty: boolean;
  faults: string | undefined;
}

function readWishes(): Wishes {
  const given = (() => {
    try {
      return parseArgs({
        options: {
          port: { type: "string", default: "8080" },
          data: { type: "string" },
          empty: { type: "boolean", default: false },
          faults: { type: "string" },
        },
      }).values;
    } catch (error) {
      const option = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : "")?.[1] ?? "";
      throw new UsageError(
        `Ukendt eller ufuldstændigt valg ${option}: brug --port, --data, --empty og --faults.`.replace(
          "  ",
          " ",
        ),
        { cause: error },
      );
    }
  })();
  const port = /^\d+$/.test(given.port) ? Number(given.port) : Number.NaN;
  if (Number.isNaN(port) || port > 65_535) {
    throw new UsageError(`Porten "${given.port}" er ikke et tal mellem 0 og 65535.`);
  }
  return { port, data: given.data, empty: given.empty, faults: given.faults };
}

function readFaultFile(path: string | undefined): FaultRule[] {
  if (path === undefined) return [];
  try {
    return parseFaults(readFileSync(path, "utf8"));
  } catch (error) {
    const reason = error instanceof FaultFileError ? error.message : "den kan ikke læses.";
    throw new UsageError(`Fejlfilen ${path} kan ikke bruges: ${reason}`, { cause: error });
  }
}

/** Makes a folder and those above it. Node's own recursion never ends where the system refuses, as in /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  if (!existsSync(parent)) makeFolder(parent);
  mkdirSync(folder);
}

function prepareFolder(folder: string): void {
  try {
    makeFolder(resolve(folder));
    if (!statSync(folder).isDirectory()) throw new Error("A file stands where the folder should be.");
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new UsageError(`Mappen ${folder} kan ikke skrives til; vælg en anden med --data.`, {
      cause: error,
    });
  }
}

/** Where the data lie; `remove` says that they are nobody's when the command stops. */
interface DataFolder {
  path: string;
  remove: boolean;
}

function firstFree(folder: string): string {
  for (let number = 1; ; number += 1) {
    const path = join(folder, `empty-${String(number)}`);
    if (!existsSync(path)) return path;
  }
}

/**
 * A folder without a database for `--empty`: the one that was named, a new one in it when a database is there already,
 * or one for this run only when none was named. A database that is there is never touched.
 */
function emptyFolder(named: string | undefined): DataFolder {
  if (named === undefined) {
    return { path: mkdtempSync(join(tmpdir(), "rettesnor-sharepoint-")), remove: true };
  }
  const path = existsSync(join(named, databaseName)) ? firstFree(named) : named;
  prepareFolder(path);
  return { path, remove: false };
}

function dataFolder({ data, empty }: Wishes): DataFolder {
  if (empty) return emptyFolder(data);
  const path = data ?? ".rettesnor";
  prepareFolder(path);
  return { path, remove: false };
}

/** The sentence for what went wrong; undefined for faults that are ours. */
function sentenceFor(error: unknown, wishes: Wishes | undefined): string | undefined {
  if (error instanceof UsageError) return error.message;
  if (error instanceof DamagedDatabaseError) {
    return `Databasen ${error.path} er beskadiget og er ikke rørt; flyt den væk, eller vælg en anden mappe med --data.`;
  }
  if (error instanceof DatabaseInUseError) {
    return `Databasen ${error.path} er allerede åben i proces ${String(error.processId)}; luk den først.`;
  }
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const port = String(wishes?.port ?? 0);
  if (code === "EADDRINUSE") return `Port ${port} er optaget; vælg en anden med --port.`;
  if (code === "EACCES") return `Der er ikke adgang til port ${port}; vælg en anden med --port.`;
  return undefined;
}

async function run(wishes: Wishes): Promise<void> {
  const faults = readFaultFile(wishes.faults);
  let folder: DataFolder | undefined;
  const running = await serveEmulator(async (port) => {
    // Only now, so that a port that is taken leaves no folder behind.
    folder = dataFolder(wishes);
    return openEmulator({
      database: join(folder.path, databaseName),
      siteUrl: `http://localhost:${String(port)}/sites/styring`,
      ...(wishes.empty ? { language: english } : {}),
      faults,
      log: (line) => console.error(line),
    });
  }, wishes.port);
  let isStopping = false;
  const stop = (): void => {
    // Ctrl+C comes twice when npm stands between: from the terminal and from npm.
    if (isStopping) return;
    isStopping = true;
    void running.close().then(() => {
      running.emulator.close();
      if (folder?.remove === true) rmSync(folder.path, { recursive: true, force: true });
      process.exit(0);
    });
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  console.log(`SharePoint: http://localhost:${String(running.port)}/sites/styring`);
}

let wishes: Wishes | undefined;
try {
  wishes = readWishes();
  await run(wishes);
} catch (error) {
  const sentence = sentenceFor(error, wishes);
  console.error(sentence ?? error);
  process.exitCode = 1;
}
