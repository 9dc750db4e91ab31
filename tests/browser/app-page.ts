/** What a person does on the tab's pages, in the words of the screen. */
import type { Locator, Page } from "playwright-core";

/** The goal's panel, once it is there. */
export async function openedGoal(page: Page, title: string): Promise<Locator> {
  const panel = page.getByRole("complementary", { name: /^(Mål|Goal)$/u });
  await panel.getByRole("heading", { level: 2, name: title }).waitFor();
  return panel;
}

/** Opens a goal from the plan's outline. */
export async function openGoal(page: Page, title: string): Promise<Locator> {
  await page.getByRole("link", { name: title, exact: true }).click();
  return openedGoal(page, title);
}

export function textField(panel: Locator | Page): Locator {
  return panel.getByRole("textbox", { name: "Hvad er der sket?" });
}

export function giveButton(panel: Locator): Locator {
  return panel.getByRole("button", { name: "Giv status", exact: true });
}

/** Says how it goes, and gives it. */
export async function giveStatus(panel: Locator, assessment: string, text: string): Promise<void> {
  await panel.getByRole("radio", { name: assessment, exact: true }).check();
  await textField(panel).fill(text);
  await giveButton(panel).click();
}

/**
 * Waits until a short message says so that has not been heard before: one that said the same may still be there, and
 * says nothing about what was done since.
 */
export async function hearBriefly(page: Page, text: string): Promise<void> {
  const unheard = page.getByRole("listitem", { name: text }).and(page.locator(":not([data-heard])"));
  await unheard.evaluate((message) => {
    message.setAttribute("data-heard", "");
  });
}

/** Opens the menu with the three dots, which comes after the first content. */
export async function openMenu(page: Page, name: string | RegExp = /^(Mere|More)$/u): Promise<Locator> {
  // Until the menu's code has come, a button that only looks like it stands there.
  const trigger = page.getByRole("banner").getByRole("button", { name }).and(page.locator("[aria-haspopup]"));
  await trigger.click();
  const menu = page.getByRole("menu").last();
  await menu.waitFor();
  return menu;
}

/** Waits until this has the focus, so that what is typed goes there. */
export async function focused(target: Locator): Promise<void> {
  await target.and(target.page().locator(":focus")).waitFor();
}

/** Enters a note: the caret stands in its editor. */
export async function enterNote(note: Locator): Promise<void> {
  await note.click();
  await focused(note.and(note.page().locator("[contenteditable=true]")));
}

/** Waits for a short message, and keeps it there with the pointer for as long as that rests on it. */
export async function hearAndHold(page: Page, text: string | RegExp): Promise<void> {
  await page.getByRole("listitem", { name: text }).hover();
}
