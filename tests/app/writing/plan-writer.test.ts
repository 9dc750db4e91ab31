/** What a change in a plan that is being written tells the page: that one line is another, and no more than that. */
import { describe, expect, it } from "vitest";
import { PlanWriter } from "../../../src/app/writing/plan-writer.ts";
import { keyOf } from "../../../src/domain/writing/line.ts";
import { placeLast } from "../../../src/domain/writing/move-line.ts";
import { element } from "../../domain/rows.ts";

const area = element(1, "focusArea");
const first = element(2, "goal", { parent: 1 });
const second = element(3, "goal", { parent: 1 });
const rows = [area, first, second];
const [areaKey, firstKey, secondKey] = [keyOf(area), keyOf(first), keyOf(second)];

function open(): { readonly writer: PlanWriter; readonly seen: () => number } {
  const writer = new PlanWriter({ plan: 1, elements: rows, drafts: [], keepDraft: () => undefined });
  let told = 0;
  writer.store.subscribe(() => {
    told += 1;
  });
  return { writer, seen: () => told };
}

function goals(writer: PlanWriter): readonly string[] {
  return writer.getOutline().goals.map(({ goal }) => goal.title);
}

describe("a plan that is being written", () => {
  it("tells once of a word that is written, leaving the order and every other line the same", () => {
    const { writer, seen } = open();
    const before = writer.store.getState();
    writer.write(firstKey, { title: "Svar samme dag" });
    const after = writer.store.getState();
    expect(seen()).toBe(1);
    expect(after.lines.get(firstKey)?.shown.title).toBe("Svar samme dag");
    expect(after.outline).toBe(before.outline);
    for (const key of [areaKey, secondKey]) expect(after.lines.get(key)).toBe(before.lines.get(key));
    expect(before.lines.get(firstKey)?.shown.title).toBe("goal 2");
  });

  it("has another order when a line comes, moves or goes", () => {
    const { writer } = open();
    writer.add(placeLast(writer.getOutline(), "goal", 1), { title: "Nyt mål" });
    expect(goals(writer)).toEqual(["goal 2", "goal 3", "Nyt mål"]);
    writer.write(firstKey, { order: 9000 });
    expect(goals(writer)).toEqual(["goal 3", "Nyt mål", "goal 2"]);
    writer.remove([secondKey]);
    expect(goals(writer)).toEqual(["Nyt mål", "goal 2"]);
  });

  it("keeps a line that is being taken out, though a reading no longer shows it: it may still be put back", () => {
    const { writer } = open();
    writer.remove([firstKey]);
    writer.receiveAll([area, second]);
    expect(writer.canComeBack(firstKey)).toBe(true);
    writer.putBack([firstKey], () => true);
    expect(goals(writer)).toEqual(["goal 2", "goal 3"]);
    // What a colleague has taken out goes.
    writer.receiveAll([area, first]);
    expect(goals(writer)).toEqual(["goal 2"]);
  });

  it("tells once, whatever comes at once, and of a reading that brings nothing not at all", () => {
    const { writer, seen } = open();
    writer.receiveAll(rows);
    expect(seen()).toBe(0);
    writer.receiveAll(rows.map((row) => ({ ...row, title: `${row.title}!`, version: '"9"' })));
    expect(seen()).toBe(1);
    expect(writer.elements().map(({ title }) => title)).toEqual(rows.map(({ title }) => `${title}!`));
    writer.remove([areaKey, firstKey, secondKey]);
    expect(seen()).toBe(2);
    expect(goals(writer)).toEqual([]);
    writer.putBack([areaKey, firstKey, secondKey], () => false);
    expect(seen()).toBe(3);
    writer.add(placeLast(writer.getOutline(), "goal", 1), { title: "Nyt mål" });
    expect(seen()).toBe(4);
    expect(goals(writer)).toEqual(["goal 2!", "goal 3!", "Nyt mål"]);
  });

  it("shows a line again that a colleague removed and had back, with what was written in it", () => {
    const { writer } = open();
    writer.write(firstKey, { title: "Svar samme dag" });
    writer.receiveAll([area, second]);
    expect(goals(writer)).toEqual(["goal 3"]);
    writer.receiveAll(rows);
    expect(goals(writer)).toEqual(["Svar samme dag", "goal 3"]);
  });

  it("keeps a line that was had back when a reading arrives that was made while it was gone", () => {
    const { writer } = open();
    writer.remove([firstKey]);
    writer.forget(firstKey);
    writer.putBack([firstKey], () => true);
    writer.receiveRow(firstKey, { ...first, version: '"2"' });
    writer.write(firstKey, { title: "Svar samme dag" });
    writer.receiveAll([area, second]);
    expect(writer.elements().map(({ title }) => title)).toEqual(["focusArea 1", "goal 3", "Svar samme dag"]);
    expect(goals(writer)).toHaveLength(2);
    writer.receiveAll(rows);
    writer.receiveAll([area, second]);
    expect(goals(writer)).toEqual(["goal 3"]);
  });
});
