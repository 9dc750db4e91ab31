/**
 * Documents that were written by somebody who does not know the reader, each beside what is in it: as Word files and
 * texts, and JSON. Milestones count as what is done: on paper they are.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../../src/word/read-document.ts";
import type { PlanReading } from "../../src/word/understand/reading.ts";
import { deadlineOf, responsibleOf } from "../../src/word/understand/said.ts";
import { type PlanJson, toJson } from "../../src/word/understand/to-json.ts";
import { understand } from "../../src/word/understand/understand.ts";
import { root } from "../architecture/source-files.ts";
import type { Goal } from "./first-sight.ts";

const folder = join(root, "tests/word/documents/by-others");
const answer = ".expected.json";

interface Answer {
  readonly goals: readonly {
    readonly title: string;
    readonly actions: readonly {
      readonly text: string;
      readonly responsible: string;
      readonly due: string;
    }[];
    readonly indicators: readonly string[];
  }[];
}

/** The names of the documents' files. */
export function namesByOthers(): string[] {
  return readdirSync(folder).filter((name) => !name.endsWith(answer));
}

/** What is read of it, and what should be in it. */
export async function readByOthers(name: string): Promise<{ plan: PlanJson; expected: readonly Goal[] }> {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const reading = await understand(await readDocument(bytes, name));
  const text = readFileSync(join(folder, name.replace(/\.\w+$/u, answer)), "utf8");
  return { plan: withMilestones(reading), expected: (JSON.parse(text) as Answer).goals.map(goalOf) };
}

function goalOf({ title, actions, indicators }: Answer["goals"][number]): Goal {
  const nobody = { responsible: "", due: "" };
  const signs = indicators.map((text) => ({ text, ...nobody }));
  const done = actions.map((action) => ({
    ...action,
    responsible: action.responsible.replaceAll(/,? og (?=\S+$|\p{Lu})/gu, ", "),
  }));
  return { area: "", text: title, ...nobody, actions: done, indicators: signs };
}

function withMilestones(reading: PlanReading): PlanJson {
  const plan = toJson(reading);
  return {
    ...plan,
    focusAreas: plan.focusAreas.map((area, at) => ({
      ...area,
      goals: area.goals.map((goal, index) => {
        const { milestones = [] } = reading.focusAreas[at]?.goals[index] ?? {};
        const done = milestones.map(({ text, details }) => ({
          text,
          responsible: responsibleOf(details)?.text ?? "",
          due: deadlineOf(details, text, reading.period).due ?? "",
        }));
        // The answers do not tell whom and until when a goal has, and write several people with a comma.
        const actions = [...goal.actions, ...done].map((action) => ({
          ...action,
          responsible: action.responsible.replaceAll(/,? og (?=\S+$|\p{Lu})/gu, ", "),
        }));
        return { ...goal, responsible: "", due: "", actions };
      }),
    })),
  };
}
