/** Whatever plan is written out in whichever form: it reads back as it was. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/word/read-document.ts";
import { toJson } from "../../src/word/understand/to-json.ts";
import { understand } from "../../src/word/understand/understand.ts";
import { area, type ExpectedPlan, goal, plan, textsOf, years } from "./expected.ts";
import { forms } from "./forms.ts";

const subjects = [
  "Borgerne",
  "Lederne",
  "Skolerne",
  "Vi",
  "Eleverne på Åsen",
  "Ældre med demens",
  "Otte foreninger",
];
const verbs = ["får", "bruger", "mødes om", "udvikler", "tager ansvar for", "måler", "kender til"];
const objects = [
  "trygge rammer",
  "IT-systemet",
  "kr. 2.500 pr. år",
  "den fælles indsats",
  "en sund hverdag",
  "et bedre overblik (fx i juni)",
  "Plan & Byg",
  "færre klager",
  "mål og handlinger, der virker",
];
const names = [
  "Trivsel for alle",
  "Digital dannelse",
  "Grøn omstilling",
  "Økonomi i balance",
  "Sunde børn & unge",
  "Åben dialog",
  "Fravær",
  "Rum til leg",
  "En sikker skolevej",
  "Godt naboskab",
  "Kultur i hele byen",
  "Stærke fællesskaber",
];

const sentence = fc
  .tuple(fc.constantFrom(...subjects), fc.constantFrom(...verbs), fc.constantFrom(...objects))
  .map(([subject, verb, object]) => `${subject} ${verb} ${object}.`);
const item = fc.tuple(sentence, fc.boolean()).map(([text, hasDot]) => (hasDot ? text : text.slice(0, -1)));
const items = fc.array(item, { minLength: 1, maxLength: 4 });

const anyPlan: fc.Arbitrary<ExpectedPlan> = fc
  .tuple(
    fc.shuffledSubarray(names, { minLength: 12, maxLength: 12 }),
    fc.array(fc.array(fc.tuple(sentence, items, items), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.array(sentence, { minLength: 4, maxLength: 4 }),
  )
  .map(([titles, areas, [first = "", ...introductions]]) => {
    const next = titles[Symbol.iterator]();
    const name = (): string => String(next.next().value);
    return plan({
      title: "Virksomhedsplan for Social & Sundhed 2026-2027",
      department: "Social & Sundhed",
      period: years(2026, 2027),
      chapters: [{ title: "Forord", text: first }],
      focusAreas: areas.map((goals, index) =>
        area(
          String(index + 1),
          name(),
          introductions[index] ?? "",
          ...goals.map(([description, actions, indicators], at) =>
            goal(`${index + 1}.${at + 1}`, name(), { description, actions, indicators }),
          ),
        ),
      ),
    });
  });

describe.each(forms)("a plan written as $name", (form) => {
  it("reads back equal", async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (expected) => {
        const document = await readDocument(await form.write(expected), "plan.txt");
        expect(textsOf(toJson(await understand(document)))).toEqual(
          form.lacksDescription === true ? withoutDescriptions(expected) : expected,
        );
      }),
      { numRuns: 15 },
    );
  });
});

function withoutDescriptions(expected: ExpectedPlan): ExpectedPlan {
  return {
    ...expected,
    focusAreas: expected.focusAreas.map((each) => ({
      ...each,
      goals: each.goals.map((one) => ({ ...one, description: "" })),
    })),
  };
}
