/**
 * Lines that are taken out of a plan: held back for as long as that is offered to be undone, sent together as they were
 * taken out, and not carried out where a colleague has written in one of them since.
 */
import { realTimer } from "../../sharepoint/sending/timer.ts";

interface Removal {
  /** What was taken out in one go goes together or not at all. */
  readonly group: string;
  /** The row's version when the line was taken out; undefined for one that has no row. */
  readonly version: string | undefined;
}

/** Not the time of day, which somebody may set back while a removal waits. */
const { elapsed } = realTimer;

export class Removals {
  private readonly until = new Map<string, number>();
  private readonly known = new Map<string, Removal>();

  /** `versionOf` gives the version of a line's row. */
  hold(keys: readonly string[], milliseconds: number, versionOf: (key: string) => string | undefined): void {
    for (const key of keys) {
      this.until.set(key, elapsed() + milliseconds);
      this.known.set(key, { group: keys[0] ?? key, version: versionOf(key) });
    }
  }

  /** For as long as a line is held back, in milliseconds; nothing or less when it may go. */
  rest(key: string): number {
    return (this.until.get(key) ?? 0) - elapsed();
  }

  /** Nothing is held back any more. */
  letGo(): void {
    this.until.clear();
  }

  /** The line's removal is no more: it has been carried out, or taken back. */
  forget(keys: readonly string[]): void {
    for (const key of keys) {
      this.until.delete(key);
      this.known.delete(key);
    }
  }

  /** The shortest of the times for which some of these lines are still held back; undefined where none is. */
  next(isRemoved: (key: string) => boolean): number | undefined {
    const rests = [...this.until.keys()].filter(isRemoved).map((key) => this.rest(key));
    return rests.length === 0 ? undefined : Math.min(...rests);
  }

  /** What is told to SharePoint of a removal. One from an earlier visit stands alone. */
  seen(key: string): { readonly group?: string; readonly version?: string } {
    const removal = this.known.get(key);
    if (removal?.version === undefined) return {};
    return { group: removal.group, version: removal.version };
  }

  /** The line that was taken out, and this one with it. */
  rootOf(key: string): string {
    return this.known.get(key)?.group ?? key;
  }

  /** What one had written oneself has been saved only now: that is no colleague's. */
  sawOwn(key: string, version: string): void {
    const removal = this.known.get(key);
    if (removal) this.known.set(key, { ...removal, version });
  }
}
