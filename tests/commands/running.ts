/** Commands as people run them: a process of its own, with what it said and how it ended. */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { vi } from "vitest";
import { projectFolder } from "../../src/product/build-tab.ts";
import { codeOf } from "../../src/terminal/failure.ts";
import { type BundledCommand, bundleCommands } from "./bundled-commands.ts";

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly process: ChildProcess;
  /** The first line on standard output. @throws when the process ends before there is one */
  readonly firstLine: Promise<string>;
  readonly ended: Promise<Ended>;
}

const bundled = await bundleCommands();

/** Starts the command out of a file that starts quickly. */
export function runCommand(command: BundledCommand, options: readonly string[]): Running {
  // It ends before what SQLite gains from better machine code has paid for making that.
  return run(["--liftoff-only", join(bundled, `${command}.mjs`), ...options]);
}

/** Starts src/commands/<command>.ts as `npm run` does. */
export function runSource(command: BundledCommand | "dev" | "package", options: readonly string[]): Running {
  return run(["--import", "tsx", join(projectFolder, "src/commands", `${command}.ts`), ...options]);
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** A command in this process, which is quicker: for one that ends by itself. */
export async function runHere(
  command: (argv: readonly string[]) => Promise<void>,
  options: readonly string[],
): Promise<Ended> {
  const said = { stdout: "", stderr: "" };
  const log = vi.spyOn(console, "log").mockImplementation((line) => void (said.stdout += `${line}\n`));
  const error = vi.spyOn(console, "error").mockImplementation((line) => void (said.stderr += `${line}\n`));
  const listeners = signals.map((signal) => [signal, process.listeners(signal)] as const);
  try {
    const code = await codeOf(() => command(options));
    return { code, ...said };
  } finally {
    log.mockRestore();
    error.mockRestore();
    for (const [signal, before] of listeners) {
      for (const one of process.listeners(signal)) if (!before.includes(one)) process.off(signal, one);
    }
  }
}

function run(argv: readonly string[]): Running {
  const child = spawn(process.execPath, argv, {
    cwd: projectFolder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { stdout: "", stderr: "" };
  child.stderr.on("data", (part: Buffer) => (said.stderr += part.toString()));
  const firstLine = new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (part: Buffer) => {
      said.stdout += part.toString();
      const end = said.stdout.indexOf("\n");
      if (end >= 0) resolve(said.stdout.slice(0, end));
    });
    child.once("close", () => reject(new Error(`It ended: ${said.stdout}${said.stderr}`)));
  });
  // Not everyone waits for it.
  firstLine.catch(() => {});
  const ended = new Promise<Ended>((resolve) => {
    child.once("close", (code) => resolve({ code, ...said }));
  });
  return { process: child, firstLine, ended };
}
