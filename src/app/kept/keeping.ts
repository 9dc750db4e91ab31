/**
 * Whether the browser keeps anything. Many do not: private windows, a frame in another site, a phone under lockdown.
 * Then nothing fails, and whoever begins to write is told (`NotKept`).
 */
import { createStore } from "zustand/vanilla";

/** A store that has refused, or had no room, since it last took something. */
interface Keeping {
  readonly local: boolean;
  readonly database: boolean;
}

export const keeping = createStore<Keeping>(() => ({ local: true, database: true }));

export function noteKeeping(of: keyof Keeping, isKept: boolean): void {
  if (keeping.getState()[of] !== isKept) keeping.setState({ [of]: isKept });
}
