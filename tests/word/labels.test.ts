/**
 * Labels of which a document leaves it in doubt what they announce: asked about once, answered for all their places,
 * and read again without a word of the person's own being lost.
 */
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { OrganisationUnit } from "../../src/schema/lists/organisation.ts";
import { answersOf, draftOf, type DraftWish } from "../../src/word/draft/draft-of.ts";
import { changeKind, changePiece, leaveOut, mergeUp, movePiece } from "../../src/word/draft/edit-draft.ts";
import { pieceKinds, type ImportDraft } from "../../src/word/draft/import-draft.ts";
import { setLeftOut } from "../../src/word/draft/place-left-over.ts";
import { readAgain } from "../../src/word/draft/read-again.ts";
import { chooseResponsible } from "../../src/word/draft/responsible.ts";
import { readDocument } from "../../src/word/read-document.ts";
import type { SourceDocument } from "../../src/word/source-document.ts";
import type { LabelAnswers } from "../../src/word/understand/roles/doubts.ts";
import { labelKey } from "../../src/word/understand/roles/doubts.ts";
import { toJson } from "../../src/word/understand/to-json.ts";
import { understand } from "../../src/word/understand/understand.ts";
import { docxOf } from "./docx-of.ts";

const units: readonly OrganisationUnit[] = [];
const question = "Fra morgenkrydset";

/** Three goals with a label that nobody could know, over texts that may be deeds as well as signs. */
const plan = `# Virksomhedsplan Borgerservice 2027

## Borgerne får svar første gang

**Vi gør**

- Vi holder kursus for alle nye medarbejdere
- Vi udarbejder en fælles vejledning

**${question}**

- Ro i ekspeditionen
- Kolleger som spørger hinanden

## Køen er kort

**Vi gør**

- Vi indfører tidsbestilling
- Vi ansætter en vært

**${question}**

- Plads i venterummet
- Et smil ved døren

## Ingen går forgæves

**Vi gør**

- Vi skriver åbningstiderne om
- Vi sender en besked dagen før

**${question}**

- Papirer i orden ved skranken
- Stille telefoner efter fire
`;

let document: SourceDocument;
let wish: DraftWish;

async function read(answers: LabelAnswers = {}, more: Partial<DraftWish> = {}): Promise<ImportDraft> {
  const own = { ...wish, ...more, answers };
  return draftOf(await understand(document, answersOf(own)), own);
}

beforeAll(async () => {
  document = await readDocument(await docxOf(plan), "plan.docx");
  wish = { clientKey: "k", units };
});

function textsOf(draft: ImportDraft, kind: string): string[] {
  return draft.pieces.filter((piece) => piece.kind === kind).map(({ title }) => title);
}

function plain({ pieces }: ImportDraft): unknown[] {
  return pieces.map(({ kind, title, text }) => ({ kind, title, text }));
}

/** All that a draft says, left-overs included. */
function saidIn({ pieces, leftOver }: ImportDraft): string {
  const texts = pieces.flatMap(({ title, text, documentation }) => [title, text, documentation]);
  return [...texts, ...leftOver.map(({ text }) => text)].join("\n");
}

const key = labelKey(question);
const told = { [key]: "indicators" } as const;

describe("a label that nobody could know", () => {
  it("is asked about once, with what stands below it", async () => {
    const { labels } = await read();
    expect(labels.map(({ name, isTold }) => [name, isTold])).toEqual([[question, false]]);
    expect(labels[0]?.samples).toEqual([
      "Ro i ekspeditionen",
      "Kolleger som spørger hinanden",
      "Plads i venterummet",
    ]);
    expect(labels[0]?.places).toHaveLength(3);
  });

  it.each(["actions", "indicators"] as const)(
    "is read as %s in all its places once that is said",
    async (role) => {
      const json = toJson(await understand(document, { [key]: role }));
      const goals = json.focusAreas.flatMap((area) => area.goals);
      expect(goals.map((goal) => goal.actions.length)).toEqual(role === "actions" ? [4, 4, 4] : [2, 2, 2]);
      expect(goals.map((goal) => goal.indicators.length)).toEqual(role === "actions" ? [0, 0, 0] : [2, 2, 2]);
    },
  );

  it("stands with the goal when it is something else, and nothing is lost", async () => {
    const draft = await read({ [key]: "detail" });
    expect(textsOf(draft, "action")).toHaveLength(6);
    expect(textsOf(draft, "indicator")).toEqual([]);
    const goals = draft.pieces.filter(({ kind }) => kind === "goal");
    expect(goals.map(({ text }) => text.includes(question))).toEqual([true, true, true]);
  });

  it("is known by the same words however they are written", () => {
    expect(labelKey("  FRA MORGENKRYDSET: ")).toBe(key);
    expect(labelKey("Næste skridt frem mod 3. kvartal:")).toBe(labelKey("Næste skridt frem mod 1. kvartal"));
  });

  it("is not asked about where its name is a word that is known", async () => {
    const known = await readDocument(await docxOf(plan.replaceAll(question, "Tegn")), "plan.docx");
    expect((await understand(known)).labels).toEqual([]);
  });

  it("is read as the municipality remembers it, which the person may still change", async () => {
    const remembered = { [key]: { role: "indicators", department: "Kultur" } } as const;
    const draft = await read({}, { remembered });
    expect(textsOf(draft, "indicator")).toHaveLength(6);
    expect(draft.labels.map(({ isTold, role }) => [isTold, role])).toEqual([[true, "indicators"]]);
    const again = await read({ [key]: "actions" }, { remembered });
    expect(textsOf(again, "indicator")).toEqual([]);
  });
});

describe("names of columns and of rows", () => {
  it("are asked about in the same way", async () => {
    const table = `# Målplan 2027

| Mål | Fra morgenkrydset | Vi gør | Hvem |
| --- | --- | --- | --- |
| Borgerne får svar første gang | Ro i ekspeditionen | Vi holder kursus | Mette Holm |
| Køen er kort | Plads i venterummet | Vi indfører tidsbestilling | Ole Berg |
| Ingen går forgæves | Stille telefoner efter fire | Vi skriver åbningstiderne om | Anne Dahl |
`;
    const asked = await readDocument(table, "plan.md");
    const reading = await understand(asked);
    expect(reading.labels.map(({ name }) => name)).toEqual([question]);
    const goals = toJson(await understand(asked, told)).focusAreas.flatMap((area) => area.goals);
    expect(goals.map((goal) => goal.indicators.map(({ text }) => text))).toEqual([
      ["Ro i ekspeditionen"],
      ["Plads i venterummet"],
      ["Stille telefoner efter fire"],
    ]);
  });
});

describe("a draft that is read again", () => {
  it("is the reading with the answer where the person has done nothing", async () => {
    const [before, after] = [await read(), await read(told)];
    const { draft, kept } = readAgain(before, { before, after });
    expect(plain(draft)).toEqual(plain(after));
    expect(kept).toBe(0);
    expect(new Set(draft.pieces.map(({ id }) => id)).size).toBe(draft.pieces.length);
  });

  it("keeps a corrected word and takes over what it now is", async () => {
    const [before, after] = [await read({ [key]: "actions" }), await read(told)];
    const piece = before.pieces.find(({ title }) => title === "Et smil ved døren");
    const mine = changePiece(before, piece?.id ?? "", { title: "Et smil i døren" });
    const { draft, kept } = readAgain(mine, { before, after });
    expect(draft.pieces.find(({ id }) => id === piece?.id)).toMatchObject({
      kind: "indicator",
      title: "Et smil i døren",
    });
    expect(kept).toBe(0);
  });

  it("leaves out what was left out, and says in how many places one's own corrections stand", async () => {
    const [before, after] = [await read({ [key]: "actions" }), await read(told)];
    const [one, other] = before.pieces.filter(({ title }) => /smil|venterummet/u.test(title));
    const mine = changeKind(leaveOut(before, one?.id ?? ""), other?.id ?? "", "milestone");
    const { draft, kept } = readAgain(mine, { before, after });
    expect(draft.pieces.some(({ title }) => title === one?.title)).toBe(false);
    expect(draft.leftOver.some(({ text }) => text === one?.title)).toBe(true);
    expect(draft.pieces.find(({ id }) => id === other?.id)?.kind).toBe("milestone");
    expect(textsOf(draft, "indicator")).toHaveLength(4);
    expect(kept).toBe(2);
  });

  it("keeps whom somebody has set", async () => {
    const [before, after] = [await read({ [key]: "actions" }), await read(told)];
    const person = { id: 7, name: "Mette Holm", email: "meho@egelund.example" };
    const goal = before.pieces.find(({ kind }) => kind === "goal");
    const { draft } = readAgain(chooseResponsible(before, [goal?.id ?? ""], person), { before, after });
    expect(draft.pieces.find(({ id }) => id === goal?.id)?.responsible).toEqual(person);
  });

  it("loses no word of the person's own, whatever was corrected and answered", async () => {
    const readings = await Promise.all(
      (["actions", "indicators", "description", "detail", "goal"] as const).map((role) =>
        read({ [key]: role }),
      ),
    );
    const step = fc.record({
      at: fc.nat(30),
      what: fc.constantFrom("words", "kind", "up", "down", "merge", "leave", "out"),
      kind: fc.constantFrom(...pieceKinds),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...readings),
        fc.constantFrom(...readings),
        fc.array(step, { maxLength: 8 }),
        (before, after, steps) => {
          let mine = before;
          for (const [index, { at, what, kind }] of steps.entries()) {
            const id = mine.pieces[at % mine.pieces.length]?.id ?? "";
            if (what === "words") mine = changePiece(mine, id, { text: `egne ord ${index}` });
            else if (what === "kind") mine = changeKind(mine, id, kind);
            else if (what === "merge") mine = mergeUp(mine, id);
            else if (what === "leave") mine = leaveOut(mine, id);
            else if (what === "out") mine = setLeftOut(mine, mine.leftOver[0]?.id ?? "", true);
            else mine = movePiece(mine, id, what);
          }
          const { draft } = readAgain(mine, { before, after });
          const own = saidIn(mine).match(/egne ord \d+/gu) ?? [];
          expect(own.filter((words) => !saidIn(draft).includes(words))).toEqual([]);
          // Every word of the document is somewhere, too, but for what the label itself says.
          const words = saidIn(after).split(/\W+/u);
          const known = new Set(saidIn(draft).split(/\W+/u));
          const isOverwritten = steps.some(({ what }) => what === "words");
          const missed = words.filter((word) => !known.has(word) && !question.includes(word));
          expect(isOverwritten ? [] : missed).toEqual([]);
          expect(new Set([...draft.pieces, ...draft.leftOver].map(({ id }) => id)).size).toBe(
            draft.pieces.length + draft.leftOver.length,
          );
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });
});
