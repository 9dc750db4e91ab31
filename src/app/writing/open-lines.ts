/** Which lines show all their fields. Kept outside React, so that opening one draws that one only. */

export class OpenLines {
  private readonly open = new Set<string>();
  private entered: string | undefined;
  private readonly listeners = new Set<() => void>();

  isOpen(key: string): boolean {
    return this.open.has(key);
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
  set(key: string, isOpen = !this.open.has(key)): void {
    if (isOpen) this.open.add(key);
    else this.open.delete(key);
    for (const listener of this.listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }
}
