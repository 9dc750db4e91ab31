/**
 * Who holds the database file. SQLite's WebAssembly build locks with a directory beside the file, which outlives a
 * killed process; a file with the holder's process id tells a stale lock from a living one.
 */
import { existsSync, readFileSync, rmSync, rmdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

/** Thrown when another living process has the database open. */
export class DatabaseInUseError extends Error {
  constructor(
    readonly path: string,
    readonly processId: number,
  ) {
    super(`The database ${path} is in use by process ${String(processId)}.`);
    this.name = "DatabaseInUseError";
  }
}

const held = new Set<string>();

// Process ids are used again; where the system tells when a process started, that tells the two apart.
function startOf(processId: number): string {
  try {
    const stat = readFileSync(`/proc/${String(processId)}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function livingHolder(path: string, pidFile: string): number | undefined {
  if (!existsSync(pidFile)) return undefined;
  const [text = "", started = ""] = readFileSync(pidFile, "utf8").split(" ");
  const processId = Number(text);
  if (!Number.isInteger(processId) || processId <= 0) return undefined;
  if (processId === process.pid) return held.has(path) ? processId : undefined;
  return isAlive(processId) && startOf(processId) === started ? processId : undefined;
}

/**
 * Takes the database file for this process and clears away the lock of a process that is gone.
 *
 * @returns the function that gives the file back
 * @throws DatabaseInUseError when another living process, or this one, already has it open
 */
export function holdDatabase(file: string): () => void {
  const path = resolve(file);
  const pidFile = `${path}.pid`;
  const holder = livingHolder(path, pidFile);
  if (holder !== undefined) throw new DatabaseInUseError(path, holder);
  rmSync(pidFile, { force: true });
  try {
    writeFileSync(pidFile, `${String(process.pid)} ${startOf(process.pid)}`, { flag: "wx" });
  } catch (error) {
    const winner = livingHolder(path, pidFile);
    if (winner !== undefined) throw new DatabaseInUseError(path, winner);
    throw error;
  }
  if (existsSync(`${path}.lock`)) rmdirSync(`${path}.lock`);
  held.add(path);
  return () => {
    held.delete(path);
    rmSync(pidFile, { force: true });
  };
}
