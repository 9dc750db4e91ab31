/** What stands in the plan once one has paused: lists beside the lines need not follow every letter. */
import { useEffect, useState } from "react";
import type { PlanElement } from "../../schema/lists/plan-elements.ts";
import { useDesk } from "./writing-desk.tsx";

/** As long as one pauses between thoughts: nobody looks at the lists while writing. In milliseconds. */
const settled = 500;

export function useSettledElements(): readonly PlanElement[] {
  const { writer } = useDesk();
  const [elements, setElements] = useState(() => writer.elements());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = writer.store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => setElements(writer.elements()), settled);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [writer]);
  return elements;
}
