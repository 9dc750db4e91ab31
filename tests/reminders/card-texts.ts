/** What stands on a card, for the tests that read it, and what Microsoft's own parser says of it. */
import { createRequire } from "node:module";
import type * as adaptivecards from "adaptivecards";
import type { AdaptiveCard, WebhookMessage } from "../../src/reminders/adaptive-card.ts";

// Node cannot import the package's modules, which lack endings; the bundle it can.
const {
  AdaptiveCard: Parser,
  SerializationContext,
  Version,
} = createRequire(import.meta.url)("adaptivecards/dist/adaptivecards.js") as typeof adaptivecards;

/** What the parser complains of; nothing for a sound card. */
export function complaints(card: AdaptiveCard): string[] {
  const context = new SerializationContext(new Version(1, 2));
  const parsed = new Parser();
  parsed.parse(card, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  return [...events, ...parsed.validateProperties().validationEvents.map(({ message }) => message)];
}

export function cardOf(message: WebhookMessage): AdaptiveCard {
  return message.attachments[0].content;
}

/** All texts of a card, in order; the runs of one block read as one text. */
export function textsIn(card: unknown): string[] {
  if (Array.isArray(card)) return card.flatMap(textsIn);
  if (typeof card !== "object" || card === null) return [];
  if ("inlines" in card) return [runsIn(card).join("")];
  return Object.entries(card).flatMap(([name, value]) =>
    name === "text" && typeof value === "string" ? [value] : name === "selectAction" ? [] : textsIn(value),
  );
}

/** What stands in text runs, run by run, which is how clients look for functions of dates. */
export function runsIn(card: unknown): string[] {
  if (Array.isArray(card)) return card.flatMap(runsIn);
  if (typeof card !== "object" || card === null) return [];
  const { type, text } = card as { readonly type?: unknown; readonly text?: unknown };
  return type === "TextRun" ? [String(text)] : Object.values(card).flatMap(runsIn);
}

export function linksIn(card: unknown): string[] {
  if (Array.isArray(card)) return card.flatMap(linksIn);
  if (typeof card !== "object" || card === null) return [];
  return Object.entries(card).flatMap(([name, value]) =>
    name === "url" && typeof value === "string" ? [value] : linksIn(value),
  );
}

/** The texts in which Teams reads Markdown. */
export function textBlocksIn(card: unknown): string[] {
  if (Array.isArray(card)) return card.flatMap(textBlocksIn);
  if (typeof card !== "object" || card === null) return [];
  const { type, text } = card as { readonly type?: unknown; readonly text?: unknown };
  if (type === "TextBlock") return [String(text)];
  return Object.values(card).flatMap(textBlocksIn);
}
