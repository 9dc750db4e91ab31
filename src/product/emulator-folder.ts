/** Where the embedded SharePoint's data lie when it runs alone: in a folder that was named, or for one run only. */
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { makeWritable } from "./writable-folder.ts";

export const databaseName = "sharepoint.db";

export interface EmulatorFolder {
  readonly path: string;
  /** The data are nobody's when the run is over. */
  readonly isOurs: boolean;
}

/**
 * The folder for the data. With `isEmpty` one without a database: the one that was named, a new one in it when a
 * database is there already, or one for this run only when none was named. A database that is there is never touched.
 */
export function chooseEmulatorFolder(named: string | undefined, isEmpty: boolean): EmulatorFolder {
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
