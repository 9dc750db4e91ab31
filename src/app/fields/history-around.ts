/**
 * A history that reaches further than one field, as a plan's does. A note in it has a history of its own only for as
 * long as nothing else was done: what it asks here is whether its own still goes on.
 */
import { createContext } from "react";

/** Undefined where there is no such history. */
export const HistoryAround = createContext<((note: HTMLElement) => boolean) | undefined>(undefined);
