/**
 * Whether the browser keeps anything. Many do not: private windows, a frame in another site, a phone under lockdown.
 * Then nothing fails, and whoever begins something is told, once (`NotKept`).
 */
import { createStore } from "zustand/vanilla";

/** How it went when something was last to be kept: the browser took it, allows nothing, or had no room. */
type Taken = "kept" | "refused" | "full";

interface Keeping {
  readonly local: Taken;
  readonly database: Taken;
  /** The place on the page where it was said that drafts are not kept. */
  readonly saidAt: string | undefined;
}

export const keeping = createStore<Keeping>(() => ({ local: "kept", database: "kept", saidAt: undefined }));

export function noteKept(of: "local" | "database"): void {
  note(of, "kept");
}

/** `error` is the browser's. */
export function noteNotKept(of: "local" | "database", error: unknown): void {
  note(of, error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "refused");
}

function note(of: "local" | "database", taken: Taken): void {
  if (keeping.getState()[of] !== taken) keeping.setState({ [of]: taken });
}

/** The first place to ask says it, until the page is loaded anew. */
export function sayAt(place: string): void {
  keeping.setState((now) => (now.saidAt === undefined ? { saidAt: place } : now));
}
