/**
 * Draws `children`, which load their code on demand, once the page's content is visible; until then, and while the code
 * comes, `before`.
 */
import { Suspense, type ReactNode } from "react";
import { useIsCalm } from "./use-is-calm.ts";

export function WhenCalm({ before = null, children }: { before?: ReactNode; children: ReactNode }) {
  const isCalm = useIsCalm();
  return isCalm ? <Suspense fallback={before}>{children}</Suspense> : before;
}
