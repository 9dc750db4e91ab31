/** Which lines show all their fields. Kept outside React, so that opening one draws that one only. */
import { createStore } from "zustand/vanilla";

export class OpenLines {
  readonly store = createStore<{ readonly open: ReadonlySet<string> }>(() => ({ open: new Set() }));
  private entered: string | undefined;

  isOpen(key: string): boolean {
    return this.store.getState().open.has(key);
  }

  /** Opens a line for somebody who comes by the keys: its first field takes the caret. */
  enter(key: string): void {
    this.entered = key;
    this.set(key, true);
  }

  /** Whether the line's first field shall take the caret; true once. */
  takeFocus(key: string): boolean {
    const isEntered = this.entered === key;
    if (isEntered) this.entered = undefined;
    return isEntered;
  }

  /** Opens or closes a line; without `isOpen`, the other way round. */
  set(key: string, isOpen = !this.isOpen(key)): void {
    const open = new Set(this.store.getState().open);
    if (isOpen) open.add(key);
    else open.delete(key);
    this.store.setState({ open });
  }
}
