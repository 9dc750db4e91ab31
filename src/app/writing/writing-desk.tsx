/**
 * What the parts of the writing page share: the plan's writer, what sends it, and the commands of keys, menus and
 * buttons.
 */
import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import type { Line } from "../../domain/writing/line.ts";
import type { Outline } from "../../domain/plan/outline.ts";
import type { LineCommands } from "./line-commands.ts";
import type { LineSender, SendingState } from "./line-sender.ts";
import type { OpenLines } from "./open-lines.ts";
import type { PlanWriter } from "./plan-writer.ts";

export interface WritingDesk {
  readonly writer: PlanWriter;
  readonly sender: LineSender;
  readonly commands: LineCommands;
  /** Which lines show all their fields. */
  readonly openLines: OpenLines;
}

const DeskContext = createContext<WritingDesk | undefined>(undefined);

export const WritingDeskProvider = DeskContext.Provider;

export function useDesk(): WritingDesk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("useDesk outside WritingDeskProvider");
  return desk;
}

/** A line as it reads now; draws anew only when this line changes. */
export function useLine(key: string): Line | undefined {
  const { writer } = useDesk();
  const subscribe = useCallback(
    (listener: () => void) => writer.subscribe({ line: key }, listener),
    [writer, key],
  );
  return useSyncExternalStore(subscribe, () => writer.line(key));
}

/** The order of lines; draws anew when one comes, goes or moves. */
export function useWrittenOutline(): Outline {
  const { writer } = useDesk();
  const subscribe = useCallback((listener: () => void) => writer.subscribe("outline", listener), [writer]);
  return useSyncExternalStore(subscribe, () => writer.getOutline());
}

export function useSendingState(): SendingState {
  const { writer, sender } = useDesk();
  const subscribe = useCallback((listener: () => void) => writer.subscribe("sending", listener), [writer]);
  return useSyncExternalStore(subscribe, () => sender.getState());
}

export function useIsOpen(key: string): boolean {
  const { openLines } = useDesk();
  const subscribe = useCallback((listener: () => void) => openLines.subscribe(listener), [openLines]);
  return useSyncExternalStore(subscribe, () => openLines.isOpen(key));
}
