/** `npm run emulate`: the embedded SharePoint alone, for looking at it with any client. Prints one line when ready. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openEmulator } from "../emulator/emulator.ts";
import { serveEmulator } from "../emulator/serve.ts";
import { helpOf, type OptionDescription, readOptions, readPort } from "./arguments.ts";
import { run } from "../product/failure.ts";
import { readFaultFile } from "./fault-file.ts";
import { asFailure } from "../product/http-server.ts";
import { closeOnSignal } from "../product/open-product.ts";
import { makeWritable } from "../product/writable-folder.ts";

const databaseName = "sharepoint.db";
/** A site that SharePoint makes has the language of who orders it; provisioning needs the regional settings only. */
const english = 1033;

const descriptions = {
  port: { value: "PORT", text: "porten på denne maskine (8080); 0 tager en ledig" },
  data: { value: "DIR", text: "mappen med databasen (.rettesnor)" },
  empty: { text: "et frisk websted, som SharePoint laver det" },
  faults: { value: "FIL", text: "fejl, som den skal lave undervejs" },
} as const satisfies Readonly<Record<string, OptionDescription>>;

/** Where the data lie. */
interface Folder {
  readonly path: string;
  /** They are nobody's when the command stops. */
  readonly isOurs: boolean;
}

/**
 * The folder for the data. With `isEmpty` one without a database: the one that was named, a new one in it when a database is there already,
 * or one for this run only when none was named. A database that is there is never touched.
 */
function chooseFolder(named: string | undefined, isEmpty: boolean): Folder {
  if (named === undefined && isEmpty) {
    return { path: mkdtempSync(join(tmpdir(), "rettesnor-sharepoint-")), isOurs: true };
  }
  const folder = resolve(named ?? ".rettesnor");
  const path = isEmpty && existsSync(join(folder, databaseName)) ? firstFree(folder) : folder;
  makeWritable(path);
  return { path, isOurs: false };
}

function firstFree(folder: string): string {
  for (let number = 1; ; number += 1) {
    const path = join(folder, `empty-${number}`);
    if (!existsSync(path)) return path;
  }
}

await run(async () => {
  const options = readOptions(process.argv.slice(2), descriptions);
  if (options["help"] !== undefined) {
    console.log(helpOf("npm run emulate -- [options]", descriptions));
    return;
  }
  const { port: givenPort, data, faults: faultFile } = options;
  const port = typeof givenPort === "string" ? readPort(givenPort) : 8080;
  const faults = typeof faultFile === "string" ? readFaultFile(faultFile) : [];
  const isEmpty = options["empty"] === true;
  let folder: Folder | undefined;
  const running = await serveEmulator(async (chosen) => {
    // Only now, so that a port that is taken leaves no folder behind.
    folder = chooseFolder(typeof data === "string" ? data : undefined, isEmpty);
    return openEmulator({
      database: join(folder.path, databaseName),
      siteUrl: `http://localhost:${chosen}/sites/styring`,
      ...(isEmpty ? { language: english } : {}),
      faults: [...faults],
      log: (line) => console.error(line),
    });
  }, port).catch((error: unknown) => {
    throw error instanceof Error ? asFailure(error, port) : error;
  });
  closeOnSignal(async () => {
    await running.close();
    running.emulator.close();
    if (folder?.isOurs === true) rmSync(folder.path, { recursive: true, force: true });
  });
  console.log(`SharePoint: http://localhost:${running.port}/sites/styring`);
});
