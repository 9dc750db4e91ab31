/** Which lines show all their fields. Kept outside React, so that opening one draws that one only. */

export class OpenLines {
  private readonly open = new Set<string>();
  private readonly listeners = new Set<() => void>();

  isOpen(key: string): boolean {
    return this.open.has(key);
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
