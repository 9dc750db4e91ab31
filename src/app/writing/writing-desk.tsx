/**
 * What the parts of the writing page share: the plan's writer, what sends it, and the commands of keys, menus and
 * buttons.
 */
import { createContext, useContext } from "react";
import { useStore } from "zustand";
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
  return useStore(writer.store, ({ lines }) => lines.get(key));
}

/** The order of lines; draws anew when one comes, goes or moves. */
export function useWrittenOutline(): Outline {
  const { writer } = useDesk();
  return useStore(writer.store, ({ outline }) => outline);
}

export function useSendingState(): SendingState {
  return useStore(useDesk().sender.store);
}

export function useIsOpen(key: string): boolean {
  const { openLines } = useDesk();
  return useStore(openLines.store, ({ open }) => open.has(key));
}
