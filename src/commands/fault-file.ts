/** The file of `--faults`: what the embedded SharePoint is told to get wrong. */
import { readFileSync } from "node:fs";
import { FaultFileError, type FaultRule, parseFaults } from "../emulator/faults.ts";
import { Failure } from "../terminal/failure.ts";

/** Its rules. @throws {Failure} when it cannot be read or says something else than rules */
export function readFaultFile(path: string): readonly FaultRule[] {
  try {
    return parseFaults(readFileSync(path, "utf8"));
  } catch (error) {
    const reason = error instanceof FaultFileError ? error.message : "den kan ikke læses.";
    throw new Failure(`--faults: filen ${path} kan ikke bruges: ${reason}`);
  }
}
