/**
 * Samarbejde has no barrier, nothing that sticks out and nothing cut off: its list, the start of one, and agreements in
 * every state, in every theme and width.
 */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { enterNote } from "./app-page.ts";
import { openedAgreement, readAgreement } from "./collaboration-page.ts";
import { findFaults } from "./looks.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { useProduct } from "./use-product.ts";

const department = "skoler-uddannelse";
const head = "thomas.ravnsborg@egelund.example";

describe.skipIf(isBrowserMissing)("Samarbejde", () => {
  const { product, visit } = useProduct();

  const openAgreement = async (page: Page, title: string): Promise<void> => {
    const [agreement] = await readAgreement(product, title);
    await page.goto(`${product.origin}/#/${department}/samarbejde/aftale/${agreement?.Id}`);
    await openedAgreement(page, title);
  };
  const pages: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
    [
      "the list",
      async (page) => {
        await page.goto(`${product.origin}/#/${department}/samarbejde`);
        await page.getByRole("heading", { name: /er i gang/u }).waitFor();
        await page.getByText(/afslutte(?:t|de) samarbejde/u).click();
      },
    ],
    [
      "the start of one, with everything that can be wrong",
      async (page) => {
        await page.goto(`${product.origin}/#/${department}/samarbejde/ny`);
        await page.getByRole("radiogroup").first().getByRole("radio", { name: "Nej" }).check();
        await page.getByRole("button", { name: "Begynd aftalen" }).click();
        await page.getByText("Giv samarbejdet et navn.").waitFor();
      },
    ],
    [
      "one that has changed",
      async (page) => {
        await openAgreement(page, "Ungeindgangen i Algade");
        await page.getByRole("article").getByText("Evalueres første gang").last().click();
        await page.getByRole("button", { name: "Tilføj en deltager: Børn & Dagtilbud" }).click();
        await page.getByRole("combobox", { name: "Tilføj en deltager" }).waitFor();
      },
    ],
    [
      "one that is agreed, while somebody changes it",
      async (page) => {
        await openAgreement(page, "It-hjælp, der kommer ud på skolerne");
        await enterNote(page.getByRole("textbox", { name: "Formål" }));
        await page.keyboard.insertText("Nyt. ");
        await page.getByRole("button", { name: "Gem ændringen" }).waitFor();
        await page.getByRole("button", { name: "Er der noget, I ikke er enige om?" }).click();
      },
    ],
    ["one that has ended", async (page) => openAgreement(page, "Klimaskolen ved åen")],
    [
      "its end",
      async (page) => {
        await openAgreement(page, "Ungeindgangen i Algade");
        await page.getByRole("article").getByRole("button", { name: "Mere" }).click();
        await page.getByRole("menuitem", { name: "Afslut samarbejdet" }).click();
        await page.getByRole("dialog").getByRole("textbox").waitFor();
      },
    ],
  ];

  it.each(pages)("has no barrier, nothing cut off and nothing that sticks out: %s", async (_, goThere) => {
    const page = await visit({ width: 1280, person: head });
    await goThere(page);
    expect(await findFaults(page, { through: [360], within: [320, 700] })).toEqual([]);
  });
});
