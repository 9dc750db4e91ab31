/**
 * Samarbejde has no barrier, nothing that sticks out and nothing cut off: its list, the start of one, and agreements in
 * every state, in every theme and width.
 */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findBarriers } from "./accessibility.ts";
import { enterNote } from "./app-page.ts";
import { openedAgreement, readAgreement } from "./collaboration-page.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { findCutTexts, findOverhang } from "./overhang.ts";
import { useProduct } from "./use-product.ts";
import { patience } from "./patience.ts";

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

  it.each([
    ["light", 1280],
    ["dark", 1280],
    ["contrast", 1280],
    ["light", 360],
  ] as const)(
    "has no barrier and nothing cut off in %s at %i",
    { timeout: 3 * patience.test },
    async (theme, width) => {
      const page = await visit({ theme, width, person: head });
      const found: string[] = [];
      for (const [name, goThere] of pages) {
        await goThere(page);
        const faults = [
          ...(await findBarriers(page)),
          ...(await findOverhang(page)),
          ...(await findCutTexts(page)),
        ];
        found.push(...faults.map((fault) => `${name}: ${fault}`));
        await page.keyboard.press("Escape");
      }
      await page.context().close();
      expect(found).toEqual([]);
    },
  );

  it.each([320, 700])("keeps within %i pixels", async (width) => {
    const page = await visit({ width, person: head });
    const found: string[] = [];
    for (const [name, goThere] of pages) {
      await goThere(page);
      const faults = [...(await findOverhang(page)), ...(await findCutTexts(page))];
      found.push(...faults.map((fault) => `${name}: ${fault}`));
      await page.keyboard.press("Escape");
    }
    await page.context().close();
    expect(found).toEqual([]);
  });
});
