/**
 * The card of a department's day: what is due, who and when, what is missing, each with a link to where it is answered.
 * Never heavier than Teams takes: what does not fit is counted and linked to.
 */
import { pagePlace } from "../domain/links/addresses.ts";
import { weekdayInText } from "../domain/calendar/day-words.ts";
import type { Reminder } from "../domain/reminder/due.ts";
import { placeOf } from "../domain/reminder/reminder.ts";
import {
  groupOf,
  isNobodysOwn,
  missingInText,
  reminderGroups,
  whatInText,
  whenInText,
  whoInText,
  type ReminderGroup,
} from "../domain/reminder/words.ts";
import type { Day } from "../schema/day.ts";
import {
  openUrl,
  richText,
  textBlock,
  webhookMessage,
  weightOf,
  type AdaptiveCard,
  type ColumnSet,
  type Element,
  type WebhookMessage,
} from "./adaptive-card.ts";
import type { LinkTo } from "./links.ts";

/**
 * Teams takes about 28 kB with its own additions (Microsoft: connectors, "Teams"); less has been measured to be cut.
 */
export const heaviest = 18_000;
/** More than this nobody reads. */
const mostShown = 24;

export interface DigestWish {
  readonly department: { readonly key: string; readonly title: string };
  readonly today: Day;
  /** At least one, in the order in which they are to stand. */
  readonly reminders: readonly Reminder[];
  /** An earlier card with some of this may have arrived. */
  readonly isAgain: boolean;
  readonly link: LinkTo;
  readonly channelId?: string | undefined;
}

/** The message for the department's webhook, at most `heaviest` bytes. */
export function digestMessage(wish: DigestWish): WebhookMessage {
  for (let shown = Math.min(mostShown, wish.reminders.length); ; shown -= 1) {
    const message = webhookMessage(notificationText(wish), cardWith(wish, shown));
    if (shown <= 1 || weightOf(message) <= heaviest) return message;
  }
}

function cardWith(wish: DigestWish, most: number): AdaptiveCard {
  const { department, today, reminders } = wish;
  const groups = (Object.keys(reminderGroups) as readonly ReminderGroup[])
    .map((name) => ({ name, all: reminders.filter((reminder) => groupOf(reminder, today) === name) }))
    .filter(({ all }) => all.length > 0);
  const shown = shareOut(
    groups.map(({ all }) => all.length),
    most,
  );
  const notification = asPlainText(notificationText(wish)) ?? headingFor(reminders.length);
  const body: Element[] = [
    textBlock(headingFor(reminders.length), { size: "Large", weight: "Bolder", style: "heading" }),
    richText(
      `${department.title} · ${weekdayInText("da", today, today)}`,
      { isSubtle: true },
      { spacing: "None" },
    ),
  ];
  if (wish.isAgain) {
    body.push(
      textBlock("Sendt igen, for vi ved ikke, om det første kort nåede frem.", {
        color: "Warning",
        spacing: "Small",
      }),
    );
  }
  for (const [index, { name, all }] of groups.entries()) {
    const count = shown[index] ?? 0;
    body.push(
      textBlock(`${reminderGroups[name].da} (${all.length})`, {
        weight: "Bolder",
        size: "Medium",
        spacing: "Large",
        separator: true,
        style: "heading",
        ...(name === "late" ? { color: "Attention" as const } : {}),
      }),
      ...(name === "status" ? deadlineOf(all, today) : []),
      ...all.slice(0, count).map((reminder) => row(reminder, wish)),
    );
    if (all.length > count) {
      body.push(textBlock(`og ${all.length - count} mere i Rettesnor`, { isSubtle: true, spacing: "Small" }));
    }
  }
  if (!reminders.every(isNobodysOwn)) {
    body.push(
      textBlock("Er noget klaret, så skriv det i Rettesnor. Så nævner vi det ikke igen.", {
        isSubtle: true,
        spacing: "Large",
        separator: true,
      }),
    );
  }
  return {
    type: "AdaptiveCard",
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    version: "1.5",
    fallbackText: notification,
    speak: notification,
    body,
    actions: actions(wish),
    msteams: { width: "Full" },
  };
}

function headingFor(count: number): string {
  return count === 1 ? "Én ting at huske" : `${count} ting at huske`;
}

/** A round's deadline is the same for all its goals. */
function deadlineOf([first]: readonly Reminder[], today: Day): readonly Element[] {
  return first === undefined
    ? []
    : [textBlock(whenInText("da", first, today), { isSubtle: true, spacing: "None" })];
}

function row(reminder: Reminder, { today, link, channelId }: DigestWish): ColumnSet {
  const name = nameOf(reminder);
  const facts = [
    whatInText("da", reminder),
    whoInText(reminder) ?? (isNobodysOwn(reminder) ? undefined : "ingen ansvarlig endnu"),
    reminder.what === "status" ? undefined : whenInText("da", reminder, today),
  ].filter((text) => text !== undefined);
  const missing = missingInText("da", reminder, today);
  return {
    type: "ColumnSet",
    spacing: "Medium",
    selectAction: openUrl(`Åbn ${name}`, link(placeOf(reminder), name, channelId)),
    columns: [
      {
        type: "Column",
        width: "stretch",
        items: [
          richText(shortened(reminder.title), { weight: "Bolder" }),
          richText(facts.join(" · "), { isSubtle: true }, { spacing: "None" }),
          ...(missing === undefined ? [] : [richText(missing, {}, { spacing: "None" })]),
        ],
      },
      {
        type: "Column",
        width: "auto",
        verticalContentAlignment: "Center",
        items: [textBlock("Åbn ›", { color: "Accent", weight: "Bolder" })],
      },
    ],
  };
}

/** One thing to do has a button of its own; with several, the button leads to where all of them are. */
function actions({ department, reminders, link, channelId }: DigestWish) {
  const [only, second] = reminders;
  const everything = openUrl(
    "Åbn Overblik",
    link(pagePlace(department.key, "overview"), department.title, channelId),
  );
  if (only === undefined || second !== undefined) return [everything];
  return [openUrl(titleOfButton(only), link(placeOf(only), nameOf(only), channelId)), everything];
}

function titleOfButton({ what, plan, goal }: Reminder): string {
  if (what === "collaboration") return "Åbn aftalen";
  if (plan === undefined) return "Åbn årshjulet";
  return goal === undefined ? "Åbn planen" : "Åbn målet";
}

/** What the notification says: the department, how much, and the first thing by name. */
function notificationText({ department, reminders, today, isAgain }: DigestWish): string {
  const [first, ...others] = reminders;
  if (first === undefined) return department.title;
  const rest = others.length === 0 ? "" : ` og ${others.length} mere`;
  const again = isAgain ? "Sendt igen: " : "";
  return `${again}${department.title}: ${shortened(first.title, 80)} (${lowered(whenInText("da", first, today)).replace(/ \(.*$/u, "")})${rest}`;
}

/** The text where nothing in it can be taken for Markdown, markup or a function; undefined otherwise. */
function asPlainText(text: string): string | undefined {
  return /[\\*_`~[\]{}<>#|\r\n]|:\/\/|www\.|&#?\w+;/u.test(text) ? undefined : text;
}

function nameOf({ title, goal, kind }: Reminder): string {
  return shortened(kind === "goal" && goal ? `${goal.number} ${title}` : title, 80);
}

function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase("da") + text.slice(1);
}

const segmenter = new Intl.Segmenter("da", { granularity: "grapheme" });

/** At most so many signs, never a half of one. */
function shortened(text: string, most = 160): string {
  if (text.length <= most) return text;
  const signs = Array.from(segmenter.segment(text), ({ segment }) => segment);
  return signs.length <= most
    ? text
    : `${signs
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}

/** How many each group shows of `most` in all: the small ones whole, the rest shared evenly. */
function shareOut(counts: readonly number[], most: number): readonly number[] {
  const shown = counts.map(() => 0);
  for (let left = most; left > 0;) {
    const hungry = counts.flatMap((count, index) => (count > (shown[index] ?? 0) ? [index] : []));
    if (hungry.length === 0) break;
    for (const index of hungry.slice(0, left)) shown[index] = (shown[index] ?? 0) + 1;
    left -= hungry.length;
  }
  return shown;
}
