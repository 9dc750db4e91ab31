/**
 * Opens the emulator's one database file safely: held by one process, checked for damage, tables made when it is new.
 * Nothing is ever deleted here, so a damaged file can be looked at.
 */
import { createContentTables } from "./content-tables.ts";
import { openDriver, type Driver } from "./driver.ts";
import { holdDatabase } from "./lock.ts";
import { createTables } from "./tables.ts";

/** Thrown when the file is not a sound SQLite database. The file is left as it is. */
export class DamagedDatabaseError extends Error {
  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(`The database ${path} is damaged: ${reason}`);
    this.name = "DamagedDatabaseError";
  }
}

function refuseIfDamaged(driver: Driver, path: string): void {
  const verdict = driver.get("pragma quick_check(1)")?.["quick_check"];
  if (verdict !== "ok") throw new DamagedDatabaseError(path, String(verdict));
}

/**
 * Opens a database for the emulator.
 *
 * @param path a file name, or ":memory:"
 * @throws DatabaseInUseError, DamagedDatabaseError
 */
export function openDatabase(path: string): Driver {
  const release = path === ":memory:" ? () => undefined : holdDatabase(path);
  let driver: Driver | undefined;
  try {
    driver = openDriver(path);
    refuseIfDamaged(driver, path);
    createTables(driver);
    createContentTables(driver);
  } catch (error) {
    try {
      driver?.close();
    } catch {
      // The first error says more than a failing close.
    }
    release();
    if (error instanceof Error && /not a database|malformed|disk image/i.test(error.message)) {
      throw new DamagedDatabaseError(path, error.message);
    }
    throw error;
  }
  const opened = driver;
  const closeDriver = opened.close;
  opened.close = () => {
    closeDriver();
    release();
  };
  return opened;
}
