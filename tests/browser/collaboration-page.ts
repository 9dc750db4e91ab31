/** What a person does on the page Samarbejde, in the words of the screen, and its rows over REST. */
import type { Locator, Page } from "playwright-core";
import { enterNote } from "./app-page.ts";
import type { Product } from "./start-product.ts";
import { egelunders, itemsOf, rowsIn } from "./town-rows.ts";

/** The agreement's sheet, once it is there. */
export async function openedAgreement(page: Page, title: string): Promise<Locator> {
  const sheet = page.getByRole("article", { name: "Samarbejdsaftale" });
  await sheet.getByRole("heading", { level: 1, name: title }).waitFor();
  return sheet;
}

/** Puts the cursor into a text of the agreement. */
export async function enterText(within: Locator, name: string): Promise<void> {
  await enterNote(within.getByRole("textbox", { name, exact: true }));
}

/** Writes into an empty text of the agreement, goes on to something else, and waits until it is saved. */
export async function writeText(within: Locator, name: string, text: string): Promise<void> {
  await enterText(within, name);
  await within.page().keyboard.insertText(text);
  await within.page().keyboard.press("Tab");
  await savedMark(within, name).waitFor();
}

/** The quiet "Gemt" that belongs to a text. */
function savedMark(within: Locator, name: string): Locator {
  return within
    .locator("section, div")
    .filter({ has: within.page().getByRole("textbox", { name, exact: true }) })
    .last()
    .locator("xpath=ancestor-or-self::*[.//*[@role='status']][1]")
    .getByText("Gemt", { exact: true })
    .first();
}

/** Types a day into one of the agreement's dates. */
export async function typeDay(sheet: Locator, name: string, day: string): Promise<void> {
  const field = sheet.getByRole("textbox", { name, exact: true });
  await field.fill(day);
  await field.press("Enter");
}

interface CollaborationItem {
  readonly Id: number;
  readonly Title: string;
  readonly AgreementId: number | null;
  readonly CollaborationLevel: string | null;
  readonly CollaborationState: string | null;
  readonly Aim: string | null;
  readonly Roles: string | null;
  readonly JointGoals: string | null;
  readonly Expects: string | null;
  readonly Learnt: string | null;
  readonly EvaluateOn: string | null;
  readonly Participants: string | null;
  readonly GoalsId: readonly number[];
  readonly PartiesId: readonly number[];
  readonly FileDirRef: string;
}

/** The rows of an agreement with this title: the agreement first, then the other parties' contributions. */
export async function readAgreement(product: Product, title: string): Promise<readonly CollaborationItem[]> {
  const query = `$select=Id,Title,AgreementId,CollaborationLevel,CollaborationState,Aim,Roles,JointGoals,Expects,Learnt,EvaluateOn,Participants,GoalsId,PartiesId,FileDirRef&$filter=Title eq '${encodeURIComponent(title)}'&$orderby=Id`;
  const answer = await product.read(egelunders.reader, `${itemsOf("Collaborations")}?${query}`);
  return rowsIn(answer) as readonly CollaborationItem[];
}

interface ConfirmationItem {
  readonly ConfirmedText: string | null;
  readonly FileDirRef: string;
  readonly Author: { readonly EMail: string };
}

/** What was confirmed of an agreement, oldest first. */
export async function readConfirmations(
  product: Product,
  agreement: number,
): Promise<readonly ConfirmationItem[]> {
  const query = `$select=Id,ConfirmedText,FileDirRef,Author/EMail&$expand=Author&$filter=AgreementId eq ${agreement}&$orderby=Id`;
  const answer = await product.read(egelunders.reader, `${itemsOf("Confirmations")}?${query}`);
  return rowsIn(answer) as readonly ConfirmationItem[];
}
