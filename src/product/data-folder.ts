/**
 * The folder with the local product's database. A note in it says that Rettesnor made the database and for which town;
 * without the note nothing in the folder is ever removed.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { holdDatabase } from "../emulator/storage/lock.ts";
import { Failure } from "../terminal/failure.ts";
import type { TownName } from "../town/towns.ts";
import { makeWritable } from "./writable-folder.ts";

export interface DataFolder {
  /** The database file. */
  readonly database: string;
  /** The file with what was posted in the stand-in's channels. */
  readonly cards: string;
  /** The town that is in it, or is to be put into it. */
  readonly town: TownName;
}

interface Note {
  readonly madeBy: "Rettesnor";
  readonly town: TownName;
}

/**
 * Makes the folder ready: made if missing, emptied of our own database when `reset` asks for it.
 *
 * @throws {Failure} when it holds another town or somebody else's database; DatabaseInUseError; the system's error when
 * it cannot be written
 */
export function prepareDataFolder(folder: string, reset: boolean, town: TownName | undefined): DataFolder {
  const database = join(folder, "sharepoint.db");
  const cards = join(folder, "kanaler.jsonl");
  const notePath = join(folder, "rettesnor.json");
  makeWritable(folder);
  const note = readNote(notePath);
  if (existsSync(database) && note === undefined) {
    throw new Failure(
      `I ${folder} ligger en sharepoint.db, som Rettesnor ikke har lavet: vælg en anden mappe med --data.`,
    );
  }
  if (reset && note !== undefined) {
    removeDatabase(database);
    rmSync(cards, { force: true });
  } else if (note !== undefined && town !== undefined && note.town !== town && existsSync(database)) {
    throw new Failure(
      `I ${folder} ligger allerede byen ${note.town}: vælg en anden mappe med --data, eller begynd forfra med --reset.`,
    );
  }
  const chosen = existsSync(database) ? (note?.town ?? town ?? "small") : (town ?? "small");
  writeFileSync(notePath, `${JSON.stringify({ madeBy: "Rettesnor", town: chosen } satisfies Note)}\n`);
  return { database, cards, town: chosen };
}

function readNote(path: string): Note | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const note = JSON.parse(readFileSync(path, "utf8")) as Partial<Note> | null;
    if (note?.madeBy !== "Rettesnor") return undefined;
    return { madeBy: note.madeBy, town: note.town === "large" ? "large" : "small" };
  } catch {
    return undefined;
  }
}

/** Removes the database and what SQLite lays beside it, but not under somebody who is using it. */
function removeDatabase(database: string): void {
  const release = holdDatabase(database);
  for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(database + suffix, { force: true });
  release();
}
