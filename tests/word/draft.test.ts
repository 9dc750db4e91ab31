/**
 * The draft between reading and writing: what is corrected, moved and placed by hand loses no text and always becomes a
 * plan that can be stored.
 */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../../src/schema/day.ts";
import { organisation } from "../../src/schema/lists/organisation.ts";
import { toEntity } from "../../src/sharepoint/reading/row.ts";
import { deadlineIn, readDeadline } from "../../src/word/understand/deadline.ts";
import { draftOf } from "../../src/word/draft/draft-of.ts";
import {
  changeKind,
  leaveOut,
  mergeUp,
  moveInto,
  movePiece,
  splitPiece,
} from "../../src/word/draft/edit-draft.ts";
import { fitNote, fitTitle, wholeText } from "../../src/word/draft/fit-text.ts";
import { pieceKinds, type ImportDraft } from "../../src/word/draft/import-draft.ts";
import { numbersOf, parentsOf, strayPieces } from "../../src/word/draft/outline-order.ts";
import { pieceBefore, placeAs, placeInText, setLeftOut } from "../../src/word/draft/place-left-over.ts";
import { problemsOf } from "../../src/word/draft/problems.ts";
import { readDocument } from "../../src/word/read-document.ts";
import { understand } from "../../src/word/understand/understand.ts";

function unit(id: number, kind: "department" | "unit", title: string) {
  const { contentTypeId } = organisation.kinds[kind];
  return toEntity(organisation, { Id: id, ContentTypeId: contentTypeId, Title: title, OrgKey: `key-${id}` });
}
const units = [unit(4, "department", "Økonomi & Stab"), unit(5, "unit", "Løn & Sekretariat")];

async function draftFrom(text: string): Promise<ImportDraft> {
  const reading = await understand(await readDocument(text, "plan.txt"));
  return draftOf(reading, { clientKey: "k", units });
}

const plan = `Virksomhedsplan Økonomi & Stab 2026-2027

Forord

Kære læser. Her er planen.

1. Digitalisering

Vi vil have mere tid.

1.1 Mål – Færre klik

Det skal gå lettere.

Handlinger
- Vi køber et system.
- Vi uddanner alle.

Målindikatorer
- Tiden er halveret.

1.2 Mål – Tryg drift

Det skal virke.

Handlinger
- Vi tester hver uge.

Målindikatorer
- Ingen nedbrud.
`;

/** Every word of a draft, wherever it stands. */
function wordsOf(draft: ImportDraft): string[] {
  return [
    ...draft.pieces.flatMap((piece) => [wholeText(piece), piece.documentation]),
    ...draft.leftOver.map(({ text }) => text),
  ]
    .flatMap((text) => text.split(/\s+/u))
    .filter((word) => word !== "")
    .toSorted();
}

describe("a draft", () => {
  it("has the facts and the pieces in order, each with its place", async () => {
    const draft = await draftFrom(plan);
    expect(draft.facts).toMatchObject({
      title: "Virksomhedsplan Økonomi & Stab 2026-2027",
      kind: "businessPlan",
      owner: 4,
      from: "2026-01-01",
      to: "2027-12-31",
    });
    const numbers = numbersOf(draft.pieces);
    expect(draft.pieces.map(({ id, kind, title }) => `${kind} ${numbers.get(id) ?? ""} ${title}`)).toEqual([
      "chapter  Forord",
      "focusArea 1 Digitalisering",
      "goal 1.1 Færre klik",
      "action  Vi køber et system.",
      "action  Vi uddanner alle.",
      "indicator  Tiden er halveret.",
      "goal 1.2 Tryg drift",
      "action  Vi tester hver uge.",
      "indicator  Ingen nedbrud.",
    ]);
    expect(draft.pieces.every(({ places }) => places.length > 0)).toBe(true);
    expect(problemsOf(draft)).toEqual([]);
  });

  it("finds a unit of the department by its name", async () => {
    const draft = await draftFrom(plan.replaceAll("Økonomi & Stab", "Løn & Sekretariat"));
    expect(draft.facts.owner).toBe(5);
  });

  it("proposes a title where the document has none, and says so", async () => {
    const draft = await draftFrom(
      "Virksomhedsplan 2026\n\n1.1 Mål – Et\n\nHandlinger\n- a\n\n2.1 Mål – To\n\nHandlinger\n- b\n",
    );
    const areas = draft.pieces.filter(({ kind }) => kind === "focusArea");
    expect(areas.map(({ title, isProposed }) => [title, isProposed])).toEqual([
      ["Indsatsområde 1", true],
      ["Indsatsområde 2", true],
    ]);
    expect(problemsOf(draft)).toEqual([]);
  });

  it("makes an indicator and a status of the older follow-up form", async () => {
    const draft = await draftFrom(
      "Virksomhedsplan 2025\n\nTrivsel\n\nMål\nFærre sygedage.\n\nDokumentation\nFraværsstatistikken.\n\nOpfølgning\nFraværet er faldet.\n",
    );
    const rest = draft.pieces.filter(({ kind }) => kind !== "chapter" && kind !== "focusArea");
    expect(rest.map(({ kind, title, text }) => [kind, title, text])).toEqual([
      ["goal", expect.stringContaining("Færre sygedage"), ""],
      ["indicator", "Fraværsstatistikken.", ""],
      ["status", "", "Fraværet er faldet."],
    ]);
  });
});

/** What is left of a text when what no eye sees is taken out. */
function bare(text: string): string {
  return text.replaceAll(/[\s\p{Cc}\u2028\u2029\uFFFE\uFFFF]+/gu, "");
}

describe("a text", () => {
  it.each([
    ["Kort.", { title: "Kort.", text: "" }],
    ["Første linje\n- et punkt", { title: "Første linje", text: "- et punkt" }],
    ["", { title: "", text: "" }],
  ])("%j is a title with the rest below", (text, expected) => {
    expect(fitTitle(text)).toEqual(expected);
  });

  it("that is too long for a title keeps all its words, with its first sentence as title", () => {
    const text = `Vi gør det lettere at være ny hos os. ${"Der er meget at sige om det. ".repeat(20)}`.trim();
    expect(fitTitle(text)).toEqual({ title: "Vi gør det lettere at være ny hos os.", text });
  });

  it("of any kind fits its columns and comes back whole", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 900 }), (text) => {
        const fitted = fitTitle(text);
        expect(fitted.title.length).toBeLessThanOrEqual(255);
        expect(fitted.title).not.toMatch(/\n/u);
        expect(bare(wholeText(fitted))).toBe(bare(text.replaceAll(/\p{Surrogate}/gu, "")));
      }),
    );
  });

  it("that no column holds is parted between its paragraphs", () => {
    const parts = fitNote(
      Array.from({ length: 3000 }, (_, index) => `Afsnit ${index} om planen.`).join("\n\n"),
    );
    expect(parts.length).toBe(2);
    expect(parts.every((part) => part.length <= 63_999)).toBe(true);
    expect(parts.join("\n\n").match(/Afsnit/gu)).toHaveLength(3000);
  });
});

describe("a deadline", () => {
  it.each([
    ["31. december 2026", "2026-12-31"],
    ["Senest d. 1. juni 2027", "2027-06-01"],
    ["15/3-2026", "2026-03-15"],
    ["ultimo juni 2026", "2026-06-30"],
    ["2. kvartal 2026", "2026-06-30"],
    ["1. halvår 2027", "2027-06-30"],
    ["Udgangen af 2026", "2026-12-31"],
    ["31. juni 2026", ""],
    ["2026-2027", ""],
    ["Løbende", ""],
    ["juni", ""],
    ["medio maj 2027", "2027-05-20"],
    ["uge 12, 2027", "2027-03-28"],
  ])("%j is %j", (text, due) => {
    expect(readDeadline(text)).toBe(due);
  });

  it("without a year is within the plan, and keeps how loosely it was said", () => {
    const period = { from: day("2027-01-01"), to: day("2027-12-31") };
    expect(deadlineIn("juni", period)).toEqual({ due: "2027-06-30", dueStretch: "month" });
    expect(deadlineIn("1/12", period)).toEqual({ due: "2027-12-01", dueStretch: undefined });
    expect(deadlineIn("Mindst 1/3 er tilfredse", period)).toEqual({});
  });
});

describe("by hand", () => {
  it("a piece moves past its neighbours and on into the next goal", async () => {
    const draft = await draftFrom(plan);
    const id = draft.pieces.find(({ title }) => title.startsWith("Tiden"))?.id ?? "";
    const moved = movePiece(draft, id, "down");
    expect(parentsOf(moved.pieces).get(id)?.title).toBe("Tryg drift");
    expect(parentsOf(movePiece(moved, id, "up").pieces).get(id)?.title).toBe("Færre klik");
  });

  it("a goal moves with everything below it", async () => {
    const draft = await draftFrom(plan);
    const goal = draft.pieces.find(({ title }) => title === "Tryg drift");
    const moved = movePiece(draft, goal?.id ?? "", "up");
    expect(moved.pieces.map(({ title }) => title)).toEqual([
      "Forord",
      "Digitalisering",
      "Tryg drift",
      "Vi tester hver uge.",
      "Ingen nedbrud.",
      "Færre klik",
      "Vi køber et system.",
      "Vi uddanner alle.",
      "Tiden er halveret.",
    ]);
  });

  it("two pieces become one and one becomes two", async () => {
    const draft = await draftFrom(plan);
    const id = draft.pieces.find(({ title }) => title.startsWith("Vi uddanner"))?.id ?? "";
    const joined = mergeUp(draft, id);
    const one = joined.pieces.find(({ title }) => title.startsWith("Vi køber"));
    expect(one).toMatchObject({ title: "Vi køber et system.", text: "Vi uddanner alle." });
    expect(one?.places).toHaveLength(2);
    const two = splitPiece(draft, id, "Vi uddanner", "alle.");
    expect(two.pieces.map(({ title }) => title)).toContain("alle.");
  });

  it("what was not understood goes where it is put, beside its neighbours in the document", async () => {
    const draft = await draftFrom(plan);
    const [, , , first] = draft.pieces;
    const left = {
      ...draft,
      leftOver: [
        {
          id: "x",
          text: "Vi holder et møde.",
          places: first?.places ?? [],
          reason: { da: "", en: "" },
          isLeftOut: false,
        },
      ],
    };
    const order = new Map(draft.pieces.flatMap(({ places }) => places).map((place, index) => [place, index]));
    const before = pieceBefore(left, "x", order);
    expect(before?.title).toBe("Vi køber et system.");
    const placed = placeAs(left, "x", "action", before?.id);
    expect(placed.pieces.map(({ title }) => title).slice(3, 5)).toEqual([
      "Vi køber et system.",
      "Vi holder et møde.",
    ]);
    expect(placed.leftOver).toEqual([]);
    const goal = draft.pieces.find(({ kind }) => kind === "goal");
    expect(placeInText(left, "x", goal?.id ?? "").pieces).toContainEqual(
      expect.objectContaining({ text: "Det skal gå lettere.\n\nVi holder et møde." }),
    );
    expect(setLeftOut(left, "x", true).leftOver).toMatchObject([{ isLeftOut: true }]);
  });

  it("a piece below no goal is told of, in whatever way it got there", async () => {
    const draft = await draftFrom(plan);
    const areas = draft.pieces.filter(({ kind }) => kind === "goal").map(({ id }) => id);
    const stripped = areas.reduce((next, id) => changeKind(next, id, "chapter"), draft);
    expect(strayPieces(stripped.pieces)).toHaveLength(5);
    expect(problemsOf(stripped)).toHaveLength(5);
  });

  it("nothing is ever lost, whatever one does", async () => {
    const draft = await draftFrom(plan);
    const at = fc.nat({ max: 12 });
    const step = fc.oneof(
      fc.record({
        do: fc.constant("move" as const),
        at,
        way: fc.constantFrom("up" as const, "down" as const),
      }),
      fc.record({ do: fc.constant("kind" as const), at, kind: fc.constantFrom(...pieceKinds) }),
      fc.record({ do: fc.constant("merge" as const), at }),
      fc.record({ do: fc.constant("out" as const), at }),
      fc.record({ do: fc.constant("into" as const), at, to: at }),
      fc.record({ do: fc.constant("place" as const), at, to: at, kind: fc.constantFrom(...pieceKinds) }),
      fc.record({ do: fc.constant("text" as const), at, to: at }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let now = draft;
        for (const each of steps) {
          const idAt = (index: number) => now.pieces[index % Math.max(now.pieces.length, 1)]?.id ?? "";
          const leftAt = (index: number) => now.leftOver[index % Math.max(now.leftOver.length, 1)]?.id ?? "";
          if (each.do === "move") now = movePiece(now, idAt(each.at), each.way);
          else if (each.do === "kind") now = changeKind(now, idAt(each.at), each.kind);
          else if (each.do === "merge") now = mergeUp(now, idAt(each.at));
          else if (each.do === "out") now = leaveOut(now, idAt(each.at));
          else if (each.do === "into") now = moveInto(now, idAt(each.at), idAt(each.to));
          else if (each.do === "place") now = placeAs(now, leftAt(each.at), each.kind, idAt(each.to));
          else now = placeInText(now, leftAt(each.at), idAt(each.to));
        }
        expect(wordsOf(now)).toEqual(wordsOf(draft));
        const ids = [...now.pieces, ...now.leftOver].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 300 },
    );
  });
});
