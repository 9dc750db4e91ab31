/**
 * How much of documents in forms of their own is found: goals, actions, signs, whom and when. A floor under all of them
 * and under each, so that no rule for one form costs another. `npx vitest run first-sight` prints the figures.
 */
import { describe, expect, it } from "vitest";
import {
  addScores,
  documentNames,
  f1,
  lineOf,
  measures,
  readNamed,
  type Score,
  scoreOf,
} from "./first-sight.ts";

/** What is found of all documents together must not sink below these. */
const floor = { areas: 0.98, goals: 0.98, actions: 0.98, indicators: 0.98, responsible: 0.97, due: 0.95 };
const floorOfEach = 0.8;

const scores: Score[] = [];
/** Headings that one would be asked about. */
const questions: string[] = [];
/** Whoever is asked about everything answers nothing. */
const mostQuestions = 6;

describe.each(documentNames())("%s", (name) => {
  it("is found for the most part", async () => {
    const { plan, expected, asked } = await readNamed(name);
    questions.push(...asked);
    const score = scoreOf(plan, expected);
    scores.push(score);
    console.info(lineOf(name, score));
    const poor = (["goals", "actions", "indicators"] as const).filter(
      (each) => f1(score[each]) < floorOfEach,
    );
    expect(poor).toEqual([]);
  });
});

describe("all of them", () => {
  it("are found as well as they have been", () => {
    const sum = addScores(scores);
    console.info(lineOf("all", sum));
    console.info(`asked about ${questions.length}: ${questions.join(", ")}`);
    expect(questions.length).toBeLessThanOrEqual(mostQuestions);
    expect(measures.filter((measure) => f1(sum[measure]) < floor[measure])).toEqual([]);
  });
});
