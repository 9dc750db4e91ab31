/** What the search finds, in which order and where it leads. */
import { describe, expect, it } from "vitest";
import { find } from "../../../src/app/search/find.ts";
import { da } from "../../../src/app/words/da.ts";
import { outlineOf } from "../../../src/domain/plan/outline.ts";
import { element, mette } from "../../domain/rows.ts";

const where = {
  department: "oekonomi-stab",
  plan: 7,
  outline: outlineOf([
    element(1, "focusArea"),
    element(2, "goal", { parent: 1, title: "Sikre indkøb", responsible: mette }),
    element(3, "goal", { parent: 1, title: "Indkøb med omtanke", responsible: mette }),
    element(4, "action", { parent: 3, title: "Ny udbudsplan" }),
  ]),
  organisation: [],
  pages: da.pages,
  goalCount: da.plan.goalCount,
};

describe("the search", () => {
  it("puts goals that begin with the word first", () => {
    expect(find("indkøb", where).map(({ title }) => title)).toEqual([
      "1.2 Indkøb med omtanke",
      "1.1 Sikre indkøb",
    ]);
  });

  it("leads from an action to its goal", () => {
    expect(find("udbud", where)).toEqual([
      {
        group: "parts",
        title: "Ny udbudsplan",
        detail: "1.2 Indkøb med omtanke",
        place: "/oekonomi-stab/plan/7/maal/3",
      },
    ]);
  });

  it("finds a person once, with the number of goals", () => {
    expect(find("holm", where)).toEqual([
      { group: "people", title: "Mette Holm", detail: "2 mål", place: "/oekonomi-stab/plan/7/maal/2" },
    ]);
  });

  it("finds pages by name and nothing for nothing", () => {
    expect(find("årshjul", where).map(({ place }) => place)).toEqual(["/oekonomi-stab/aarshjul"]);
    expect(find("   ", where)).toEqual([]);
    expect(find("svømmehal", where)).toEqual([]);
  });
});
