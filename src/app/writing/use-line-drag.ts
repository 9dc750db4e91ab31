/**
 * Moving a line by its handle with mouse or finger. The browser's own drag and drop does it; where a line may land, the
 * outline decides.
 */
import { useMemo, type DragEvent } from "react";
import { placeByDrop, type LinePlace } from "../../domain/writing/move-line.ts";
import type { WritingDesk } from "./writing-desk.tsx";

interface Drop {
  readonly element: HTMLElement;
  readonly place: LinePlace;
}

export interface LineDrag {
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
}

/** Handlers for the element around all lines: one set for however many lines there are. */
export function useLineDrag(desk: WritingDesk): LineDrag {
  return useMemo(() => dragIn(desk), [desk]);
}

function dragIn({ writer, commands }: WritingDesk): LineDrag {
  let dragged: string | undefined;
  let marked: HTMLElement | undefined;
  const mark = (element: HTMLElement | undefined, how: string) => {
    if (marked !== element) marked?.removeAttribute("data-drop");
    marked = element;
    element?.setAttribute("data-drop", how);
  };
  const dropAt = (event: DragEvent): (Drop & { readonly how: string }) | undefined => {
    const element = lineAt(event.target);
    const line = dragged === undefined ? undefined : writer.line(dragged);
    const target = writer.line(element?.dataset["line"] ?? "");
    if (!element || !line || !target) return undefined;
    const { top, height } = element.getBoundingClientRect();
    const side = event.clientY < top + height / 2 ? "before" : "after";
    const place = placeByDrop(writer.getOutline(), line.shown, target.shown, side);
    if (place === undefined) return undefined;
    const isBeside = place.parent === target.shown.parent && place.kind === target.shown.kind;
    return { element, place, how: isBeside ? side : "into" };
  };
  const end = () => {
    mark(undefined, "");
    dragged = undefined;
  };
  return {
    onDragStart: (event) => {
      const { target, dataTransfer } = event;
      const handle = target instanceof Element ? target.closest<HTMLElement>("[data-handle]") : null;
      dragged = handle?.dataset["handle"];
      if (dragged === undefined) return;
      dataTransfer.effectAllowed = "move";
      dataTransfer.setData("text/plain", writer.line(dragged)?.shown.title ?? "");
      const row = lineAt(target);
      if (row) dataTransfer.setDragImage(row, 12, 12);
    },
    onDragOver: (event) => {
      const drop = dropAt(event);
      mark(drop?.element, drop?.how ?? "");
      if (!drop) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "move";
    },
    onDrop: (event) => {
      const drop = dropAt(event);
      if (drop && dragged !== undefined) {
        event.preventDefault();
        commands.moveTo(dragged, drop.place);
      }
      end();
    },
    onDragEnd: end,
  };
}

function lineAt(target: EventTarget): HTMLElement | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-line]") : null;
  return element ?? undefined;
}
