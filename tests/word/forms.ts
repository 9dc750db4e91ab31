/** Writes a plan out in each of the forms in which plans are written, for reading it back. */
import type { FileChild } from "docx";
import type { ExpectedPlan } from "./expected.ts";
import { bold, bullets, dashes, h, makeDocx, numberedHeading, p, table, title } from "./make-docx.ts";

type Area = ExpectedPlan["focusAreas"][number];
type Goal = Area["goals"][number];

export interface Form {
  readonly name: string;
  readonly write: (plan: ExpectedPlan) => Promise<Uint8Array> | string;
  /** The form has no place for a goal's description. */
  readonly lacksDescription?: boolean;
}

interface Way {
  readonly chapter: (text: string) => FileChild;
  readonly area: (area: Area) => FileChild;
  readonly goal: (goal: Goal) => FileChild;
  readonly label: (text: string) => FileChild;
  readonly list: (...texts: string[]) => FileChild[];
  readonly actions: string;
  readonly indicators: string;
  readonly leadIns?: readonly [string, string];
}

function write(plan: ExpectedPlan, way: Way): Promise<Uint8Array> {
  const list = (label: string, leadIn: string | undefined, all: readonly { text: string }[]): FileChild[] =>
    all.length === 0
      ? []
      : [
          way.label(label),
          ...(leadIn === undefined ? [] : [p(leadIn)]),
          ...way.list(...all.map(({ text }) => text)),
        ];
  return makeDocx([
    title(plan.title),
    ...plan.chapters.flatMap((chapter) => [way.chapter(chapter.title), p(chapter.text)]),
    ...plan.focusAreas.flatMap((area) => [
      way.area(area),
      p(area.introduction),
      ...area.goals.flatMap((goal) => [
        way.goal(goal),
        p(goal.description),
        ...list(way.actions, way.leadIns?.[0], goal.actions),
        ...list(way.indicators, way.leadIns?.[1], goal.indicators),
      ]),
    ]),
  ]);
}

function texts(all: readonly { text: string }[]): string[] {
  return all.map(({ text }) => text);
}

export const forms: readonly Form[] = [
  {
    name: "headings with typed numbers",
    write: (plan) =>
      write(plan, {
        chapter: (text) => h(1, text),
        area: ({ number, title: text }) => h(2, `${number}. ${text}`),
        goal: ({ number, title: text }) => h(3, `${number} Mål - ${text}`),
        label: (text) => h(4, text),
        list: bullets,
        actions: "Handlinger",
        indicators: "Målindikator",
        leadIns: [
          "For at indfri målet planlægger afdelingen at iværksætte følgende handlinger:",
          "Indsatsen har været en succes når:",
        ],
      }),
  },
  {
    name: "headings that Word numbers",
    write: (plan) =>
      write(plan, {
        chapter: (text) => h(1, text),
        area: ({ title: text }) => numberedHeading(1, text),
        goal: ({ title: text }) => numberedHeading(2, text),
        label: bold,
        list: bullets,
        actions: "Indsatser",
        indicators: "Succeskriterier",
      }),
  },
  {
    name: "bold lines and dashes",
    write: (plan) =>
      write(plan, {
        chapter: bold,
        area: ({ number, title: text }) => bold(`Indsatsområde ${number}: ${text}`),
        goal: ({ number, title: text }) => bold(`Mål ${number}: ${text}`),
        label: (text) => p(`${text}:`),
        list: dashes,
        actions: "Tiltag",
        indicators: "Tegn",
      }),
  },
  {
    name: "levels that all are the same",
    write: (plan) =>
      write(plan, {
        chapter: (text) => h(2, text),
        area: ({ number, title: text }) => h(2, `${number}. ${text}`),
        goal: ({ number, title: text }) => h(2, `Mål ${number}: ${text}`),
        label: (text) => h(2, text),
        list: bullets,
        actions: "Handlnger",
        indicators: "Målintikator",
      }),
  },
  {
    name: "a table for each focus area",
    lacksDescription: true,
    write: (plan) =>
      makeDocx([
        title(plan.title),
        ...plan.chapters.flatMap((chapter) => [h(1, chapter.title), p(chapter.text)]),
        ...plan.focusAreas.flatMap((area) => [
          h(2, `Fokusområde ${area.number}: ${area.title}`),
          p(area.introduction),
          table(
            ["Nr.", "Mål", "Aktiviteter", "Målepunkter"],
            ...area.goals.map((goal) => [
              goal.number,
              goal.title,
              bullets(...texts(goal.actions)),
              bullets(...texts(goal.indicators)),
            ]),
          ),
        ]),
      ]),
  },
  {
    name: "a form for each goal",
    write: (plan) =>
      makeDocx([
        title(plan.title),
        ...plan.chapters.flatMap((chapter) => [h(1, chapter.title), p(chapter.text)]),
        ...plan.focusAreas.flatMap((area) => [
          h(2, `Tema ${area.number} – ${area.title}`),
          p(area.introduction),
          ...area.goals.flatMap((goal) => [
            table(
              [`Resultatkrav ${goal.number}`, goal.title],
              ["Beskrivelse", goal.description],
              ["Indsatser", bullets(...texts(goal.actions))],
              ["Succeskriterier", bullets(...texts(goal.indicators))],
            ),
            p(""),
          ]),
        ]),
      ]),
  },
  { name: "Markdown", write: (plan) => asText(plan, "#", "- ") },
  { name: "a text without any marks", write: (plan) => asText(plan, "", "• ") },
];

function asText(plan: ExpectedPlan, mark: string, bullet: string): string {
  const heading = (level: number, text: string): string =>
    mark === "" ? `\n${text}\n` : `\n${mark.repeat(level)} ${text}\n`;
  const list = (label: string, all: readonly { text: string }[]): string =>
    all.length === 0 ? "" : `${heading(4, label)}\n${all.map(({ text }) => `${bullet}${text}`).join("\n")}\n`;
  return [
    heading(1, plan.title),
    ...plan.chapters.map((chapter) => `${heading(2, chapter.title)}\n${chapter.text}\n`),
    ...plan.focusAreas.map(
      (area) =>
        `${heading(2, `${area.number}. ${area.title}`)}\n${area.introduction}\n${area.goals
          .map(
            (goal) =>
              `${heading(3, `${goal.number} Mål – ${goal.title}`)}\n${goal.description}\n${list("Handlinger", goal.actions)}${list("Målindikatorer", goal.indicators)}`,
          )
          .join("\n")}`,
    ),
  ].join("\n");
}
