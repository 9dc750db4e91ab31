/** `npm run emulate`: the embedded SharePoint alone, for looking at it with any client. Prints one line when ready. */
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { openEmulator } from "../emulator/emulator.ts";
import { FaultFileError, parseFaults, type FaultRule } from "../emulator/faults.ts";
import { serveEmulator } from "../emulator/serve.ts";
import { DatabaseInUseError } from "../emulator/storage/lock.ts";
import { DamagedDatabaseError } from "../emulator/storage/open-database.ts";

/** A mistake of the person at the terminal, said in one Danish sentence. */
class UsageError extends Error {}

interface Wishes {
  port: number;
  data: string;
  faults: string | undefined;
}

function readWishes(): Wishes {
  const given = (() => {
    try {
      return parseArgs({
        options: {
          port: { type: "string", default: "8080" },
          data: { type: "string", default: ".rettesnor" },
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
  const port = Number(given.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UsageError(`Porten "${given.port}" er ikke et tal mellem 0 og 65535.`);
  }
  return { port, data: given.data, faults: given.faults };
}

function readFaultFile(path: string | undefined): FaultRule[] {
  if (path === undefined) return [];
  try {
    return parseFaults(readFileSync(path, "utf8"));
  } catch (error) {
    const reason = error instanceof FaultFileError ? error.message : "den kan ikke læses";
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
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new UsageError(`Mappen ${folder} kan ikke skrives til; vælg en anden med --data.`, {
      cause: error,
    });
  }
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
  prepareFolder(wishes.data);
  const database = join(wishes.data, "sharepoint.db");
  const running = await serveEmulator(
    (port) =>
      openEmulator({
        database,
        siteUrl: `http://localhost:${String(port)}/sites/styring`,
        faults,
        log: (line) => console.error(line),
      }),
    wishes.port,
  );
  const stop = (): void => {
    void running.close().then(() => {
      running.emulator.close();
      process.exit(0);
    });
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
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
