/** This process by a name that no other machine's bears, and whether one with such a name is still running. */
import { hostname } from "node:os";

export interface NamedProcess {
  readonly name: string;
  /** Undefined for another machine's, of which nothing is known here. */
  readonly isAlive: (name: string) => boolean | undefined;
}

export function thisProcess(): NamedProcess {
  const here = `${hostname()}:`;
  return {
    name: `${here}${process.pid}`,
    isAlive: (name) => {
      if (!name.startsWith(here)) return undefined;
      try {
        process.kill(Number(name.slice(here.length)), 0);
        return true;
      } catch (error) {
        return error instanceof Error && "code" in error && error.code === "EPERM";
      }
    },
  };
}
