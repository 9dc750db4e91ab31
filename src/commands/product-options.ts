/** The options of `npm start` and `npm run dev`: what may be typed, and what it means. */
import { resolve } from "node:path";
import {
  type OptionDescription,
  originDescription,
  readDay,
  readOptions,
  readOrigins,
  readPort,
} from "../terminal/arguments.ts";
import { Failure } from "../terminal/failure.ts";
import type { ProductOptions } from "../product/product-options.ts";
import type { TownName } from "../town/towns.ts";
import { readFaultFile } from "./fault-file.ts";

export const productDescriptions = {
  port: { value: "PORT", text: "porten på denne maskine (4820); 0 tager en ledig" },
  data: { value: "DIR", text: "mappen med databasen (.rettesnor)" },
  reset: { text: "begynd forfra: sletter den database, som Rettesnor selv har lavet i mappen" },
  today: { value: "ÅÅÅÅ-MM-DD", text: "den dag, som Rettesnor skal tro, det er" },
  town: {
    value: "small|large",
    text: "byen i en ny database: Egelund, eller en stor med 100.000 statusrækker",
  },
  faults: { value: "FIL", text: "fejl, som den indbyggede SharePoint skal lave undervejs" },
  origin: originDescription,
} as const satisfies Readonly<Record<string, OptionDescription>>;

/** Reads them; undefined when help was asked for. @throws {Failure} */
export function readProductOptions(argv: readonly string[]): ProductOptions | undefined {
  const options = readOptions(argv, productDescriptions);
  if (options["help"] !== undefined) return undefined;
  const { port, data, today, town, faults, origin } = options;
  return {
    port: typeof port === "string" ? readPort(port) : 4820,
    dataFolder: resolve(typeof data === "string" ? data : ".rettesnor"),
    reset: options["reset"] === true,
    today: typeof today === "string" ? readDay(today) : undefined,
    town: typeof town === "string" ? readTown(town) : undefined,
    faults: typeof faults === "string" ? readFaultFile(faults) : [],
    origins: readOrigins(origin),
  };
}

function readTown(text: string): TownName {
  if (text !== "small" && text !== "large") {
    throw new Failure(`--town skal være small eller large, ikke "${text}".`);
  }
  return text;
}
