/** What the search finds in the municipality, in which order, and where it leads. */
import { describe, expect, it } from "vitest";
import { outlineOf } from "../../../src/domain/plan/outline.ts";
import { find } from "../../../src/domain/search/find.ts";
import { findables, type SearchGround } from "../../../src/domain/search/findables.ts";
import { searchPlan, searchPlans } from "../../../src/domain/search/municipality.ts";
import { personKey } from "../../../src/domain/plan/person-key.ts";
import { day } from "../../../src/schema/day.ts";
import type { Plan } from "../../../src/schema/lists/plans.ts";
import { organisation } from "../../../src/schema/lists/organisation.ts";
import { toEntity } from "../../../src/sharepoint/reading/row.ts";
import { ali, element, mette, planRow } from "../rows.ts";

const today = day("2026-11-22");

function plan(id: number, title: string, from: number, to: number, more: Partial<Plan> = {}): Plan {
  const period = { from: day(`${from}-01-01`), to: day(`${to}-12-31`) };
  return planRow(id, "businessPlan", { title, ...period, state: "approved", ...more });
}

const own = searchPlan(
  plan(7, "Virksomhedsplan 2026-2027", 2026, 2027),
  outlineOf([
    element(1, "focusArea"),
    element(2, "goal", { parent: 1, title: "Sikre indkøb", responsible: mette }),
    element(3, "goal", {
      parent: 1,
      title: "Indkøb med omtanke",
      responsible: ali,
      description: "Om fødevarer",
    }),
    element(4, "action", { parent: 3, title: "Ny udbudsplan", responsible: mette }),
    element(5, "indicator", { parent: 3, title: "Indkøb på aftale" }),
  ]),
  "oekonomi-stab",
  true,
);
const before = searchPlan(
  plan(6, "Virksomhedsplan 2024-2025", 2024, 2025, { state: "closed" }),
  outlineOf([element(21, "goal", { title: "Indkøb i gamle dage" })]),
  "oekonomi-stab",
  false,
);
const others = searchPlan(
  plan(9, "Målplan 2026", 2026, 2026),
  outlineOf([element(31, "goal", { title: "Indkøb af lærebøger", responsible: mette })]),
  "skoler",
  false,
);

const ground: SearchGround = {
  department: "oekonomi-stab",
  person: undefined,
  today,
  plans: [before, others, own],
  organisation: [],
  agreements: [
    { id: 12, title: "It-hjælp på skolerne", detail: "Skoler, Økonomi & Stab", parties: ["skoler"] },
  ],
  activities: [
    { title: "Budgetopfølgning 3", place: "/oekonomi-stab/aarshjul/gang/4.2026-10-12", words: "BO3" },
    { title: "Skolernes budgetdag", place: "/skoler/aarshjul/gang/5.2026-11-30", department: "skoler" },
  ],
  pages: [{ title: "Årshjul", place: "/oekonomi-stab/aarshjul" }],
  goalCount: (count) => `${count} mål`,
  draft: "kladde",
};
const titles = (text: string, more: Partial<SearchGround> = {}) =>
  find(text, findables({ ...ground, ...more })).shown.map(({ title }) => title);
const first = (text: string) => find(text, findables(ground)).shown[0];

describe("the search", () => {
  it("puts the department's own first, what begins with the word before the rest, and what is over last", () => {
    expect(titles("indkøb")).toEqual([
      "1.2 Indkøb med omtanke",
      "1.1 Sikre indkøb",
      "1 Indkøb af lærebøger",
      "1 Indkøb i gamle dage",
      "Indkøb på aftale",
    ]);
  });

  it("puts one's own before the department's, also where one has only an action", () => {
    expect(titles("indkøb", { person: personKey(mette) }).slice(0, 3)).toEqual([
      "1.2 Indkøb med omtanke",
      "1.1 Sikre indkøb",
      "1 Indkøb af lærebøger",
    ]);
    expect(titles("indkøb", { person: personKey(mette), department: "skoler" })[0]).toBe(
      "1 Indkøb af lærebøger",
    );
  });

  it("takes a goal's number as it is spoken of", () => {
    expect(titles("mål 1.2")[0]).toBe("1.2 Indkøb med omtanke");
    expect(titles("1.2")[0]).toBe("1.2 Indkøb med omtanke");
  });

  it("says where it stands that is not the department's own of today", () => {
    const [, , elsewhere, old] = find("indkøb", findables(ground)).shown;
    expect(elsewhere).toMatchObject({
      detail: "Mette Holm · skoler · 2026",
      place: "/skoler/plan/9/maal/31",
    });
    expect(old).toMatchObject({ detail: "2024–2025", place: "/oekonomi-stab/plan/6/maal/21" });
  });

  it("leads to an action within its goal, and with a sign to the goal", () => {
    expect(first("udbud")).toEqual({
      group: "parts",
      title: "Ny udbudsplan",
      detail: "1.2 Indkøb med omtanke",
      place: "/oekonomi-stab/plan/7/maal/3/del/4",
    });
    expect(first("på aftale")).toMatchObject({ group: "parts", place: "/oekonomi-stab/plan/7/maal/3" });
  });

  it("finds a person once, with the goals in which she has something to do", () => {
    const [person] = find("holm", findables(ground)).shown.filter(({ group }) => group === "people");
    expect(person).toMatchObject({
      title: "Mette Holm",
      detail: "3 mål",
      place: "/oekonomi-stab/plan/7/maal/2",
    });
  });

  it("finds agreements, activities and pages, those by another name too", () => {
    expect(first("it-hjælp")).toMatchObject({ group: "agreements", place: "/skoler/samarbejde/aftale/12" });
    expect(first("BO3")).toMatchObject({ group: "activities", title: "Budgetopfølgning 3" });
    expect(titles("budget")).toEqual(["Budgetopfølgning 3", "Skolernes budgetdag"]);
    expect(titles("årshjul")).toEqual(["Årshjul"]);
  });

  it("leads first to what is called just that, whatever else it is named in", () => {
    expect(first("mette holm")).toMatchObject({ group: "people", title: "Mette Holm" });
    expect(first("skolernes budgetdag")).toMatchObject({ group: "activities" });
    expect(first("indkøb")).toMatchObject({ group: "goals" });
    // What fits loosely, or by its description only, stands behind what fits.
    expect(first("udbudsplan")).toMatchObject({ group: "parts", title: "Ny udbudsplan" });
  });

  it("goes through the longer texts of the open plan, after the titles", () => {
    expect(titles("fødevarer")).toEqual(["1.2 Indkøb med omtanke"]);
  });

  it("takes another ending and a wrong letter where nothing else fits", () => {
    expect(titles("udbudsplanen")).toEqual(["Ny udbudsplan"]);
    expect(titles("laereboger")).toEqual([]);
    expect(titles("laereboeger")).toEqual(["1 Indkøb af lærebøger"]);
    expect(titles("kommuneindkøb")).toContain("1.2 Indkøb med omtanke");
  });

  it("goes by most of the words where nothing has all of them", () => {
    expect(titles("gdpr ny udbudsplan")).toEqual(["Ny udbudsplan"]);
    expect(titles("xyz omtanke indkøb")[0]).toBe("1.2 Indkøb med omtanke");
  });

  it("shows six of each, says how many there are, and all of one that is asked for", () => {
    const many = searchPlan(
      plan(8, "Stor plan", 2026, 2026),
      outlineOf(
        Array.from({ length: 20 }, (_, index) => element(100 + index, "goal", { title: `Mål ${index}` })),
      ),
      "oekonomi-stab",
      false,
    );
    const all = findables({ ...ground, plans: [many] });
    expect(find("mål", all).shown).toHaveLength(6);
    expect(find("mål", all).counts).toEqual({ goals: 20 });
    expect(find("mål", all, "goals").shown).toHaveLength(20);
  });

  it("finds nothing for nothing", () => {
    expect(titles("   ")).toEqual([]);
    expect(titles("svømmehal")).toEqual([]);
  });
});

describe("what is searched", () => {
  it("is what counts: no row of another department's folder, no plan on its way", () => {
    const units = ["skoler", "oekonomi-stab"].map((key, index) => ({
      ...toEntity(organisation, { Id: index + 1, Title: key }),
      kind: "department" as const,
      key,
    }));
    const placed = { folder: "skoler", departmentKey: "skoler" };
    const found = searchPlans(
      [
        plan(1, "Skolernes", 2026, 2026, placed),
        plan(2, "På vej", 2026, 2026, { ...placed, rowsOnTheirWay: 4 }),
      ],
      [
        element(1, "goal", { title: "Vores", planKey: 1, plan: 1, folder: "skoler" }),
        element(2, "goal", { title: "Andres", planKey: 1, plan: 1, folder: "oekonomi-stab" }),
        element(3, "goal", { title: "Ved hånd", planKey: undefined, plan: 1, folder: "skoler" }),
        element(4, "goal", { title: "På vej", planKey: 2, plan: 2, folder: "skoler" }),
      ],
      units,
    );
    expect(
      found.map(({ id, department, goals }) => [id, department, goals.map(({ title }) => title)]),
    ).toEqual([[1, "skoler", ["Vores", "Ved hånd"]]]);
  });
});
