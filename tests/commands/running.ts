/** Commands as people run them: a process of its own, with what it said and how it ended. */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { projectFolder } from "../../src/product/build-tab.ts";

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

/** Starts src/commands/<command>.ts. */
export function runCommand(
  command: string,
  options: readonly string[],
  nodeOptions: readonly string[] = [],
): Running {
  const file = join(projectFolder, "src/commands", command);
  const child = spawn(process.execPath, [...nodeOptions, "--import", "tsx", file, ...options], {
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
