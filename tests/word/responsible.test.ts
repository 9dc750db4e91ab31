/**
 * Who a document says is responsible: which lines name one person, and that the document's words are never lost when
 * somebody is set.
 */
import { describe, expect, it } from "vitest";
import { draftOf } from "../../src/word/draft/draft-of.ts";
import { leaveOut, mergeUp } from "../../src/word/draft/edit-draft.ts";
import type { ImportDraft } from "../../src/word/draft/import-draft.ts";
import { chooseResponsible, nameIn, namedPeople } from "../../src/word/draft/responsible.ts";
import { readDocument } from "../../src/word/read-document.ts";
import { aboutOf } from "../../src/word/understand/roles/name-signs.ts";
import { understand } from "../../src/word/understand/understand.ts";

const mette = { name: "Mette Holm", email: "mette.holm@egelund.example" };

async function draftFrom(...lines: readonly string[]): Promise<ImportDraft> {
  const goals = lines.map(
    (line, index) => `1.${index + 1} Mål - Mål ${index + 1}\n\nSådan skal det være.\n\n${line}\n`,
  );
  const text = `Virksomhedsplan 2026-2027\n\n1. Område\n\n${goals.join("\n")}`;
  return draftOf(await understand(await readDocument(text, "plan.txt")), { clientKey: "k", units: [] });
}

function goal(draft: ImportDraft, title: string) {
  const found = draft.pieces.find((piece) => piece.title === title);
  if (!found) throw new Error(`No ${title}`);
  return found;
}

describe("who is responsible in a document", () => {
  it.each([
    ["Ansvarlig", true],
    ["ANSVARLIGE", true],
    ["Tovholder", true],
    ["Projektleder", true],
    ["Ansvarlig leder", true],
    ["Hvem er ansvarlig", true],
    ["Holder i tråden", true],
    ["Frist", false],
    ["Deltagere", false],
  ])("is said by the label %s: %s", (label, says) => {
    expect(aboutOf(label) === "responsible").toBe(says);
  });

  it.each([
    ["Ansvarlig: Mette Holm", "Mette Holm"],
    ["Ansvarlig:  Mette   Holm ", "Mette Holm"],
    ["Ansvarlig: Mette Holm, økonomichef", "Mette Holm"],
    ["Ansvarlig: Mette Holm (økonomichef)", "Mette Holm"],
    ["Ansvarlig: Mette Holm og Farida Noori", ""],
    ["Ansvarlig: Mette Holm / Farida Noori", ""],
    ["Ansvarlig: Mette Holm, Farida Noori, Kent Lund", ""],
  ])("is one person or nobody in %s", (line, name) => {
    expect(nameIn(line)).toBe(name);
  });

  it("is gathered by name over the goals, without units and first names", async () => {
    const draft = await draftFrom("Ansvarlig: Mette Holm", "Ansvarlig: Staben", "Tovholder: mette holm");
    const ids = [goal(draft, "Mål 1").id, goal(draft, "Mål 3").id];
    expect(namedPeople(draft)).toEqual([{ name: "Mette Holm", pieces: ids }]);
    expect(namedPeople(chooseResponsible(draft, ids, mette))).toEqual([]);
  });

  it("stands in the text until somebody is set, and again when nobody is", async () => {
    const draft = await draftFrom("Ansvarlig: Mette Holm");
    const { id, text } = goal(draft, "Mål 1");
    expect(text).toContain("Ansvarlig: Mette Holm");
    const set = chooseResponsible(draft, [id], mette);
    expect(goal(set, "Mål 1")).toMatchObject({ responsible: mette, text: "Sådan skal det være." });
    expect(goal(chooseResponsible(set, [id], undefined), "Mål 1")).toMatchObject({
      responsible: undefined,
      text: "Sådan skal det være.\n\nAnsvarlig: Mette Holm",
    });
  });

  it("keeps the line when it says more than the name, or when somebody else is set", async () => {
    const draft = await draftFrom("Ansvarlig: Mette Holm, økonomichef", "Ansvarlig: Kent Lund");
    const ids = draft.pieces.map(({ id }) => id);
    const set = chooseResponsible(draft, ids, mette);
    expect(goal(set, "Mål 1").text).toContain("Ansvarlig: Mette Holm, økonomichef");
    expect(goal(set, "Mål 2").text).toContain("Ansvarlig: Kent Lund");
  });

  it("is not lost when the goal is left out or joined to another", async () => {
    const draft = await draftFrom("Ansvarlig: Kent Lund", "Ansvarlig: Mette Holm");
    const { id } = goal(draft, "Mål 2");
    const set = chooseResponsible(draft, [id], mette);
    expect(leaveOut(set, id).leftOver.at(-1)?.text).toContain("Ansvarlig: Mette Holm");
    expect(goal(mergeUp(set, id), "Mål 1").text).toContain("Ansvarlig: Mette Holm");
  });
});
