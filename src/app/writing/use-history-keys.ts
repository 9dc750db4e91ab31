/**
 * Ctrl+Z and its like where a plan is written: one history for all of it, whatever one stands in. The browser's own
 * would take back letters in another line, off the screen. Only a note goes by its own history while one is in it.
 */
import { useEffect, type RefObject } from "react";
import { historyWayOf } from "../../domain/writing/line-keys.ts";
import type { HistoryWay, LineCommands } from "./line-commands.ts";
import { fieldAround } from "./line-focus.ts";

/** `root` is what holds the plan. */
export function useHistoryKeys(commands: LineCommands, root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const noteOf = (target: EventTarget | null) =>
      target instanceof Element ? target.closest<HTMLElement>("[contenteditable=true]") : null;
    const isOurs = (target: EventTarget | null) =>
      target === document.body || (target instanceof Node && root.current?.contains(target) === true);
    const goesByItself = (target: EventTarget | null, way: HistoryWay) => {
      const note = noteOf(target);
      const place = note && fieldAround(note);
      const own = place ? commands.history.ownStepsIn(place.key, place.name) : undefined;
      return way === "undo" ? own?.back === true : own?.forth === true;
    };
    const go = (event: Event, way: HistoryWay) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      commands.goInHistory(way);
    };
    const onKey = (event: KeyboardEvent, isEarly: boolean) => {
      const way = wayOf(event);
      if (way === undefined || event.isComposing || event.defaultPrevented || !isOurs(event.target)) return;
      // A note would take the key before it comes here; everything else may have something of its own to take back.
      if ((noteOf(event.target) !== null) !== isEarly || goesByItself(event.target, way)) return;
      go(event, way);
    };
    const early = (event: KeyboardEvent) => onKey(event, true);
    const late = (event: KeyboardEvent) => onKey(event, false);
    // By the browser's menu, or a phone's own button. It would be done wherever one wrote last.
    const onInput = (event: InputEvent) => {
      const way = inputWays[event.inputType];
      const { activeElement } = document;
      if (way !== undefined && isOurs(activeElement) && !goesByItself(activeElement, way)) go(event, way);
    };
    addEventListener("keydown", early, { capture: true });
    addEventListener("keydown", late);
    addEventListener("beforeinput", onInput, { capture: true });
    return () => {
      removeEventListener("keydown", early, { capture: true });
      removeEventListener("keydown", late);
      removeEventListener("beforeinput", onInput, { capture: true });
    };
  }, [commands, root]);
}

const inputWays: Readonly<Record<string, HistoryWay>> = { historyUndo: "undo", historyRedo: "redo" };

function wayOf({
  key,
  shiftKey: shift,
  ctrlKey,
  metaKey,
  altKey: alt,
}: KeyboardEvent): HistoryWay | undefined {
  return historyWayOf({ key, shift, ctrl: ctrlKey || metaKey, alt });
}
