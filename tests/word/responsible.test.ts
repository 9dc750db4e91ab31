/**
 * Who a document says is responsible: which lines name one person, and that the document's words are never lost when
 * somebody is set.
 */
import { describe, expect, it } from "vitest";
import { draftOf } from "../../src/word/draft/draft-of.ts";
import { leaveOut, mergeUp } from "../../src/word/draft/edit-draft.ts";
import type { ImportDraft } from "../../src/word/draft/import-draft.ts";
import { chooseResponsible, namedPeople } from "../../src/word/draft/responsible.ts";
import { fits, headsFor, saidPeople } from "../../src/word/draft/said-people.ts";
import { organisation } from "../../src/schema/lists/organisation.ts";
import { toEntity } from "../../src/sharepoint/reading/row.ts";
import { readDocument } from "../../src/word/read-document.ts";
import { aboutOf } from "../../src/word/understand/roles/name-signs.ts";
import { understand } from "../../src/word/understand/understand.ts";

const mette = { name: "Mette Holm", email: "mette.holm@egelund.example" };

function unit(
  id: number,
  kind: "directorArea" | "department" | "unit",
  title: string,
  parent: number,
  name: string,
) {
  const { contentTypeId } = organisation.kinds[kind];
  const row = { Id: id, ContentTypeId: contentTypeId, Title: title, OrgKey: `key-${id}`, ParentId: parent };
  return { ...toEntity(organisation, row), head: { name, email: `${id}@egelund.example` } };
}

/** An area with a department that has a school, and a staff function with a team. */
const town = [
  unit(1, "directorArea", "Børn & Unge", 0, "Camilla Lund"),
  unit(2, "department", "Skoler", 1, "Erik Aagaard"),
  unit(3, "unit", "Åvænget", 2, "Ida Aa"),
  unit(4, "department", "Økonomi & Stab", 0, "Anne Holm"),
  unit(5, "unit", "Løn & Sekretariat", 4, "Bo Kjær"),
];

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
    ["Mette Holm", "Mette Holm: name"],
    [" Mette   Holm ", "Mette Holm: name"],
    ["Mette Holm, økonomichef", "Mette Holm: name"],
    ["Mette Holm (økonomichef)", "Mette Holm: name"],
    ["Mette Holm og Farida Noori", "Mette Holm: name, Farida Noori: name"],
    ["Mette Holm / Farida Noori", "Mette Holm: name, Farida Noori: name"],
    ["Anne-Marie Ågård Sørensen", "Anne-Marie Ågård Sørensen: name"],
    ["EP", "EP: initials"],
    ["EP og Maja S.", "EP og Maja S.: role, EP: initials, Maja S.: short"],
    ["Maja S. og Mette Holm", "Maja S.: short, Mette Holm: name"],
    ["Løn & Sekretariat", "Løn & Sekretariat: role, Løn: short, Sekretariat: short"],
    ["Maja S.", "Maja S.: short"],
    ["Maja", "Maja: short"],
    ["skoleleder", "skoleleder: role"],
    ["Afdelingslederen for Åvænget", "Afdelingslederen for Åvænget: role"],
    ["alle medarbejdere", "alle medarbejdere: role"],
  ])("is told in “%s”", (value, told) => {
    expect(
      saidPeople(value)
        .map(({ said, is }) => `${said}: ${is}`)
        .join(", "),
    ).toBe(told);
  });

  it.each([
    ["Emma Kjær Poulsen", "emma.poulsen@egelund.example", "EP", true],
    ["Emma Kjær Poulsen", "emma.poulsen@egelund.example", "EKP", true],
    ["Åse Østergård", "aasoe@egelund.example", "AASOE", false],
    ["Elin Berg", "ep@egelund.example", "EP", true],
    ["Elin Berg", "elin.berg@egelund.example", "EP", false],
    ["Maja Sørensen", "maja.soerensen@egelund.example", "Maja S.", true],
    ["Maja Holm Sørensen", "maja@egelund.example", "Maja Sø.", true],
    ["Maja Holm", "maja.holm@egelund.example", "Maja S.", false],
    ["Maja Holm", "maja.holm@egelund.example", "Maja", true],
    ["Majanna Holm", "majanna@egelund.example", "Maja", false],
    ["Mette Holm", "mette.holm@egelund.example", "METTE HOLM", true],
    ["Karen Holst", "karen.holst@egelund.example", "Teamleder Karen Holst", true],
    ["Emma Kjær Poulsen", "emma@egelund.example", "Emma Kjær Poulsen", true],
    ["Mette Holm", "mette.holm@egelund.example", "Mette Holmgaard", false],
  ])("%s <%s> fits “%s”: %s", (name, email, said, isFitting) => {
    const [person] = saidPeople(said);
    expect(person !== undefined && fits({ name, email }, person)).toBe(isFitting);
  });

  it.each([
    ["skoleleder", "Åvænget", ["Ida Aa"]],
    ["Lederen", "Åvænget", ["Ida Aa"]],
    ["afdelingschefen", "Åvænget", ["Erik Aagaard"]],
    ["direktør", "Åvænget", ["Camilla Lund"]],
    ["Afdelingslederen for Åvænget", "Skoler", ["Ida Aa"]],
    ["lederen af Løn & Sekretariat", "Skoler", ["Bo Kjær"]],
    ["Løn & Sekretariat", "Skoler", ["Bo Kjær"]],
    ["Skoleledelsen", "Åvænget", ["Ida Aa"]],
    ["teamleder", "Åvænget", []],
    ["viceskoleleder", "Åvænget", []],
    ["lederen af et andet sted", "Åvænget", []],
    ["medarbejderne", "Åvænget", []],
  ])("“%s” in a plan of %s is %s", (said, of, names) => {
    const owner = town.find(({ title }) => title === of);
    const people = saidPeople(said).flatMap((each) => headsFor(each, { organisation: town, owner }));
    expect(people.map(({ name }) => name)).toEqual(names);
  });

  it("is gathered by name over the goals", async () => {
    const draft = await draftFrom("Ansvarlig: Mette Holm", "Ansvarlig: EP", "Tovholder: mette holm");
    const ids = [goal(draft, "Mål 1").id, goal(draft, "Mål 3").id];
    expect(namedPeople(draft).map(({ said, pieces }) => [said, pieces])).toEqual([
      ["Mette Holm", ids],
      ["EP", [goal(draft, "Mål 2").id]],
    ]);
    expect(namedPeople(chooseResponsible(draft, ids, mette)).map(({ said }) => said)).toEqual(["EP"]);
  });

  it("is no more in the text when the initials are those of whoever is set, and stays when they are not", async () => {
    const draft = await draftFrom("Ansvarlig: MH", "Ansvarlig: EP");
    const set = chooseResponsible(draft, [goal(draft, "Mål 1").id, goal(draft, "Mål 2").id], mette);
    expect(goal(set, "Mål 1").text).toBe("Sådan skal det være.");
    expect(goal(set, "Mål 2").text).toContain("Ansvarlig: EP");
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
    const draft = await draftFrom(
      "Ansvarlig: Mette Holm, økonomichef",
      "Ansvarlig: Kent Lund",
      "Ansvarlig: Økonomichef Mette Holm",
    );
    const ids = draft.pieces.map(({ id }) => id);
    const set = chooseResponsible(draft, ids, mette);
    expect(goal(set, "Mål 1").text).toContain("Ansvarlig: Mette Holm, økonomichef");
    expect(goal(set, "Mål 2").text).toContain("Ansvarlig: Kent Lund");
    expect(goal(set, "Mål 3").text).toContain("Ansvarlig: Økonomichef Mette Holm");
  });

  it("is not lost when the goal is left out or joined to another", async () => {
    const draft = await draftFrom("Ansvarlig: Kent Lund", "Ansvarlig: Mette Holm");
    const { id } = goal(draft, "Mål 2");
    const set = chooseResponsible(draft, [id], mette);
    expect(leaveOut(set, id).leftOver.at(-1)?.text).toContain("Ansvarlig: Mette Holm");
    expect(goal(mergeUp(set, id), "Mål 1").text).toContain("Ansvarlig: Mette Holm");
  });
});
