/**
 * Giving a status when something goes wrong on the way: the text always stays, the sentence says what to do, and there
 * is one row in the end.
 */
import type { Locator, Page, Route } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { giveButton, giveStatus, hearBriefly, openGoal, textField } from "./app-page.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { egelunders, findElement, readStatus, rowsIn, write } from "./town-rows.ts";
import { useProduct } from "./use-product.ts";

const goal = "Flere ordrer gennem webshoppen";

describe.skipIf(isBrowserMissing)("giving a status that fails", () => {
  const { product, visit } = useProduct();
  let page: Page;
  let panel: Locator;
  let words = "";
  let turn = 0;
  beforeEach(async () => {
    turn += 1;
    words = `Forsøg nummer ${turn}.`;
    page = await visit({
      place: "/oekonomi-stab/plan",
      person: egelunders.staff,
      width: 1280,
    });
    panel = await openGoal(page, goal);
    // What writes comes with the form.
    await textField(panel).waitFor();
  });

  /** The next requests that save meet this; those after them go through. Gives what lets all through. */
  const meet = async (times: number, what: (route: Route) => Promise<void>) => {
    let met = 0;
    const hit = async (route: Route) => {
      const isSaving = (route.request().postData() ?? "").includes("AddValidateUpdateItemUsingPath");
      if (!isSaving || met === times) return route.fallback();
      met += 1;
      return what(route);
    };
    await page.route("**/_api/$batch", hit);
    return () => page.unroute("**/_api/$batch", hit);
  };
  const meetOnce = (what: (route: Route) => Promise<void>) => meet(1, what);
  const rowsStored = async () => {
    const { Id } = await findElement(product, goal);
    return (await readStatus(product, Id)).filter(({ Body }) => Body === words).length;
  };
  const findTextKept = async (sentence: RegExp) => {
    await panel.getByText(sentence).waitFor();
    await expect.poll(() => textField(panel).inputValue()).toBe(words);
    await expect.poll(() => panel.getByRole("radio", { name: "Følger planen" }).isChecked()).toBe(true);
  };
  const giveAgain = async () => {
    await giveButton(panel).click();
    await hearBriefly(page, "Din status er givet.");
    expect(await rowsStored()).toBe(1);
    await expect.poll(() => textField(panel).inputValue()).toBe("");
  };

  it("keeps the text while the connection is gone, and gives it when it is back", async () => {
    await page.context().setOffline(true);
    await giveStatus(panel, "Følger planen", words);
    await findTextKept(/Der er ikke forbindelse til SharePoint lige nu/u);
    expect(await rowsStored()).toBe(0);
    await page.context().setOffline(false);
    await giveAgain();
  });

  it("keeps the text when the tab is closed while the connection is gone", async () => {
    await page.context().setOffline(true);
    await giveStatus(panel, "Følger planen", words);
    await findTextKept(/Der er ikke forbindelse til SharePoint lige nu/u);
    await page.context().setOffline(false);
    await page.reload();
    await expect.poll(() => textField(panel).inputValue()).toBe(words);
  });

  // Eight seconds, so that one sees it on a busy machine too.
  it("waits as long as a busy SharePoint asks for, says so, and then saves once", async () => {
    await meetOnce((route) => route.fulfill({ status: 429, headers: { "Retry-After": "4" }, body: "{}" }));
    await giveStatus(panel, "Følger planen", words);
    await page.getByText("SharePoint har travlt. Vi venter og prøver igen af os selv.").waitFor();
    await panel.getByText("Gemmer …").waitFor();
    await hearBriefly(page, "Din status er givet.");
    expect(await rowsStored()).toBe(1);
    await expect.poll(() => page.getByText("SharePoint har travlt. Vi venter").count()).toBe(0);
  });

  it("keeps the text when SharePoint asks for more patience than a person has", async () => {
    await meetOnce((route) => route.fulfill({ status: 503, headers: { "Retry-After": "900" }, body: "{}" }));
    await giveStatus(panel, "Følger planen", words);
    await findTextKept(/SharePoint har travlt og beder os vente/u);
    expect(await rowsStored()).toBe(0);
  });

  it("stores one row when the answer is lost after the row was made", async () => {
    await meetOnce(async (route) => {
      await route.fetch();
      await route.abort("connectionreset");
    });
    await giveStatus(panel, "Følger planen", words);
    await hearBriefly(page, "Din status er givet.");
    expect(await rowsStored()).toBe(1);
  });

  it("stores one row when the request is lost before it came there", async () => {
    await meetOnce((route) => route.abort("connectionreset"));
    await giveStatus(panel, "Følger planen", words);
    await hearBriefly(page, "Din status er givet.");
    expect(await rowsStored()).toBe(1);
  });

  it("keeps the text when SharePoint answers with an error, and one can try again", async () => {
    const error = { status: 500, body: "<html>Noget gik galt</html>" };
    const letThrough = await meet(Infinity, (route) => route.fulfill(error));
    await giveStatus(panel, "Følger planen", words);
    await findTextKept(/SharePoint svarede noget, vi ikke forstår/u);
    expect(await rowsStored()).toBe(0);
    await letThrough();
    await giveAgain();
  });

  it("stores one row when SharePoint answers with an error once", async () => {
    await meetOnce((route) => route.fulfill({ status: 500, body: "<html>Noget gik galt</html>" }));
    await giveStatus(panel, "Følger planen", words);
    await hearBriefly(page, "Din status er givet.");
    expect(await rowsStored()).toBe(1);
  });

  it("does not say that corrected words are saved when the row has those of before, and saves them when asked again", async () => {
    let hasArrived = false;
    const letThrough = await meet(Infinity, async (route) => {
      if (!hasArrived) await route.fetch();
      hasArrived = true;
      await route.abort("connectionreset");
    });
    await giveStatus(panel, "Følger planen", words);
    await findTextKept(/Der er ikke forbindelse til SharePoint lige nu/u);
    await letThrough();
    expect(await rowsStored()).toBe(1);
    words = `${words} Rettet.`;
    await textField(panel).fill(words);
    await giveButton(panel).click();
    await findTextKept(/Det er gemt før, men med andre ord/u);
    expect(await rowsStored()).toBe(0);
    await giveAgain();
  });

  it("does not send twice when one presses twice", async () => {
    await meetOnce(async (route) => {
      await giveButton(panel).click({ force: true });
      await route.continue();
    });
    await giveStatus(panel, "Følger planen", words);
    await hearBriefly(page, "Din status er givet.");
    expect(await rowsStored()).toBe(1);
  });

  it("keeps the text of a member who has lost the right meanwhile, and says whom to ask", async () => {
    const group = "web/sitegroups/getbyname('Rettesnor Økonomi %26 Stab')/users";
    const member = rowsIn(await product.read(egelunders.admin, `${group}?$select=Id,Email,LoginName`)).find(
      (one) => (one as { Email: string }).Email === egelunders.staff,
    ) as { Id: number; LoginName: string };
    await write(product, egelunders.admin, `${group}/removebyid(${member.Id})`);
    await giveStatus(panel, "Følger planen", words);
    await findTextKept(/Du har ikke adgang til det her.*Spørg afdelingens leder eller sekretariatet/u);
    expect(await rowsStored()).toBe(0);
    await write(product, egelunders.admin, group, { LoginName: member.LoginName });
    await giveAgain();
  });
});
