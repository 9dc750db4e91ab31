/** A real plan, where it is at hand: nothing of it lies in the project. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/word/read-document.ts";
import { understand } from "../../src/word/understand/understand.ts";
import { root } from "../architecture/source-files.ts";
import { placesIn } from "./places.ts";

const path = join(root, "../shared/sources/virksomhedsplan-oekonomi-stab-2020-2021.txt");

describe("a real plan of 2020", () => {
  it("gives every goal, action and indicator, and loses no line", async (context) => {
    if (!existsSync(path)) context.skip("The real plan does not lie beside the project.");
    const document = await readDocument(readFileSync(path), "plan.txt");
    const reading = await understand(document);
    const goals = reading.focusAreas.flatMap((area) => area.goals);
    expect(reading.department.text).toBe("Økonomi & Stab");
    expect(reading.period).toMatchObject({ from: "2020-01-01", to: "2021-12-31" });
    expect(reading.caseNumber.text).toBe("");
    expect(reading.chapters).toHaveLength(5);
    expect(reading.focusAreas.map((area) => area.goals.length)).toEqual([3, 3, 4, 1, 3, 2, 1]);
    expect(goals.map(({ actions }) => actions.length)).toEqual([
      3, 1, 3, 5, 4, 2, 3, 3, 2, 2, 2, 3, 1, 4, 3, 3, 3,
    ]);
    expect(goals.map(({ indicators }) => indicators.length)).toEqual([
      3, 4, 3, 4, 2, 1, 1, 1, 3, 2, 1, 1, 1, 2, 2, 3, 3,
    ]);
    expect(
      goals.every(
        ({ number, title, description }) => number !== "" && title.text !== "" && description.text !== "",
      ),
    ).toBe(true);
    const known = placesIn(reading);
    expect(document.blocks.filter(({ place }) => !known.has(place))).toEqual([]);
  });
});
