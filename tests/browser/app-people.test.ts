/**
 * "Vis som": what each of the town's people may do is the embedded SharePoint's answer, and the page says it before
 * anybody writes in vain.
 */
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { giveStatus, hearBriefly, openedGoal, openMenu } from "./app-page.ts";
import { keptTexts } from "./kept-rows.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { egelunders, findElement, itemsOf, placeOfGoal, readStatus, write } from "./town-rows.ts";
import { useProduct } from "./use-product.ts";

const goal = "Rådhuset sparer på strøm, skærme og affald";
const readOnly = "Du kan læse planen, men kun afdelingens egne medarbejdere kan give status.";

describe.skipIf(isBrowserMissing)("the tab, shown as", () => {
  const { product, visit } = useProduct();
  let page: Page;
  const openAs = async (person: string): Promise<Locator> => {
    page = await visit({ person, place: await placeOfGoal(product, goal), width: 1280 });
    return openedGoal(page, goal);
  };

  it.each(["head", "staff", "secretariat"] as const)("the %s, gives status in her own name", async (who) => {
    const panel = await openAs(egelunders[who]);
    await giveStatus(panel, "Følger planen", `Sagt af ${who}.`);
    await hearBriefly(page, "Din status er givet.");
    const { Id } = await findElement(product, goal);
    expect((await readStatus(product, Id))[0]).toMatchObject({
      Body: `Sagt af ${who}.`,
      Author: { EMail: egelunders[who] },
    });
  });

  it.each(["director", "reader", "neighbour"] as const)(
    "a %s, reads everything, is told why there is no field, and SharePoint agrees",
    async (who) => {
      const panel = await openAs(egelunders[who]);
      await panel.getByText(readOnly).waitFor();
      await panel.getByRole("heading", { name: "Status indtil nu" }).waitFor();
      expect(await page.getByRole("button", { name: "Giv status" }).count()).toBe(0);
      const { Id, PlanKey } = await findElement(product, goal);
      const sent = write(
        product,
        egelunders[who],
        `${itemsOf("Status").slice(0, -6)}/AddValidateUpdateItemUsingPath`,
        {
          listItemCreateInfo: {
            FolderPath: { DecodedUrl: `${product.siteUrl}/Lists/Status/oekonomi-stab` },
            UnderlyingObjectType: 0,
          },
          formValues: [
            { FieldName: "Title", FieldValue: goal },
            { FieldName: "Element", FieldValue: String(Id) },
            { FieldName: "PlanKey", FieldValue: String(PlanKey) },
          ],
          bNewDocumentUpdate: false,
        },
      );
      await expect(sent).rejects.toThrow(/403/u);
    },
  );

  it("a neighbour, gives status in her own department", async () => {
    page = await visit({
      person: egelunders.neighbour,
      place: "/by-klima-teknik/plan",
      width: 1280,
    });
    await page.getByRole("heading", { level: 1 }).waitFor();
    await expect.poll(() => page.getByRole("button", { name: "Giv status" }).count()).toBe(1);
  });

  it("somebody else after a choice in the menu, with that person's rights", async () => {
    await openAs(egelunders.head);
    const menu = await openMenu(page);
    await menu.getByRole("menuitem", { name: /Vis som/u }).click();
    await page.getByRole("menuitemradio", { name: /Oliver Bech Nissen/u }).click();
    await page.getByText(readOnly).waitFor();
    await expect
      .poll(async () => JSON.stringify(await keptTexts(page, "account")))
      .toContain(egelunders.reader);
  });

  it("somebody who has joined the department since, gives status after loading again", async () => {
    const panel = await openAs(egelunders.reader);
    const group = "web/sitegroups/getbyname('Rettesnor Økonomi %26 Stab')/users";
    await write(product, egelunders.admin, group, { LoginName: `i:0#.f|membership|${egelunders.reader}` });
    await page.reload();
    await panel.getByText(readOnly).waitFor();
    await panel.getByRole("button", { name: "Har du lige fået lov til at skrive? Hent igen" }).click();
    await giveStatus(panel, "Følger planen", "Jeg er ny her.");
    await hearBriefly(page, "Din status er givet.");
    const { Id } = await findElement(product, goal);
    expect((await readStatus(product, Id))[0]).toMatchObject({ Author: { EMail: egelunders.reader } });
  });
});
