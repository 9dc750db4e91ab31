/** Sends what a form makes a new row of, under a key that is kept with what is written in it. */
import { useRef } from "react";
import { describeFault } from "../states/fault.ts";

/** A form whose new row may have been sent without an answer. */
interface Keyed {
  readonly shown: { readonly clientKey?: string | undefined };
  readonly write: (values: { readonly clientKey: string }) => void;
}

/**
 * The key outlives the attempt, also that of somebody who closes the form when no answer has come; it is another once a
 * row that is not ours turns out to have it.
 */
export function useKeptKey(form: Keyed): (send: (clientKey: string) => Promise<unknown>) => Promise<void> {
  const spent = useRef<string>(undefined);
  return async (send) => {
    const kept = form.shown.clientKey === spent.current ? undefined : form.shown.clientKey;
    const clientKey = kept ?? crypto.randomUUID();
    form.write({ clientKey });
    try {
      await send(clientKey);
    } catch (error) {
      const { kind } = describeFault(error);
      if (kind === "conflict" || kind === "taken") spent.current = clientKey;
      throw error;
    }
  };
}
