/**
 * The card of a department's day: what is due, who and when, what is missing, each with a link to where it is answered.
 * Never heavier than Teams takes: what does not fit is counted and linked to.
 */
import { pagePlace } from "../domain/links/addresses.ts";
import { addDays } from "../domain/calendar/calendar.ts";
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
  type Mention,
  type WebhookMessage,
} from "./adaptive-card.ts";
import type { LinkTo } from "./links.ts";

/**
 * Teams takes about 28 kB with its own additions (Microsoft: connectors, "Teams"); less has been measured to be cut.
 */
export const heaviest = 18_000;
/** More than this nobody reads. */
const mostShown = 12;

export interface DigestWish {
  readonly department: { readonly key: string; readonly title: string };
  readonly today: Day;
  /** At least one, in the order in which they are to stand. */
  readonly reminders: readonly Reminder[];
  /** An earlier card with some of this may have arrived. */
  readonly isAgain: boolean;
  readonly link: LinkTo;
  readonly channelId?: string | undefined;
  /** Those whose deadline is near or past are mentioned, so that Teams tells them. */
  readonly mentions?: boolean;
}

/** One thing to remember, with all that is due of it: an action with a deadline and an evaluation stands once. */
interface DigestLine {
  /** The most urgent, which says under which heading it stands. */
  readonly first: Reminder;
  readonly others: readonly Reminder[];
}

/** The message for the department's webhook, at most `heaviest` bytes. */
export function digestMessage(wish: DigestWish): WebhookMessage {
  const lines = linesOf(wish);
  for (let shown = Math.min(mostShown, lines.length); ; shown -= 1) {
    const message = webhookMessage(notificationText(wish, lines), cardWith(wish, lines, shown));
    if (shown <= 1 || weightOf(message) <= heaviest) return message;
  }
}

const groupNames = Object.keys(reminderGroups) as readonly ReminderGroup[];

/** What is due, by what it is about, in the order of the headings. */
function linesOf({ reminders, today }: DigestWish): readonly DigestLine[] {
  const urgency = (reminder: Reminder) => groupNames.indexOf(groupOf(reminder, today));
  const about = new Map<string, Reminder[]>();
  for (const reminder of reminders) {
    const key = reminder.plan === undefined ? reminder.key : `${reminder.plan.id}|${reminder.about}`;
    about.set(key, [...(about.get(key) ?? []), reminder]);
  }
  const lines = [...about.values()].flatMap((all) => {
    const [first, ...others] = all.toSorted((a, b) => urgency(a) - urgency(b));
    return first === undefined ? [] : [{ first, others }];
  });
  return lines.toSorted((a, b) => urgency(a.first) - urgency(b.first));
}

function cardWith(wish: DigestWish, lines: readonly DigestLine[], most: number): AdaptiveCard {
  const { department, today, reminders } = wish;
  const groups = groupNames
    .map((name) => ({ name, all: lines.filter(({ first }) => groupOf(first, today) === name) }))
    .filter(({ all }) => all.length > 0);
  const shown = shareOut(
    groups.map(({ all }) => all.length),
    most,
  );
  const notification = asPlainText(notificationText(wish, lines)) ?? headingFor(lines.length);
  const mentions = wish.mentions === true ? mentionsIn(lines, today) : [];
  const body: Element[] = [
    textBlock(headingFor(lines.length), { size: "Large", weight: "Bolder" }),
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
  if (mentions.length > 0) {
    body.push(textBlock(mentions.map(({ text }) => text).join(", "), { spacing: "Small" }));
  }
  for (const [index, { name, all }] of groups.entries()) {
    const count = shown[index] ?? 0;
    body.push(
      textBlock(`${reminderGroups[name].da} (${all.length})`, {
        weight: "Bolder",
        size: "Medium",
        spacing: "Large",
        separator: true,
        ...(name === "late" ? { color: "Attention" as const } : {}),
      }),
      ...(name === "status" ? deadlineOf(all, today) : []),
      ...all.slice(0, count).map((line) => row(line, wish)),
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
    version: "1.2",
    fallbackText: notification,
    speak: notification,
    body,
    actions: actions(wish, lines),
    msteams: { width: "Full", ...(mentions.length > 0 && { entities: mentions }) },
  };
}

function headingFor(count: number): string {
  return count === 1 ? "Én ting at huske" : `${count} ting at huske`;
}

/** A round's deadline is the same for all its goals. */
function deadlineOf([line]: readonly DigestLine[], today: Day): readonly Element[] {
  return line === undefined
    ? []
    : [textBlock(whenInText("da", line.first, today), { isSubtle: true, spacing: "None" })];
}

/** As many as one card names: a mention rings. */
const mostMentioned = 5;
/** Far-off deadlines ring with nobody. In days. */
const near = 3;

/** Whoever has something that is late or due within days, each once, where her name says nothing but a name. */
function mentionsIn(lines: readonly DigestLine[], today: Day): readonly Mention[] {
  const found = new Map<string, Mention>();
  for (const { first } of lines) {
    const { responsible, due } = first;
    if (responsible === undefined || responsible.email === "" || due > addDays(today, near)) continue;
    const name = asPlainText(responsible.name);
    if (name === undefined || name === "") continue;
    const id = responsible.login ?? responsible.email;
    found.set(id, { type: "mention", text: `<at>${name}</at>`, mentioned: { id, name } });
  }
  return [...found.values()].slice(0, mostMentioned);
}

function row({ first: reminder, others }: DigestLine, { today, link, channelId }: DigestWish): ColumnSet {
  const name = nameOf(reminder);
  const facts = [
    whatInText("da", reminder),
    whoInText(reminder) ?? (isNobodysOwn(reminder) ? undefined : "ingen ansvarlig endnu"),
    ...[reminder, ...others].map((one) => (one.what === "status" ? undefined : whenInText("da", one, today))),
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
function actions({ department, link, channelId }: DigestWish, lines: readonly DigestLine[]) {
  const [only, second] = lines.map(({ first }) => first);
  const everything = openUrl(
    "Åbn Overblik",
    link(pagePlace(department.key, "overview"), department.title, channelId),
  );
  if (only === undefined || second !== undefined) return [everything];
  return [openUrl(titleOfButton(only), link(placeOf(only), nameOf(only), channelId)), everything];
}

function titleOfButton({ what, plan, goal }: Reminder): string {
  if (what === "collaboration" || what === "confirmation") return "Åbn aftalen";
  if (plan === undefined) return "Åbn årshjulet";
  return goal === undefined ? "Åbn planen" : "Åbn målet";
}

/** What the notification says: the department, how much, and the first thing by name. */
function notificationText({ department, today, isAgain }: DigestWish, lines: readonly DigestLine[]): string {
  const [first, ...others] = lines.map((line) => line.first);
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

/** How many each group shows of `most` in all: one each, so that no heading stands alone, the rest in their order. */
function shareOut(counts: readonly number[], most: number): readonly number[] {
  const shown = counts.map((_, index) => (index < most ? 1 : 0));
  let left = most - shown.reduce<number>((sum, count) => sum + count, 0);
  return counts.map((count, index) => {
    const own = shown[index] ?? 0;
    const more = Math.min(left, count - own);
    left -= more;
    return own + more;
  });
}
