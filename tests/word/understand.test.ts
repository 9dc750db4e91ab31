/** Every document of the collection is read exactly as it was meant, and no line of it is lost. */
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/word/read-document.ts";
import type { PlanReading } from "../../src/word/understand/reading.ts";
import { toJson } from "../../src/word/understand/to-json.ts";
import { understand } from "../../src/word/understand/understand.ts";
import { layoutPlans } from "./documents/layouts.ts";
import { otherPlans } from "./documents/other-words.ts";
import { styledPlans } from "./documents/styled.ts";
import { followUpPlans } from "./documents/follow-up.ts";
import { rawPlans } from "./documents/raw.ts";
import { textPlans } from "./documents/texts.ts";
import { textsOf } from "./expected.ts";
import { placesIn } from "./places.ts";

const cases = [...styledPlans, ...otherPlans, ...textPlans, ...followUpPlans, ...rawPlans, ...layoutPlans];

describe.each(cases)("$name", ({ fileName, make, expected, leftOver = [] }) => {
  it("is read as it was meant", async () => {
    const plan = toJson(await read());
    expect(plan.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(textsOf(plan)).toEqual(expected);
  });

  it("leaves to a person only what nobody could know", async () => {
    const reading = await read();
    expect(reading.leftOver.map(({ text }) => text)).toEqual(leftOver);
  });

  it("loses no line", async () => {
    const document = await readDocument(await make(), fileName);
    const known = placesIn(await understand(document));
    expect(document.blocks.map(({ place }) => place).filter((place) => !known.has(place))).toEqual([]);
  });

  async function read(): Promise<PlanReading> {
    return understand(await readDocument(await make(), fileName));
  }
});
