/**
 * A menu's button, which works from the moment when it is seen. Its menu's code comes when the page is calm, or at the
 * first click or key, which is kept until the code is there: then the menu takes the button's place and is open.
 */
import type { ButtonProps } from "@fluentui/react-components";
import {
  cloneElement,
  Suspense,
  useEffect,
  useState,
  useTransition,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from "react";
import { useIsCalm } from "./use-is-calm.ts";

/** What the menu itself gives its button. */
export type MenuButton = ReactElement<ButtonProps>;

export function MenuOnClick({
  button,
  load,
  children,
}: {
  button: MenuButton;
  /** Loads the code of `children`. */
  load: () => Promise<unknown>;
  /** The menu, around the same button, open from the start (`defaultOpen`). */
  children: ReactNode;
}) {
  const isCalm = useIsCalm();
  const [isWanted, setIsWanted] = useState(false);
  // Keeps the button on the screen, with the focus on it, until the menu can be drawn.
  const [isComing, startComing] = useTransition();
  useEffect(() => {
    if (isCalm) void load();
  }, [isCalm, load]);
  const want = () => startComing(() => setIsWanted(true));
  const waiting = cloneElement(button, {
    "aria-haspopup": "menu",
    "aria-expanded": false,
    "aria-busy": isComing || undefined,
    onClick: want,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === "ArrowDown") want();
    },
  } as ButtonProps);
  return <Suspense fallback={waiting}>{isWanted ? children : waiting}</Suspense>;
}
