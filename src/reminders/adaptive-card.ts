/**
 * The part of Adaptive Cards 1.2 that our cards use, as types, and small builders for it. Teams on phones draws no
 * newer version (msteams-docs#13646), and the Workflows action refuses what says more than 1.4 (AdaptiveCards#8965).
 * Only what Teams shows from a webhook: no inputs, no submits, no pictures. What people have written goes into text
 * runs, which know no Markdown, and never as a whole function of dates.
 */

export interface AdaptiveCard {
  readonly type: "AdaptiveCard";
  readonly $schema: "http://adaptivecards.io/schemas/adaptive-card.json";
  readonly version: "1.2";
  /**
   * What a client that cannot draw the card shows; it may read Markdown in it, so nothing with signs of Markdown
   * belongs here.
   */
  readonly fallbackText: string;
  /** What is read aloud; it may be read as markup, likewise. */
  readonly speak: string;
  readonly body: readonly Element[];
  readonly actions: readonly OpenUrl[];
  /** Teams' own: as wide as the channel, and who is mentioned. */
  readonly msteams: { readonly width: "Full"; readonly entities?: readonly Mention[] };
}

/** Somebody who is told by Teams that the card names her (Microsoft: Format cards, user mention). */
export interface Mention {
  readonly type: "mention";
  /** As it stands in one of the card's text blocks, `<at>` and all. */
  readonly text: string;
  /** `id`: the sign-in name. */
  readonly mentioned: { readonly id: string; readonly name: string };
}

export type Element = TextBlock | RichTextBlock | Container | ColumnSet;

type Spacing = "None" | "Small" | "Default" | "Medium" | "Large";
type Colour = "Default" | "Accent" | "Good" | "Warning" | "Attention";

interface Placed {
  readonly spacing?: Spacing;
  readonly separator?: boolean;
}

/** A text of our own words; Teams reads Markdown in it, so nothing that people have written belongs here. */
export interface TextBlock extends Placed {
  readonly type: "TextBlock";
  readonly text: string;
  readonly wrap: true;
  readonly size?: "Small" | "Default" | "Medium" | "Large";
  readonly weight?: "Bolder";
  readonly color?: Colour;
  readonly isSubtle?: boolean;
}

interface TextRun {
  readonly type: "TextRun";
  readonly text: string;
  readonly weight?: "Bolder";
  readonly color?: Colour;
  readonly isSubtle?: boolean;
  readonly size?: "Small" | "Default";
}

export interface RichTextBlock extends Placed {
  readonly type: "RichTextBlock";
  readonly inlines: readonly TextRun[];
}

export interface Container extends Placed {
  readonly type: "Container";
  readonly items: readonly Element[];
  readonly selectAction?: OpenUrl;
}

export interface ColumnSet extends Placed {
  readonly type: "ColumnSet";
  readonly columns: readonly Column[];
  readonly selectAction?: OpenUrl;
}

export interface Column {
  readonly type: "Column";
  readonly width: "stretch" | "auto";
  readonly items: readonly Element[];
  readonly verticalContentAlignment?: "Center";
}

export interface OpenUrl {
  readonly type: "Action.OpenUrl";
  readonly title: string;
  readonly url: string;
  readonly style?: "positive";
}

export function textBlock(text: string, look: Omit<TextBlock, "type" | "text" | "wrap"> = {}): TextBlock {
  return { type: "TextBlock", text, wrap: true, ...look };
}

/**
 * A text as it was written. Runs know no Markdown, but clients put dates for `{{DATE(…)}}` and `{{TIME(…)}}`
 * (Microsoft: Adaptive Cards, text features), run by run; with its two braces in two runs such a function is none, and
 * reads the same.
 */
export function richText(
  text: string,
  look: Omit<TextRun, "type" | "text"> = {},
  placed: Placed = {},
): RichTextBlock {
  const parts = text.split(/(?<=\{)(?=\{(?:DATE|TIME)\()/u);
  return {
    type: "RichTextBlock",
    inlines: parts.map((part): TextRun => ({ type: "TextRun", text: part, ...look })),
    ...placed,
  };
}

export function openUrl(title: string, url: string): OpenUrl {
  return { type: "Action.OpenUrl", title, url };
}

/** What a Teams Workflows webhook takes: a message with one card. */
export interface WebhookMessage {
  readonly type: "message";
  /** The notification's text, where the flow passes it on. */
  readonly summary: string;
  readonly attachments: readonly [
    {
      readonly contentType: "application/vnd.microsoft.card.adaptive";
      readonly contentUrl: null;
      readonly content: AdaptiveCard;
    },
  ];
}

export function webhookMessage(summary: string, card: AdaptiveCard): WebhookMessage {
  return {
    type: "message",
    summary,
    attachments: [
      { contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content: card },
    ],
  };
}

/** How much a message weighs on the wire, in bytes. */
export function weightOf(message: WebhookMessage): number {
  return new TextEncoder().encode(JSON.stringify(message)).length;
}
