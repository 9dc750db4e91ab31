/**
 * Lets one of several processes make what all of them want, while the others wait for it: the build of the tab, the
 * town that tests copy.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/**
 * Makes it unless it is there, or waits for the process that is making it. `lock` is a file that stands there
 * meanwhile.
 */
export async function makeOnce(
  lock: string,
  isThere: () => boolean,
  make: () => Promise<void>,
): Promise<void> {
  mkdirSync(dirname(lock), { recursive: true });
  while (!isThere()) {
    if (take(lock)) {
      try {
        // Another may have made it between the two questions.
        if (!isThere()) await make();
      } finally {
        rmSync(lock, { force: true });
      }
      return;
    }
    await pause(100);
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, `${process.pid} ${Date.now()}`, { flag: "wx" });
    return true;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    if (!isHeld(lock)) rmSync(lock, { force: true });
    return false;
  }
}

/** Longer than anything takes that is made so. */
const longest = 900_000;

/**
 * Whether who holds it is alive. One that has only just been made says nothing yet. Since when is what its holder says,
 * not the file's own time: that is another clock's on a drive in the network.
 */
function isHeld(lock: string): boolean {
  try {
    const said = readFileSync(lock, "utf8");
    if (said === "") return true;
    const [holder, since] = said.split(" ").map(Number);
    if (Date.now() - (since ?? 0) > longest) return false;
    process.kill(holder ?? 0, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
