/**
 * Counts how much of a document a reading has found: its goals, each goal's actions and indicators, and whom and when
 * an action has. Each document lies beside what is in it, written down before the reading was tried on it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../../src/word/read-document.ts";
import { fold } from "../../src/word/understand/letters.ts";
import { type PlanJson, toJson } from "../../src/word/understand/to-json.ts";
import { understand } from "../../src/word/understand/understand.ts";
import { root } from "../architecture/source-files.ts";
import { docxOf } from "./docx-of.ts";

const folder = join(root, "tests/word/documents/first-sight");

/** What can be found, found, and found that is not there. */
export interface Count {
  expected: number;
  right: number;
  wrong: number;
}

export const measures = ["areas", "goals", "actions", "indicators", "responsible", "due"] as const;
export type Measure = (typeof measures)[number];
export type Score = Record<Measure, Count>;

interface Said {
  readonly text: string;
  readonly responsible: string;
  readonly due: string;
}

export interface Goal extends Said {
  readonly area: string;
  readonly actions: readonly Said[];
  readonly indicators: readonly Said[];
}

/** The names of the documents, those kept unread until the end below `unseen/`. */
export function documentNames(): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".txt"))
    .toSorted();
}

/** The document's reading and what should be in it. */
export async function readNamed(name: string): Promise<{
  plan: PlanJson;
  expected: readonly Goal[];
  /** The names of headings that one would be asked about. */
  asked: readonly string[];
}> {
  const [document = "", answer = ""] = readFileSync(join(folder, name), "utf8").split("\n=====\n");
  const [kind = "", ...lines] = document.split("\n");
  const notation = lines.join("\n");
  const bytes = kind === "docx" ? await docxOf(notation) : new TextEncoder().encode(notation);
  const reading = await understand(await readDocument(bytes, `plan.${kind}`));
  return {
    plan: toJson(reading),
    expected: goalsOf(answer),
    asked: reading.labels.map((label) => label.name),
  };
}

function goalsOf(answer: string): Goal[] {
  const goals: (Said & { area: string; actions: Said[]; indicators: Said[] })[] = [];
  let area = "";
  for (const line of answer.split("\n")) {
    const [mark = "", ...words] = line.split(" ");
    const [text = "", responsible = "", due = ""] = words
      .join(" ")
      .split("@")
      .map((part) => part.trim());
    if (mark === "##") area = text;
    else if (mark === "###") goals.push({ area, text, responsible, due, actions: [], indicators: [] });
    else if (mark === ">") goals.at(-1)?.actions.push({ text, responsible, due });
    else if (mark === "=") goals.at(-1)?.indicators.push({ text, responsible, due });
  }
  return goals;
}

/** How much of what is expected the plan holds, and how much else. */
export function scoreOf(plan: PlanJson, expected: readonly Goal[]): Score {
  const score = emptyScore();
  const found = plan.focusAreas.flatMap((area) =>
    area.goals.map((goal) => ({ area: area.title, text: goal.title, goal })),
  );
  const areas = [...new Set(expected.map(({ area }) => area).filter(Boolean))].map((text) => ({ text }));
  count(
    score.areas,
    pair(
      areas,
      plan.focusAreas.map(({ title }) => ({ text: title })).filter(({ text }) => text !== ""),
    ),
  );
  const pairs = pair(expected, found);
  count(score.goals, pairs);
  for (const [wanted, got] of pairs) {
    const actions = pair(wanted?.actions ?? [], got?.goal.actions ?? []);
    count(score.actions, actions);
    count(score.indicators, pair(wanted?.indicators ?? [], got?.goal.indicators ?? []));
    for (const [action, read] of [...actions, [wanted, got?.goal] as const]) {
      countSaid(score.responsible, action?.responsible ?? "", read?.responsible ?? "");
      countSaid(score.due, action?.due ?? "", read?.due ?? "");
    }
  }
  return score;
}

type Pairs<A, B> = (readonly [A | undefined, B | undefined])[];

/** Each expected text with the found one that says the same, and what is alone on either side. */
function pair<A extends { text: string }, B extends { text: string }>(
  expected: readonly A[],
  found: readonly B[],
): Pairs<A, B> {
  const left = [...found];
  const pairs: Pairs<A, B> = expected.map((wanted) => {
    const at = left.findIndex(({ text }) => isSame(wanted.text, text));
    return [wanted, at < 0 ? undefined : left.splice(at, 1)[0]];
  });
  return [...pairs, ...left.map((each) => [undefined, each] as const)];
}

/** Nine words of ten are the same. */
function isSame(one: string, other: string): boolean {
  const [left, right] = [fold(one).split(" "), fold(other).split(" ")];
  const known = new Set(left);
  const common = new Set(right.filter((word) => known.has(word))).size;
  return (2 * common) / (known.size + new Set(right).size) >= 0.9;
}

function count<A, B>(into: Count, pairs: Pairs<A, B>): void {
  for (const [wanted, got] of pairs) {
    if (wanted !== undefined) into.expected += 1;
    if (wanted !== undefined && got !== undefined) into.right += 1;
    if (wanted === undefined) into.wrong += 1;
  }
}

function countSaid(into: Count, wanted: string, got: string): void {
  if (wanted !== "") into.expected += 1;
  if (wanted !== "" && fold(wanted) === fold(got)) into.right += 1;
  else if (got !== "") into.wrong += 1;
}

function emptyScore(): Score {
  return Object.fromEntries(
    measures.map((measure) => [measure, { expected: 0, right: 0, wrong: 0 }]),
  ) as Score;
}

export function addScores(scores: readonly Score[]): Score {
  const sum = emptyScore();
  for (const score of scores) {
    for (const measure of measures) {
      sum[measure].expected += score[measure].expected;
      sum[measure].right += score[measure].right;
      sum[measure].wrong += score[measure].wrong;
    }
  }
  return sum;
}

/** F1: 1 where everything is found and nothing else. */
export function f1({ expected, right, wrong }: Count): number {
  const all = expected + right + wrong;
  return all === 0 ? 1 : (2 * right) / all;
}

/** One line for a score: F1 of each measure, and what it is counted of. */
export function lineOf(name: string, score: Score): string {
  const parts = measures.map((measure) => {
    const { expected, right, wrong } = score[measure];
    return `${measure} ${f1(score[measure]).toFixed(2)} (${right}/${expected}${wrong > 0 ? ` +${wrong}` : ""})`;
  });
  return `${name.padEnd(46)} ${parts.join("  ")}`;
}
