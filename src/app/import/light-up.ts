/**
 * Which lines of the document and of the plan belong together, shown by marks on the elements themselves: pointing at a
 * line must not cost a new drawing of six hundred others.
 */

type Mark = "lit" | "chosen" | "unplaced";

/** Marks those elements below `root` whose `data-place` or `data-piece` is among the names, and only those. */
export function markOnly(
  root: HTMLElement | null,
  attribute: "place" | "piece",
  mark: Mark,
  names: ReadonlySet<string>,
): void {
  if (!root) return;
  for (const element of root.querySelectorAll<HTMLElement>(`[data-${mark}]`)) {
    if (!names.has(element.dataset[attribute] ?? "")) delete element.dataset[mark];
  }
  if (names.size === 0) return;
  for (const name of names) {
    for (const element of root.querySelectorAll<HTMLElement>(`[data-${attribute}="${CSS.escape(name)}"]`)) {
      element.dataset[mark] = "";
    }
  }
}

/** The name of the nearest element around an event's target. */
export function nameAt(target: EventTarget | null, attribute: "place" | "piece"): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>(`[data-${attribute}]`)?.dataset[attribute];
}

/**
 * Moves the focus with the arrow keys, Home and End among the elements that match; one of them at a time is in the
 * order of tabs.
 */
export function walk(event: React.KeyboardEvent<HTMLElement>, selector: string): void {
  const { key, currentTarget, target } = event;
  if (!(target instanceof HTMLElement) || !target.matches(selector)) return;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>(selector)];
  const at = stops.indexOf(target);
  const to =
    key === "ArrowDown"
      ? at + 1
      : key === "ArrowUp"
        ? at - 1
        : key === "Home"
          ? 0
          : key === "End"
            ? stops.length - 1
            : undefined;
  const next = to === undefined ? undefined : stops[to];
  if (!next) return;
  event.preventDefault();
  target.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}
