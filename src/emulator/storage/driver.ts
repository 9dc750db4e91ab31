/**
 * The one door to SQLite: SQL text in, plain rows out, statements prepared once and kept. It hides what is
 * peculiar to the WebAssembly build (statements that must be finalized, a failed step that poisons the next bind).
 */
import { createRequire } from "node:module";
import type * as sqliteModule from "node-sqlite3-wasm";
import { fold } from "./fold.ts";

const require = createRequire(import.meta.url);
const sqlite = require("node-sqlite3-wasm") as typeof sqliteModule;
type Statement = ReturnType<InstanceType<typeof sqlite.Database>["prepare"]>;

export type SqlValue = string | number | bigint | Uint8Array | null;
export type Row = Record<string, SqlValue>;

export interface Driver {
  /** Runs statements that are not worth keeping: pragmas and data definition. */
  exec: (sql: string) => void;
  run: (sql: string, values?: SqlValue[]) => { changes: number; lastInsertRowid: number | bigint };
  all: (sql: string, values?: SqlValue[]) => Row[];
  get: (sql: string, values?: SqlValue[]) => Row | undefined;
  /** True between `begin` and `commit` or `rollback`. */
  readonly inTransaction: boolean;
  close: () => void;
}

/** A path as it stands in an address. */
function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

const keptStatements = 600;

/**
 * Opens a database file, or a database in memory for ":memory:".
 *
 * @returns a driver over one exclusive connection in write-ahead mode
 * @throws whatever SQLite says when the file cannot be opened or is not a database
 */
export function openDriver(path: string): Driver {
  const database = new sqlite.Database(path);
  const statements = new Map<string, Statement>();

  function forget(sql: string): void {
    const statement = statements.get(sql);
    statements.delete(sql);
    try {
      statement?.finalize();
    } catch {
      // SQLite repeats the error of the last step here; it has been reported already.
    }
  }

  function forgetAll(): void {
    for (const sql of statements.keys()) forget(sql);
  }

  function prepared(sql: string): Statement {
    const kept = statements.get(sql);
    if (kept) return kept;
    if (statements.size >= keptStatements) {
      const oldest = statements.keys().next().value;
      if (oldest !== undefined) forget(oldest);
    }
    const statement = database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  }

  // A statement that failed refuses its next use, so it is dropped and prepared anew.
  function attempt<T>(sql: string, use: (statement: Statement) => T): T {
    try {
      return use(prepared(sql));
    } catch (error) {
      forget(sql);
      throw error;
    }
  }

  function all(sql: string, values: SqlValue[] = []): Row[] {
    return attempt(sql, (statement) => statement.all(values) as Row[]);
  }

  const driver: Driver = {
    exec(sql) {
      forgetAll();
      database.exec(sql);
    },
    run: (sql, values = []) => attempt(sql, (statement) => statement.run(values)),
    all,
    // Reading to the end frees the statement; a half-read one would block changes of the table.
    get: (sql, values) => all(sql, values)[0],
    get inTransaction() {
      return database.inTransaction;
    },
    close() {
      forgetAll();
      if (database.isOpen) database.close();
    },
  };
  try {
    if (path !== ":memory:") database.exec("pragma locking_mode=exclusive; pragma journal_mode=wal;");
    database.exec("pragma synchronous=normal; pragma temp_store=memory; pragma cache_size=-32000;");
    // Rarer checkpoints write a page that changes often only once; what is in the write-ahead log survives a kill as it
    // is.
    database.exec("pragma wal_autocheckpoint=8000;");
    database.function("fold", (text) => (typeof text === "string" ? fold(text) : text), {
      deterministic: true,
    });
    database.function("encode_url", (text) => (typeof text === "string" ? encodePath(text) : text), {
      deterministic: true,
    });
  } catch (error) {
    database.close();
    throw error;
  }
  return driver;
}
