/**
 * What the municipality remembers of documents' own headings, over HTTP: stored in the department's folder, read by
 * everybody, the own department's word before the others' and the newest first.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Answered,
  newAnswers,
  readRemembered,
  rememberAnswers,
} from "../../../src/app/import/remembered-labels.ts";
import { importLabels } from "../../../src/schema/lists/import-labels.ts";
import { readList } from "../../../src/sharepoint/reading/read-list.ts";
import { labelKey } from "../../../src/word/understand/roles/doubts.ts";
import { people } from "../embedded.ts";
import { department, openWritingScene, type WritingScene } from "../writing-scene.ts";

let scene: WritingScene;
beforeAll(async () => {
  scene = await openWritingScene();
});
afterAll(() => scene.embedded.close());

function answered(
  clientKey: string,
  name: string,
  role: "actions" | "indicators",
  remembered: Answered["remembered"] = {},
): Answered {
  const key = labelKey(name);
  const label = { key, name, role, isTold: true, places: [], samples: [] };
  return { clientKey, labels: [label], answers: { [key]: role }, remembered };
}

describe("an answer about a heading", () => {
  it("is known to all departments, with the name of the one that gave it", async () => {
    const { anne, embedded, organisation } = scene;
    await rememberAnswers(anne, answered("a", "Ærøs tegn: 3. kvartal", "indicators"), department);
    const erik = embedded.as(people.erik);
    const remembered = await readRemembered(erik, { organisation, department: "skoler" });
    expect(remembered[labelKey("ærøs tegn - 1. kvartal")]).toEqual({
      role: "indicators",
      department: "Økonomi & Stab",
    });
  });

  it("is stored once however often it is sent, and not at all where it says what was known", async () => {
    const { anne, organisation } = scene;
    const mine = answered("b", "Fra bunden", "actions");
    await rememberAnswers(anne, mine, department);
    await rememberAnswers(anne, mine, department);
    const remembered = await readRemembered(anne, { organisation, department });
    const again = answered("c", "Fra bunden", "actions", remembered);
    expect(newAnswers(again)).toEqual([]);
    await rememberAnswers(anne, again, department);
    const { rows } = await readList(anne, importLabels, "Title eq 'Fra bunden'");
    expect(rows.map(({ announces, folder }) => [announces, folder])).toEqual([["actions", department]]);
  });

  it("of one's own department counts before a later one of another's", async () => {
    const { anne, embedded, organisation } = scene;
    const erik = embedded.as(people.erik);
    await rememberAnswers(anne, answered("d", "Fra toppen", "actions"), department);
    await rememberAnswers(erik, answered("e", "Fra toppen", "indicators"), "skoler");
    const key = labelKey("Fra toppen");
    const of = async (whose: string) =>
      (await readRemembered(anne, { organisation, department: whose }))[key]?.role;
    expect([await of(department), await of("skoler"), await of("kultur")]).toEqual([
      "actions",
      "indicators",
      "indicators",
    ]);
  });

  it("is not stored in another department's folder, and says so", async () => {
    const wish = rememberAnswers(scene.anne, answered("f", "Fra siden", "actions"), "skoler");
    await expect(wish).rejects.toMatchObject({ kind: "forbidden" });
  });
});
