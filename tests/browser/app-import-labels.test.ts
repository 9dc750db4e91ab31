/**
 * A document's own headings in the preview: asked about once, answered for all their places, undone, written, and
 * remembered for the next document of any department.
 */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hearBriefly } from "./app-page.ts";
import { findFaults } from "./looks.ts";
import { isBrowserMissing } from "./open-browser.ts";
import { patience } from "./patience.ts";
import { egelunders } from "./town-rows.ts";
import { useProduct } from "./use-product.ts";

const goal = (title: string, deeds: readonly string[], seen: readonly string[]) => `${title}

Vi gør:
${deeds.map((deed) => `- ${deed}`).join("\n")}

Fra morgenkrydset:
${seen.map((sign) => `- ${sign}`).join("\n")}
`;

const document = (department: string, year: number) => `Målplan ${department} ${year}

1. Borgerne i centrum

${goal(
  "1.1 Mål - Borgerne får svar første gang",
  ["Vi holder kursus for alle nye medarbejdere", "Vi udarbejder en fælles vejledning"],
  ["Ro i ekspeditionen", "Kolleger som spørger hinanden på tværs af ærø og fjord"],
)}
${goal(
  "1.2 Mål - Køen er kort",
  ["Vi indfører tidsbestilling", "Vi ansætter en vært"],
  ["Plads i venterummet", "Et smil ved døren"],
)}
${goal(
  "1.3 Mål - Ingen går forgæves",
  ["Vi skriver åbningstiderne om", "Vi sender en besked dagen før"],
  ["Papirer i orden ved skranken", "Stille telefoner efter fire"],
)}`;

function question(page: Page) {
  return page.getByRole("combobox", { name: "Hvad står der under “Fra morgenkrydset”?" });
}

function counts(page: Page) {
  return page.getByText(/^3 mål · /u);
}

describe.skipIf(isBrowserMissing)("a document's own headings", () => {
  const { product, visit } = useProduct();
  const open = async (department: string, text: string, person: string, width = 1280) => {
    const page = await visit({ place: `/${department}/plan/indlaes`, person, width });
    await page.getByLabel("Eller sæt teksten").fill(text);
    await page.getByRole("button", { name: "Læs teksten" }).click();
    await page.getByRole("heading", { name: "Passer det?" }).waitFor();
    return page;
  };

  it(
    "are asked about once, answered, undone, written, and known to the next department",
    { timeout: 2 * patience.test },
    async () => {
      const page = await open("oekonomi-stab", document("Økonomi & Stab", 2029), egelunders.head);
      await question(page).waitFor();
      await page.getByText("Sådan har vi læst det.").waitFor();
      await page.getByText("For eksempel: “Ro i ekspeditionen”").waitFor();
      const before = await counts(page).textContent();

      // What is corrected stays when the document is read again.
      const plan = page.getByRole("region", { name: "Planen", exact: true });
      await plan.getByRole("button", { name: "Vi ansætter en vært" }).click();
      await page.getByRole("textbox", { name: "Titel" }).last().fill("Vi ansætter to værter");
      await question(page).selectOption("Tegn og målindikatorer");
      await page.getByText("3 mål · 6 handlinger · 6 tegn").waitFor();
      await page.getByText("Det har du svaret.").waitFor();
      await plan.getByRole("button", { name: "Vi ansætter to værter" }).waitFor();
      expect(await findFaults(page)).toEqual([]);

      await question(page).selectOption("Handlinger");
      await page.getByText("3 mål · 12 handlinger · 0 tegn").waitFor();
      await page.getByRole("button", { name: "Fortryd" }).click();
      await page.getByText("3 mål · 6 handlinger · 6 tegn").waitFor();
      await page.getByRole("button", { name: "Fortryd" }).click();
      await expect.poll(() => counts(page).textContent()).toBe(before);
      await page.getByRole("button", { name: "Gør om" }).click();
      await page.getByText("3 mål · 6 handlinger · 6 tegn").waitFor();

      // The draft is kept with its answers.
      await page.getByText("Kladden er gemt i din browser.").waitFor();
      await page.reload();
      await page.getByText("Det har du svaret.").waitFor();
      await page.getByRole("button", { name: "Opret planen" }).click();
      await hearBriefly(page, "Planen er oprettet med 3 mål.");
      await expect
        .poll(() =>
          product.read(
            egelunders.neighbour,
            "web/getlist('/sites/styring/Lists/ImportLabels')/items?$select=Title,Announces&$filter=Announces ne null",
          ),
        )
        .toMatchObject({ value: [{ Title: "Fra morgenkrydset", Announces: "Tegn og målindikatorer" }] });

      const other = await open(
        "by-klima-teknik",
        document("By, Klima & Teknik", 2029),
        egelunders.neighbour,
        360,
      );
      await question(other).waitFor();
      await other.getByText("Husket fra Økonomi & Stab.").waitFor();
      await other.getByText("3 mål · 6 handlinger · 6 tegn").waitFor();
      expect(await findFaults(other)).toEqual([]);
    },
  );
});
