/** Commands as people run them: a process of its own, with what it said and how it ended. */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { projectFolder } from "../../src/product/build-tab.ts";
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
  return run([join(bundled, `${command}.mjs`), ...options]);
}

/** Starts src/commands/<command>.ts as `npm run` does. */
export function runSource(command: BundledCommand | "dev", options: readonly string[]): Running {
  return run(["--import", "tsx", join(projectFolder, "src/commands", `${command}.ts`), ...options]);
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
