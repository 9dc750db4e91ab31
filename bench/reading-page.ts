/** Runs in the browser: how long a document takes to be read by the two libraries alone, into lines, and into a plan. */
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { readDocument } from "../src/word/read-document.ts";
import { understand } from "../src/word/understand/understand.ts";

export interface ReadingTimes {
  /** Unpacking and parsing with nothing done about it, in milliseconds. */
  readonly libraries: readonly number[];
  readonly lines: readonly number[];
  readonly plan: readonly number[];
  readonly actions: number;
}

async function time(times: number[], work: () => unknown): Promise<void> {
  const start = performance.now();
  await work();
  times.push(performance.now() - start);
}

function parseAlone(bytes: Uint8Array): void {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^word\/\w+\.xml$/u.test(name) });
  for (const part of Object.values(parts)) {
    const parser = new SaxesParser();
    parser.write(new TextDecoder().decode(part)).close();
  }
}

/** Each kind of reading in turn, over and over, so that a busy machine is as busy for all of them. */
async function measure(base64: string, rounds: number): Promise<ReadingTimes> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
  const libraries: number[] = [];
  const lines: number[] = [];
  const plan: number[] = [];
  let actions = 0;
  for (let round = 0; round < rounds; round += 1) {
    await time(libraries, () => parseAlone(bytes));
    await time(lines, () => readDocument(bytes, "plan.docx"));
    await time(plan, async () => {
      const { focusAreas } = await understand(await readDocument(bytes, "plan.docx"));
      actions = focusAreas.flatMap(({ goals }) => goals.flatMap((goal) => goal.actions)).length;
    });
  }
  return { libraries, lines, plan, actions };
}

Object.assign(globalThis, { measureReading: measure });
