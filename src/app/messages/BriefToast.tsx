/**
 * One short message in the toaster. Its action closes it; Ctrl+Z does the same as "Fortryd" where there is nothing of
 * one's own to undo.
 */
import { useEffect } from "react";
import { appToaster } from "./toaster.ts";
import {
  Link,
  Toast,
  ToastFooter,
  ToastTitle,
  ToastTrigger,
  useToastController,
} from "@fluentui/react-components";

export interface BriefAction {
  readonly label: string;
  readonly run: () => void;
}

/** Those that can be undone now, the newest last: Ctrl+Z is that one's alone. */
const undoable: BriefAction[] = [];

export function BriefToast({ text, action }: { text: string; action: BriefAction | undefined }) {
  const { dismissAllToasts } = useToastController(appToaster);
  useEffect(() => {
    if (!action) return undefined;
    undoable.push(action);
    const onKey = (event: KeyboardEvent) => {
      if (undoable.at(-1) !== action) return;
      if (event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      const { target } = event;
      const hasOwn =
        (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) && target.value !== "";
      if (hasOwn) return;
      event.preventDefault();
      dismissAllToasts();
      action.run();
    };
    addEventListener("keydown", onKey);
    return () => {
      removeEventListener("keydown", onKey);
      undoable.splice(undoable.indexOf(action), 1);
    };
  }, [action, dismissAllToasts]);
  return (
    <Toast>
      <ToastTitle>{text}</ToastTitle>
      {action ? (
        <ToastFooter>
          <ToastTrigger>
            <Link as="button" aria-keyshortcuts="Control+Z" onClick={action.run}>
              {action.label}
            </Link>
          </ToastTrigger>
        </ToastFooter>
      ) : null}
    </Toast>
  );
}
