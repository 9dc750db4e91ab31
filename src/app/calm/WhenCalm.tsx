/** Draws `children`, whose code is loaded on demand, once the page's content is visible. */
import type { ReactNode } from "react";
import { useIsCalm } from "./use-is-calm.ts";

export function WhenCalm({ children }: { children: ReactNode }) {
  return useIsCalm() ? children : null;
}
