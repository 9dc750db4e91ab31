/**
 * Runs in the browser: how long a document takes to be read by mammoth, to be unpacked and parsed with nothing done
 * about it, to be read into lines, and into a plan.
 */
import { unzipSync } from "fflate";
import mammoth from "mammoth";
import { SaxesParser } from "saxes";
import { readDocument } from "../src/word/read-document.ts";
import { understand } from "../src/word/understand/understand.ts";

/** Times in milliseconds, one for each round. */
export interface ReadingTimes {
  /** Mammoth's HTML of the document. */
  readonly html: readonly number[];
  /** Mammoth's plain text of it, the least that it can do. */
  readonly text: readonly number[];
  /** Unpacking and parsing with fflate and saxes, and nothing done about it. */
  readonly libraries: readonly number[];
  /** `readDocument`. */
  readonly lines: readonly number[];
  /** `readDocument` and `understand`. */
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

/** The kinds of reading in turn, over and over, so that a busy machine is as busy for all of them. */
async function measure(base64: string, rounds: number): Promise<ReadingTimes> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
  const html: number[] = [];
  const text: number[] = [];
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
  // Apart from the others, or what mammoth leaves in memory would be cleared away in their time.
  for (let round = 0; round < rounds / 4; round += 1) {
    await time(html, () => mammoth.convertToHtml({ arrayBuffer: bytes.buffer }));
    await time(text, () => mammoth.extractRawText({ arrayBuffer: bytes.buffer }));
  }
  return { html, text, libraries, lines, plan, actions };
}

Object.assign(globalThis, { measureReading: measure });
