/**
 * Seeds a town from a process of its own, so that making rows and storing them share the machine's cores: worth it for
 * the large town. It speaks HTTP with the embedded SharePoint like everybody else.
 */
import { fork } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Day } from "../../schema/day.ts";
import type { TownName } from "../towns.ts";
import type { Seeding } from "./seed.ts";

export interface Order {
  readonly siteUrl: string;
  /** Who signs in: the embedded SharePoint takes an administrator's e-mail address as a token. */
  readonly administrator: string;
  readonly town: TownName;
  /** The day around which the town is made. */
  readonly today: Day;
}

export type Message =
  | { readonly done: number; readonly total: number }
  | { readonly seeding: Seeding }
  | { readonly failure: string };

const program = fileURLToPath(new URL("seed-process.ts", import.meta.url));
/** What makes Node read TypeScript, wherever the command was started. */
const typescript = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** As `seedTown`. Rejects with what went wrong in the other process. */
export function seedApart(
  order: Order,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Seeding> {
  return new Promise((resolve, reject) => {
    const child = fork(program, [JSON.stringify(order)], {
      execArgv: ["--import", typescript],
    });
    child.on("message", (message: Message) => {
      if ("done" in message) onProgress(message.done, message.total);
      else if ("seeding" in message) resolve(message.seeding);
      else reject(new Error(message.failure));
    });
    child.once("error", reject);
    child.once("exit", (code, signal) =>
      reject(new Error(`The seeding was ended (${signal ?? `code ${code}`}).`)),
    );
  });
}
