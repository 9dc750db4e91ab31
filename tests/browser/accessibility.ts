/** What axe finds against WCAG 2.2 on levels A and AA on a page as it stands now. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** One line for each finding: rule, what it is about, where. Empty is good. */
export async function findBarriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // What frames give would be put together in a second page, which takes as long as the looking; a page without
    // frames needs none.
    .setLegacyMode(page.frames().length === 1)
    // Passes are of no interest and take long to gather.
    .options({ resultTypes: ["violations"] })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    // Fluent UI's focus keeper puts these empty stops around its traps; nobody ever stays on one.
    .exclude("[data-tabster-dummy]")
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`),
  );
}
