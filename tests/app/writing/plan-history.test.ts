/**
 * The history of a plan: whatever was done, taking all of it back gives the plan as it was, and doing all of it again
 * the plan as it became; what a colleague has written is never touched.
 */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyOf } from "../../../src/domain/writing/line.ts";
import { placeLast } from "../../../src/domain/writing/move-line.ts";
import { day } from "../../../src/schema/day.ts";
import { HistoryDesk, type Doing } from "./history-desk.ts";

const own: fc.Arbitrary<Doing> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("type" as const),
      line: fc.nat(),
      text: fc.string({ maxLength: 6 }),
    }),
  },
  fc.record({ do: fc.constant("field" as const), line: fc.nat(), field: fc.nat(), value: fc.nat(3) }),
  fc.record({
    do: fc.constant("note" as const),
    line: fc.nat(),
    text: fc.string({ maxLength: 4 }),
    isTakenBack: fc.constant(false),
  }),
  fc.record({
    do: fc.constant("add" as const),
    line: fc.nat(),
    text: fc.constantFrom("", "ny", "ny linje "),
  }),
  fc.record({ do: fc.constant("paste" as const), line: fc.nat(), count: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ do: fc.constant("move" as const), line: fc.nat(), to: fc.nat() }),
  fc.record({ do: fc.constant("remove" as const), line: fc.nat() }),
);
const sent: fc.Arbitrary<Doing> = fc.constant({ do: "save" });
const theirs: fc.Arbitrary<Doing> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant("theyWrite" as const), line: fc.nat(), field: fc.nat() }),
  },
  fc.record({ do: fc.constant("theyAdd" as const), line: fc.nat() }),
  fc.record({ do: fc.constant("theyMove" as const), line: fc.nat() }),
  fc.record({ do: fc.constant("theyRemove" as const), line: fc.nat() }),
);
const going: fc.Arbitrary<Doing> = fc.constantFrom<Doing>({ do: "undo" }, { do: "redo" });

describe("the history of a plan", () => {
  it("leads back to the beginning and forth to the end, whatever was done and saved in between", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: own }, sent), { maxLength: 25 }), (doings) => {
        const desk = new HistoryDesk();
        const beginning = desk.view();
        for (const doing of doings) desk.do(doing);
        const end = desk.view();
        for (let times = 0; times < 2; times += 1) {
          expect(desk.undoAll()).toEqual([]);
          expect(desk.view()).toEqual(beginning);
          expect(desk.redoAll()).toEqual([]);
          expect(desk.view()).toEqual(end);
          desk.do({ do: "save" });
          expect(desk.view()).toEqual(end);
        }
        // What was taken back is saved as well.
        desk.undoAll();
        desk.saveAll();
        expect(desk.stored()).toEqual(beginning);
      }),
      { numRuns: 300 },
    );
  });

  it("never touches what a colleague has written, added or moved, and brings nothing back that one has removed", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            { weight: 5, arbitrary: own },
            { weight: 2, arbitrary: sent },
            { weight: 3, arbitrary: theirs },
            going,
          ),
          { maxLength: 30 },
        ),
        (doings) => {
          const desk = new HistoryDesk();
          for (const doing of doings) desk.do(doing);
          for (const all of [() => desk.undoAll(), () => desk.redoAll(), () => desk.undoAll()]) {
            all();
            desk.saveAll();
            expect(desk.undoneOfTheirs()).toEqual([]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** How a line reads, step by step back. */
function texts(desk: HistoryDesk, key: string): readonly string[] {
  const seen: string[] = [];
  for (;;) {
    seen.push(desk.title(key));
    if (desk.history.undo() === undefined) return seen;
  }
}

describe("a step", () => {
  it("is a word, however quickly one types, and what one writes before a pause", () => {
    const desk = new HistoryDesk();
    desk.type(desk.goal, " svarer samme");
    desk.pass(2000);
    desk.type(desk.goal, " dag");
    expect(texts(desk, desk.goal)).toEqual([
      "Mål svarer samme dag",
      "Mål svarer samme",
      "Mål svarer ",
      "Mål",
    ]);
  });

  it("is a word also where an accent finds its letter and a phone puts the word right", () => {
    const desk = new HistoryDesk();
    desk.type(desk.goal, " caf");
    for (const text of ["Mål caf´", "Mål café", "Mål kaffe"]) desk.write(desk.goal, text);
    expect(texts(desk, desk.goal)).toEqual(["Mål kaffe", "Mål"]);
  });

  it("is what came into a line at once, apart from what is typed behind it", () => {
    const desk = new HistoryDesk();
    desk.write(desk.goal, "Mål og midler");
    desk.type(desk.goal, "!");
    expect(texts(desk, desk.goal)).toEqual(["Mål og midler!", "Mål og midler", "Mål"]);
  });

  it("is what one deletes letter by letter", () => {
    const desk = new HistoryDesk();
    for (const text of ["Må", "M", ""]) desk.write(desk.goal, text);
    desk.type(desk.goal, "ny");
    expect(texts(desk, desk.goal)).toEqual(["ny", "", "Mål"]);
  });

  it("is all that was pasted at once", () => {
    const desk = new HistoryDesk();
    desk.paste(desk.goal, 15);
    expect(desk.writer.elements()).toHaveLength(18);
    desk.history.undo();
    expect(desk.writer.elements()).toHaveLength(4);
  });

  it("comes again in another order than words were typed and lines moved in", () => {
    const desk = new HistoryDesk();
    desk.type(desk.goal, "1");
    desk.do({ do: "move", line: 1, to: 0 });
    desk.history.undo();
    expect(desk.title(desk.goal)).toBe("Mål1");
    desk.history.undo();
    expect(desk.title(desk.goal)).toBe("Mål");
    desk.history.redo();
    desk.type(desk.goal, "2");
    expect(desk.history.redo()).toBeUndefined();
    expect(desk.title(desk.goal)).toBe("Mål12");
  });

  it("leaves what a colleague has changed since, and tells of it", () => {
    const desk = new HistoryDesk();
    desk.write(desk.goal, "Mit");
    desk.saveAll();
    desk.theyChange(desk.goal, { title: "Kollegaens" });
    expect(desk.history.undo()).toMatchObject({ changes: [], left: [{ key: desk.goal, name: "title" }] });
    expect(desk.title(desk.goal)).toBe("Kollegaens");
    expect(desk.history.undo()).toBeUndefined();
  });

  it("leaves a line that one has added, when a colleague has written under it since", () => {
    const desk = new HistoryDesk();
    const added = desk.add("goal", "Nyt");
    desk.saveAll();
    desk.theyAddUnder(added);
    expect(desk.history.undo()?.left).toHaveLength(1);
    expect(desk.title(added)).toBe("Nyt");
  });

  it("lets a colleague's words stand where one takes back one's own over them", () => {
    const desk = new HistoryDesk();
    desk.write(desk.goal, "Mit");
    desk.theyChange(desk.goal, { title: "Kollegaens" });
    desk.history.undo();
    expect(desk.title(desk.goal)).toBe("Kollegaens");
    expect(desk.isSettled()).toBe(true);
  });

  it.each([
    ["theirs", "Kollegaens", "Mit"],
    ["mine", "Mit", "Kollegaens"],
    ["both", "Kollegaens / Mit", "Kollegaens"],
  ] as const)("of a choice between two editions brings the other one back: %s", (choice, chosen, other) => {
    const desk = new HistoryDesk();
    desk.write(desk.goal, "Mit");
    desk.theyChange(desk.goal, { title: "Kollegaens" });
    desk.decide(desk.goal, "title", choice);
    desk.saveAll();
    expect(desk.title(desk.goal)).toBe(chosen);
    desk.history.undo();
    desk.saveAll();
    expect(desk.title(desk.goal)).toBe(other);
    // What was written before the choice has been settled by it.
    expect(desk.history.undo()).toBeUndefined();
    desk.history.redo();
    desk.saveAll();
    expect(desk.title(desk.goal)).toBe(chosen);
    expect(desk.isSettled()).toBe(true);
  });

  it("takes a day and the words for it back together, or neither", () => {
    const desk = new HistoryDesk();
    const [june, december, other] = [day("2027-06-30"), day("2027-12-01"), day("2027-11-01")];
    desk.theyChange(desk.goal, { due: june, dueStretch: "month" });
    desk.fields(desk.goal, { due: december, dueStretch: undefined });
    desk.saveAll();
    desk.history.undo();
    expect(desk.writer.line(desk.goal)?.shown).toMatchObject({ due: june, dueStretch: "month" });
    desk.history.redo();
    desk.saveAll();
    desk.theyChange(desk.goal, { due: other });
    expect(desk.history.undo()?.left).toHaveLength(2);
    expect(desk.writer.line(desk.goal)?.shown).toMatchObject({ due: other, dueStretch: undefined });
  });

  it("of a removal is taken back by itself, whatever was done since", () => {
    const desk = new HistoryDesk();
    const mark = desk.remove(desk.goal);
    desk.write(desk.other, "Andet");
    desk.history.takeBack(mark);
    expect(desk.title(desk.goal)).toBe("Mål");
    expect(desk.history.takeBack(mark)).toBeUndefined();
    desk.history.undo();
    expect(desk.title(desk.other)).toBe("Andet mål");
  });

  it("of a whole stay in a note holds also what the note's own history has taken back", () => {
    const desk = new HistoryDesk();
    desk.write(desk.goal, "Først");
    for (const text of ["a", "ab"]) desk.note(desk.other, text);
    for (const text of ["a", ""]) desk.note(desk.other, text, true);
    expect(desk.history.ownStepsIn(desk.other, "description")).toEqual({ back: false, forth: true });
    desk.history.undo();
    expect(desk.title(desk.goal)).toBe("Mål");
    desk.history.redo();
    desk.history.redo();
    expect([desk.title(desk.goal), desk.text(desk.other)]).toEqual(["Først", "ab"]);
    expect(desk.history.ownStepsIn(desk.other, "description")).toBeUndefined();
  });

  it("under a line that was new is found again when it has its row", () => {
    const desk = new HistoryDesk();
    const goal = desk.add("goal", "Nyt");
    const id = () => desk.writer.line(goal)?.id;
    const action = desk.writer.add(placeLast(desk.writer.getOutline(), "action", id()), { title: "Gør" });
    const removed = desk.remove(action);
    desk.saveAll();
    desk.history.takeBack(removed);
    expect(desk.writer.getOutline().goals.find((one) => keyOf(one.goal) === goal)?.actions).toHaveLength(1);
    expect(desk.writer.line(action)?.shown.parent).toBe(id());
  });

  it("brings a line back under one that was new when it was taken out, and has its row since", () => {
    const desk = new HistoryDesk();
    const goal = desk.add("goal", "Nyt");
    const action = desk.writer.elements().find(({ kind }) => kind === "action");
    const key = action ? keyOf(action) : "";
    desk.moveUnder(key, goal);
    desk.remove(key);
    desk.saveAll();
    desk.history.undo();
    expect(desk.writer.line(key)?.shown.parent).toBe(desk.writer.line(goal)?.id);
    expect(desk.writer.line(goal)?.id).toBeGreaterThan(0);
    desk.history.undo();
    expect(desk.writer.line(key)?.shown.parent).toBe(3);
  });
});
