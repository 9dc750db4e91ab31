/** `npm run emulate`: the embedded SharePoint alone, for looking at it with any client. Prints one line when ready. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { openEmulator } from "../emulator/emulator.ts";
import { serveEmulator } from "../emulator/serve.ts";
import { explainDatabase } from "../product/database-failure.ts";
import { chooseEmulatorFolder, databaseName, type EmulatorFolder } from "../product/emulator-folder.ts";
import { asFailure } from "../product/http-server.ts";
import { closeOnSignal } from "../product/open-product.ts";
import {
  helpOf,
  type OptionDescription,
  originDescription,
  readOptions,
  readOrigins,
  readPort,
} from "../terminal/arguments.ts";
import { run } from "../terminal/failure.ts";
import { isProgram } from "../terminal/program.ts";
import { readFaultFile } from "./fault-file.ts";

/** A site that SharePoint makes has the language of who orders it; provisioning needs the regional settings only. */
const english = 1033;

const descriptions = {
  port: { value: "PORT", text: "porten på denne maskine (8080); 0 tager en ledig" },
  data: { value: "DIR", text: "mappen med databasen (.rettesnor)" },
  empty: { text: "et frisk websted, som SharePoint laver det" },
  faults: { value: "FIL", text: "fejl, som den skal lave undervejs" },
  origin: originDescription,
} as const satisfies Readonly<Record<string, OptionDescription>>;

/** Runs the command. @throws what `run` makes a sentence of */
export async function emulate(argv: readonly string[]): Promise<void> {
  const options = readOptions(argv, descriptions);
  if (options["help"] !== undefined) {
    console.log(helpOf("npm run emulate -- [options]", descriptions));
    return;
  }
  const { port: givenPort, data, faults: faultFile } = options;
  const port = typeof givenPort === "string" ? readPort(givenPort) : 8080;
  const faults = typeof faultFile === "string" ? readFaultFile(faultFile) : [];
  const origins = readOrigins(options.origin);
  const isEmpty = options["empty"] === true;
  let folder: EmulatorFolder | undefined;
  const running = await serveEmulator(
    async (chosen) => {
      // Only now, so that a port that is taken leaves no folder behind.
      folder = chooseEmulatorFolder(typeof data === "string" ? data : undefined, isEmpty);
      return openEmulator({
        database: join(folder.path, databaseName),
        siteUrl: `http://localhost:${chosen}/sites/styring`,
        ...(isEmpty ? { language: english } : {}),
        faults: [...faults],
        log: (line) => console.error(line),
      });
    },
    port,
    origins,
  ).catch((error: unknown) => {
    throw explainDatabase(error instanceof Error ? asFailure(error, port) : error);
  });
  closeOnSignal(async () => {
    await running.close();
    running.emulator.close();
    if (folder?.isOurs === true) rmSync(folder.path, { recursive: true, force: true });
  });
  console.log(`SharePoint: http://localhost:${running.port}/sites/styring`);
}

if (isProgram(import.meta.url)) {
  await run(() => emulate(process.argv.slice(2)));
}
