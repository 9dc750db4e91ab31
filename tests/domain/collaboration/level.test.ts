/** The level of a collaboration that five answers propose, and what the model's rows hold on each level. */
import { describe, expect, it } from "vitest";
import { levelQuestions, proposeLevel, type LevelAnswers } from "../../../src/domain/collaboration/level.ts";
import { sectionsOf } from "../../../src/domain/collaboration/sections.ts";
import { templates } from "./collaboration-rows.ts";

const yes = true;
const no = false;

describe("the five questions propose", () => {
  it.each<[string, LevelAnswers, string | undefined]>([
    ["nothing before they are answered", {}, undefined],
    ["working alone when the task does not cross", { crosses: no }, "alone"],
    ["working alone when citizens notice nothing", { crosses: yes, betters: no, same: yes }, "alone"],
    ["nothing while one that matters is open", { crosses: yes, betters: yes, depends: yes }, undefined],
    ["knowledge for independent efforts", { crosses: yes, betters: yes, depends: no, same: no }, "knowledge"],
    [
      "coordination for dependent ones",
      { crosses: yes, betters: yes, depends: yes, same: no },
      "coordination",
    ],
    ["co-creation of one task with time", { crosses: yes, betters: yes, same: yes, time: yes }, "coCreation"],
    ["coordination first without time", { crosses: yes, betters: yes, same: yes, time: no }, "coordination"],
    ["nothing before time is known", { crosses: yes, betters: yes, depends: no, same: yes }, undefined],
    [
      "knowledge whether or not there is time",
      { crosses: yes, betters: yes, depends: no, same: no, time: yes },
      "knowledge",
    ],
  ])("%s", (_, answers, level) => {
    expect(proposeLevel(answers)?.level).toBe(level);
  });
});

it.each(levelQuestions.map(({ key }) => [key]))("the question %s matters", (key) => {
  const others: LevelAnswers[] = [
    { crosses: yes, betters: yes, depends: no, same: no, time: yes },
    { crosses: yes, betters: yes, depends: yes, same: yes, time: yes },
  ];
  const moved = others.filter(
    (answers) =>
      proposeLevel({ ...answers, [key]: yes })?.level !== proposeLevel({ ...answers, [key]: no })?.level,
  );
  expect(moved.length).toBeGreaterThan(0);
});

function names(level: "knowledge" | "coordination" | "coCreation"): readonly string[] {
  return sectionsOf(level, templates).map((section) => section.name);
}

describe("the model's levels", () => {
  it("add sections to the one before", () => {
    expect(names("knowledge")).toEqual(["aim", "receiver", "expectations", "evaluation", "experience"]);
    for (const name of names("knowledge")) expect(names("coordination")).toContain(name);
    expect(names("coordination")).toEqual(expect.arrayContaining(["jointGoals", "roles", "coordination"]));
    for (const name of names("coordination")) expect(names("coCreation")).toContain(name);
    expect(names("coCreation")).toHaveLength(10);
  });

  it("follow what the secretariat writes: guidance of the closest level, a section taken in earlier, one left out", () => {
    const edited = templates.map((template) => ({
      ...template,
      ...(template.level === "knowledge" && { roles: "Hvem deler?", experience: " " }),
      ...(template.level === "coCreation" && { aim: "Hvad skaber I?" }),
    }));
    expect(sectionsOf("knowledge", edited).find(({ name }) => name === "roles")).toMatchObject({
      guide: "Hvem deler?",
      since: "knowledge",
    });
    expect(sectionsOf("coCreation", edited).some(({ name }) => name === "experience")).toBe(false);
    expect(sectionsOf("coCreation", edited)[0]).toMatchObject({
      guide: "Hvad skaber I?",
      since: "knowledge",
    });
  });

  it("hold nothing when the model has no rows", () => {
    expect(sectionsOf("coCreation", [])).toEqual([]);
  });
});
