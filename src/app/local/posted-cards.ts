/** What the stand-in for Teams channels has received, asked for again every other second, and telling it to fail. */
import { useEffect, useState } from "react";

export interface PostedCard {
  readonly id: string;
  readonly department: string;
  /** ISO 8601. */
  readonly at: string;
  readonly summary: string;
  readonly content: unknown;
}

export interface Posted {
  readonly departments: readonly { readonly key: string; readonly title: string }[];
  /** Oldest first. */
  readonly cards: readonly PostedCard[];
}

const askEvery = 2000;

/** Undefined until the first answer; what was there last stays while nobody answers. */
export function usePostedCards(): Posted | undefined {
  const [posted, setPosted] = useState<Posted>();
  useEffect(() => {
    const state = { seen: "" };
    const ask = async () => {
      const answer = await fetch("/kanaler/kort.json").catch(() => undefined);
      if (answer?.ok !== true) return;
      const text = await answer.text();
      if (text === state.seen) return;
      state.seen = text;
      setPosted(JSON.parse(text) as Posted);
    };
    void ask();
    const timer = setInterval(() => void ask(), askEvery);
    return () => clearInterval(timer);
  }, []);
  return posted;
}

/** The faults that a channel can be told to make with its next message, and what the page calls them. */
export const faultNames = {
  "429": "Har travlt (429)",
  "429-body": "Har travlt, men svarer 200",
  "413": "Kortet er for stort (413)",
  "500": "Fejler (500), kortet kommer ikke frem",
  "500-after": "Fejler (500), men kortet kommer frem",
  slow: "Er tre sekunder om det",
  "404": "Findes ikke mere (404)",
} as const;

export type FaultName = keyof typeof faultNames;

export async function letFail(department: string, fault: FaultName): Promise<void> {
  await fetch(`/kanaler/${encodeURIComponent(department)}/fejl`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ fault, times: 1 }),
  });
}
