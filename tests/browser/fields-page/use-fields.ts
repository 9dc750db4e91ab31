/** The page of fields for the tests of a file: built, served, opened, and what its fields give back. */
import { execFile } from "node:child_process";
import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Locator, Page } from "playwright-core";
import { buildTab, newest, projectFolder } from "../../../src/product/build-tab.ts";
import { makeOnce } from "../../../src/product/make-once.ts";
import { enterNote } from "../app-page.ts";
import type { Visit } from "../start-product.ts";
import { useProduct, type VisitedProduct } from "../use-product.ts";

const here = new URL(".", import.meta.url);

/** What the fields have given back. */
export interface Given {
  readonly title?: string;
  readonly description?: string;
  readonly responsible?: { readonly id?: number; readonly name: string; readonly email: string };
  readonly due?: string;
  readonly objectives?: readonly number[];
  readonly strategicFocusAreas?: readonly number[];
  readonly departments?: readonly number[];
  readonly targetGroup?: string;
  readonly state?: string;
  readonly baseline?: number;
}

export interface OpenFields {
  readonly page: Page;
  given(): Promise<Given>;
  /** A text field by its label. */
  field(name: string): Locator;
  /** A field with a list by its label. */
  pick(name: string): Locator;
  note(): Locator;
  /** Enters the note; the caret is at its end. */
  write(): Promise<void>;
}

export interface FieldsPage extends VisitedProduct {
  /** Opens the page in a context of its own, which is closed with the test. */
  open(wish?: Visit): Promise<OpenFields>;
}

/** The fields of a page that shows them, or is going to. */
export function fieldsOn(page: Page): OpenFields {
  const field = (name: string) => page.getByRole("textbox", { name, exact: true });
  const note = () => field("Beskrivelse");
  return {
    page,
    field,
    note,
    pick: (name) => page.getByRole("combobox", { name, exact: true }),
    given: async () => JSON.parse((await page.locator("output").textContent()) ?? "{}") as Given,
    write: () => enterNote(note()),
  };
}

/** Call it at the top of the `describe`. */
export function useFields(): FieldsPage {
  const { product, visit } = useProduct(async () => ({ tab: await buildFields() }));
  return {
    product,
    visit,
    open: async (wish = {}) => {
      const place = "/oekonomi-stab/plan";
      const page = await visit({ width: 900, height: 1000, place, ...wish });
      await page.getByRole("heading", { level: 1, name: "Felter" }).waitFor();
      return fieldsOn(page);
    },
  };
}

/** The folder of its build, which is made once for each state of the tab's sources and of its own. */
async function buildFields(): Promise<string> {
  const state = Math.max(newest(await buildTab("local", () => {})), newest(fileURLToPath(here)));
  const cache = join(projectFolder, "node_modules/.cache/rettesnor");
  const folder = join(cache, `fields-${Math.round(state)}`);
  await makeOnce(
    `${folder}.lock`,
    () => existsSync(folder),
    async () => {
      const half = `${folder}.${process.pid}`;
      const build = fileURLToPath(new URL("build.ts", here));
      await promisify(execFile)(process.execPath, ["--import", "tsx", build, half], {
        env: { ...process.env, NODE_ENV: "production" },
      });
      renameSync(half, folder);
      for (const name of readdirSync(cache)) {
        if (/^fields-\d+$/u.test(name) && join(cache, name) !== folder)
          rmSync(join(cache, name), { recursive: true });
      }
    },
  );
  return folder;
}
