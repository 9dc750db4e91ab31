/** A plan of a hundred pages is read in short steps: whoever writes in the meantime does not notice. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { readDocument } from "../../src/word/read-document.ts";
import { understand } from "../../src/word/understand/understand.ts";
import { bullets, h, makeDocx, p } from "./make-docx.ts";

const prose =
  "Vi arbejder for, at borgerne møder en kommune, der hænger sammen, og at ingen falder mellem to stole. ";

function largePlan(): Promise<Uint8Array> {
  const goals = Array.from({ length: 60 }, (_none, index) => {
    const area = Math.floor(index / 6) + 1;
    const number = `${area}.${(index % 6) + 1}`;
    return [
      ...(index % 6 === 0
        ? [h(2, `${area}. Område ${"ABCDEFGHIJ".charAt(area - 1)}`), p(prose.repeat(12))]
        : []),
      h(3, `${number} Mål - Det ${index + 1}. mål`),
      p(prose.repeat(18)),
      h(4, "Handlinger"),
      ...bullets(
        ...Array.from({ length: 7 }, (_nothing, at) => `Handling ${at} for mål ${index}. ${prose.repeat(2)}`),
      ),
      h(4, "Målindikator"),
      ...bullets(...Array.from({ length: 4 }, (_nothing, at) => `Tegn ${at} for mål ${index}. ${prose}`)),
    ];
  });
  return makeDocx([h(1, "Virksomhedsplan for Alt 2026-2027"), ...goals.flat()]);
}

describe("a plan of a hundred pages", () => {
  afterEach(() => vi.restoreAllMocks());

  it("is read whole, and other work has its turn all the time", async () => {
    const bytes = await largePlan();
    // A clock that goes with the work and not with the machine: a millisecond for each look at it.
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => (now += 1));
    let turns = 0;
    let isRead = false;
    const haveTurn = () => {
      turns += 1;
      if (!isRead) setImmediate(haveTurn);
    };
    setImmediate(haveTurn);
    const reading = await understand(await readDocument(bytes, "plan.docx"));
    isRead = true;
    const goals = reading.focusAreas.flatMap((area) => area.goals);
    expect(goals).toHaveLength(60);
    expect(goals.flatMap(({ actions }) => actions)).toHaveLength(420);
    expect(goals.flatMap(({ indicators }) => indicators)).toHaveLength(240);
    expect(reading.leftOver).toEqual([]);
    expect(turns).toBeGreaterThan(now / 25);
  });
});
