/** Addresses lead where they say, and every address leads somewhere. */
import { assert as assertProperty, constantFrom, integer, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  agreementPlace,
  goalPlace,
  newAgreementPlace,
  newPlanPlace,
  pageNames,
  pagePlace,
  readPlace,
  writePlace,
} from "../../../src/app/site/places.ts";

describe("an address", () => {
  it("comes back as the page, plan and goal that it was made from", () => {
    assertProperty(
      property(
        constantFrom("oekonomi-stab", "børn & unge", "100%", "a/b"),
        constantFrom(...pageNames),
        integer({ min: 1, max: 2_000_000_000 }),
        integer({ min: 1, max: 2_000_000_000 }),
        (department, page, plan, goal) => {
          expect(readPlace(pagePlace(department, page))).toMatchObject({ department, page, plan: undefined });
          expect(readPlace(pagePlace(department, page, plan))).toMatchObject({ department, page, plan });
          expect(readPlace(goalPlace(department, plan, goal))).toMatchObject({
            department,
            page: "plan",
            plan,
            goal,
            isRound: false,
          });
          expect(readPlace(goalPlace(department, plan, goal, true))).toMatchObject({ goal, isRound: true });
          expect(readPlace(writePlace(department, plan))).toMatchObject({
            page: "plan",
            plan,
            task: "write",
          });
          expect(readPlace(newPlanPlace(department))).toMatchObject({ plan: undefined, task: "new" });
        },
      ),
    );
  });

  it("comes back as the agreement, or the goal that one is to come from", () => {
    assertProperty(
      property(
        constantFrom("oekonomi-stab", "børn & unge"),
        integer({ min: 1, max: 999_999 }),
        (department, id) => {
          const page = "collaboration";
          expect(readPlace(agreementPlace(department, id))).toMatchObject({
            department,
            page,
            agreement: id,
          });
          expect(readPlace(newAgreementPlace(department, id))).toMatchObject({
            page,
            agreement: "new",
            goal: id,
          });
          expect(readPlace(newAgreementPlace(department))).toMatchObject({
            agreement: "new",
            goal: undefined,
          });
          expect(readPlace(pagePlace(department, page))).toMatchObject({ page, agreement: undefined });
        },
      ),
    );
  });

  it("leads somewhere whatever it says", () => {
    assertProperty(
      property(string(), (text) => {
        expect(["home", "setup", "department"]).toContain(readPlace(text).at);
      }),
    );
  });

  it.each([
    ["", { at: "home" }],
    ["/", { at: "home" }],
    ["/indstil", { at: "setup" }],
    ["/kultur-fritid/noget-andet", { at: "department", department: "kultur-fritid", page: "overview" }],
    ["/kultur-fritid/plan/7/laes", { at: "department", page: "plan", plan: 7, task: "read" }],
    ["/kultur-fritid/plan/laes", { at: "department", page: "plan", plan: undefined, task: undefined }],
    ["/kultur-fritid/plan/skriv", { at: "department", page: "plan", plan: undefined, task: undefined }],
    ["/kultur-fritid/overblik/ny", { at: "department", page: "overview", task: undefined }],
    ["/kultur-fritid/plan/-4", { at: "department", page: "plan", plan: undefined }],
    ["/%E0%A4%A/plan", { at: "department", page: "plan" }],
  ])("%j is read as %j", (address, place) => {
    expect(readPlace(address)).toMatchObject(place);
  });
});
