/**
 * What a document says of people, days and how it went, in the preview before anything is written: proposed, chosen
 * with a click, and stored.
 */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hearBriefly } from "./app-page.ts";
import { findFaults } from "./looks.ts";
import { isBrowserMissing } from "./open-browser.ts";
import type { Visit } from "./start-product.ts";
import { egelunders, findElement, itemsOf, readStatus } from "./town-rows.ts";
import { useProduct } from "./use-product.ts";

const text = `Virksomhedsplan Økonomi & Stab 2024-2025

1. Flere på biblioteket

1.1 Mål - Unge om aftenen

Flere unge kommer efter kl. 18.
Ansvarlig: Farida Noori

Handlinger
- Åbent til kl. 22 om torsdagen.

Opfølgning
150 unge kommer hver torsdag.

1.2 Mål - Læseglæde i Ådalen
Ansvarlig: Jens Opfundet

Handlinger
- Læsekroge i alle klasser.

Opfølgning
Ikke begyndt endnu.

1.3 Mål - Flere lydbøger
Tovholder: Mette Holm, økonomichef

Handlinger
- Vi køber dem.
`;

describe.skipIf(isBrowserMissing)("a document's people, days and follow-up", () => {
  const { product, visit } = useProduct();
  let page: Page;
  const open = async (told = text, wish: Visit = {}) => {
    page = await visit({
      place: "/oekonomi-stab/plan/indlaes",
      width: 1280,
      ...wish,
    });
    await page.getByLabel("Eller sæt teksten").fill(told);
    await page.getByRole("button", { name: "Læs teksten" }).click();
    await page.getByRole("heading", { name: "Passer det?" }).waitFor();
    await page
      .getByRole("button", { name: /^Sæt på: / })
      .first()
      .waitFor();
  };
  const people = () => page.getByRole("region", { name: "Ansvarlige i dokumentet" });
  const line = (name: string) =>
    page.getByRole("region", { name: "Planen", exact: true }).getByRole("button", { name });

  it("are proposed, confirmed with a click each or all at once, undone, and written", async () => {
    await open();
    await people().getByText("“Jens Opfundet”").waitFor();
    await people().getByRole("button", { name: "Sæt alle 2 på" }).click();
    await expect.poll(() => people().getByRole("listitem").count()).toBe(0);
    await page.getByRole("button", { name: "Fortryd" }).click();
    await people().getByRole("button", { name: "Sæt på: Mette Holm" }).waitFor();
    await people().getByRole("button", { name: "Sæt på: Farida Noori" }).click();

    // Nobody has that name: one is chosen on the line, and a deadline as in the plan.
    await line("Læseglæde i Ådalen").click();
    await page.getByText("I dokumentet: Ansvarlig: Jens Opfundet").waitFor();
    await page.getByRole("combobox", { name: "Ansvarlig" }).pressSequentially("stine");
    await page.getByRole("menuitemcheckbox", { name: /Stine/u }).first().waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("textbox", { name: "Frist" }).fill("1/6 2025");
    await page.getByRole("textbox", { name: "Frist" }).press("Tab");

    // How it went is said by nobody but the one who reads it.
    const quarter = page.getByRole("combobox", { name: "Opfølgningen gælder" });
    await page.getByText("Dokumentet siger ikke, hvilket kvartal det er.", { exact: false }).waitFor();
    expect(await quarter.inputValue()).toBe("2025-K4");
    await quarter.selectOption("3. kvartal 2025");
    await page.getByRole("button", { name: "2 mangler en vurdering." }).click();
    await page.getByRole("combobox", { name: "Vurdering" }).selectOption("Følger planen");
    await page.getByRole("button", { name: "Én status mangler en vurdering." }).waitFor();

    await page.getByRole("button", { name: "Opret planen" }).click();
    await hearBriefly(page, "Planen er oprettet med 3 mål.");
    const goal = async (title: string) => {
      const { Id } = await findElement(product, title);
      const columns = "Id,Body,DueDate,LatestAssessment,Responsible/EMail&$expand=Responsible";
      return (await product.read(
        egelunders.reader,
        `${itemsOf("PlanElements")}(${Id})?$select=${columns}`,
      )) as {
        readonly Id: number;
      };
    };
    const [young, read, sound] = await Promise.all(
      ["Unge om aftenen", "Læseglæde i Ådalen", "Flere lydbøger"].map(goal),
    );
    expect(young).toMatchObject({
      Body: "Flere unge kommer efter kl. 18.",
      Responsible: { EMail: egelunders.staff },
      LatestAssessment: "Følger planen",
    });
    expect(read).toMatchObject({
      Body: "Ansvarlig: Jens Opfundet",
      DueDate: "2025-05-31T22:00:00Z",
      Responsible: { EMail: egelunders.neighbour },
      LatestAssessment: null,
    });
    // Whom nobody confirmed is not set.
    expect(sound).toMatchObject({ Body: "Tovholder: Mette Holm, økonomichef" });
    expect(sound).not.toMatchObject({ Responsible: { EMail: egelunders.head } });
    expect(await readStatus(product, young?.Id ?? 0)).toMatchObject([
      { Body: "150 unge kommer hver torsdag.", Assessment: "Følger planen", StatusPeriod: "2025-K3" },
    ]);
    expect(await readStatus(product, read?.Id ?? 0)).toMatchObject([
      { Body: "Ikke begyndt endnu.", Assessment: null },
    ]);
  });

  it("are proposed where only initials, a first name or a role stands, and chosen where several fit", async () => {
    const said = [
      "EP",
      "Maja S.",
      "lederen af Børnehuset Åkanden",
      "Louise Overgaard og Michael Tvede",
      "QX",
    ];
    const goals = said.map((each, index) => `1.${index + 1} Mål - Mål om ${index + 1}\nAnsvarlig: ${each}\n`);
    await open(`Målplan 2031\n\n1. Sammen\n\n${[...goals, "1.6 Mål - Igen\nAnsvarlig: EP\n"].join("\n")}`);
    await people().getByText("“Maja S.” i dokumentet", { exact: false }).waitFor();
    await people().getByText("Egelund Bibliotek · “EP” i dokumentet · 2 steder").waitFor();
    await people().getByText("“Louise Overgaard og Michael Tvede”: hvem skal stå som ansvarlig?").waitFor();
    await people().getByText("Vi kender ikke nogen, der netop er “QX”.", { exact: false }).waitFor();
    expect(await findFaults(page, { within: [360] })).toEqual([]);
    for (const name of ["Emil Poulsen", "Maja Strandby", "Hanne Kjær", "Michael Tvede"])
      await people()
        .getByRole("button", { name: new RegExp(`^Sæt på: ${name}`, "u") })
        .click();
    await expect.poll(() => people().getByRole("listitem").count()).toBe(0);
    await line("Mål om 1").click();
    // What says no more than the name does is no longer in the text.
    expect(await page.getByRole("textbox", { name: "Beskrivelse" }).inputValue()).toBe("");
    await line("Mål om 4").click();
    await expect
      .poll(() => page.getByRole("textbox", { name: "Beskrivelse" }).inputValue())
      .toBe("Ansvarlig: Louise Overgaard og Michael Tvede");
  });

  it("are not written while a day of the plan cannot be read", async () => {
    await open();
    const until = page.getByRole("textbox", { name: "Til" });
    await until.fill("31. februar");
    await page.getByRole("button", { name: "Opret planen" }).click();
    await page.getByText(/31\. februar findes ikke/u).waitFor();
    await expect.poll(() => until.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.getByRole("heading", { name: "Passer det?" }).waitFor();
  });

  it("have no barrier, and nothing that sticks out", async () => {
    await open();
    await line("Læseglæde i Ådalen").click();
    await page.getByRole("combobox", { name: "Ansvarlig" }).waitFor();
    expect(await findFaults(page, { within: [768, 360] })).toEqual([]);
  });
});
