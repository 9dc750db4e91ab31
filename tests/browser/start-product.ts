/**
 * The local product for browser tests: on a free port, with a town of its own, on the day for which the town was
 * written.
 */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { buildTab } from "../../src/product/build-tab.ts";
import { writeFacts } from "../../src/product/local-page.ts";
import { openProduct } from "../../src/product/open-product.ts";
import type { FaultRule } from "../../src/emulator/faults.ts";
import { silent } from "../../src/terminal/progress.ts";
import { serveFiles } from "../../src/product/static-files.ts";
import { type BrowserWindow, openFreshPage } from "./kept-contexts.ts";
import { copySeededDatabase, townToday } from "./seeded-database.ts";

export interface Product {
  readonly origin: string;
  readonly siteUrl: string;
  /** What the lists say, as the given person (an e-mail) sees it: `read("mette.holm@…", "web/lists?$select=Title")`. */
  read(person: string, path: string): Promise<unknown>;
}

export interface RunningProduct extends Product {
  close(): Promise<void>;
}

export interface ProductWish {
  /** `YYYY-MM-DD`; the town's own day when absent. */
  readonly today?: string;
  readonly faults?: readonly FaultRule[];
  /** Where an earlier one was, so that a browser that has been there knows it again; a free one when absent. */
  readonly port?: number;
  /** An existing data folder, which is kept, instead of a copy of the seeded one. */
  readonly dataFolder?: string;
  /** A folder with another build of the tab. */
  readonly tab?: string;
}

/** Starts it. About a second, once the town has been seeded and the tab built for the present sources. */
export async function startProduct(wish: ProductWish = {}): Promise<RunningProduct> {
  const dataFolder = wish.dataFolder ?? (await copySeededDatabase());
  const product = await openProduct(
    {
      port: wish.port ?? 0,
      dataFolder,
      reset: false,
      today: wish.today ?? townToday,
      town: undefined,
      faults: wish.faults ?? [],
    },
    async (facts) => {
      const folder = wish.tab ?? (await buildTab("local", () => {}));
      const page = (): string => writeFacts(readFileSync(join(folder, "local.html"), "utf8"), facts);
      return { answer: serveFiles(folder, page) };
    },
    { ...silent, line: console.error },
  );
  const siteUrl = `${product.origin}/sites/styring`;
  return {
    origin: product.origin,
    siteUrl,
    read: async (person, path) => {
      const answer = await fetch(`${siteUrl}/_api/${path}`, {
        headers: { Authorization: `Bearer ${person}`, Accept: "application/json;odata=nometadata" },
      });
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as unknown;
    },
    close: async () => {
      await product.close();
      if (wish.dataFolder === undefined) rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

export interface Visit {
  /** E-mail of the person whom the page is shown as; the head of Økonomi & Stab when absent. */
  readonly person?: string;
  /** The part of the address after "#": "/oekonomi-stab/plan". */
  readonly place?: string;
  readonly theme?: "light" | "dark" | "contrast";
  readonly language?: "da" | "en";
  /** In pixels; 900 when absent. */
  readonly width?: number;
  readonly height?: number;
  /** How many of a picture's pixels a pixel of the page is; 1 when absent. */
  readonly sharpness?: number;
  /** The time zone of the machine that the browser runs on; Copenhagen's when absent. */
  readonly zone?: string;
}

/** The window that a visit wants. */
export function windowFor({ width = 900, height = 800, sharpness = 1, zone }: Visit): BrowserWindow {
  return { width, height, sharpness, zone };
}

/** Opens the tab in a context in which nobody has been there, with what the person chose in earlier visits. */
export async function openPage(context: BrowserContext, product: Product, wish: Visit = {}): Promise<Page> {
  const page = await openFreshPage(context, product.origin, windowFor(wish));
  await rememberChoices(context, wish);
  await page.goto(`${product.origin}/#${wish.place ?? "/oekonomi-stab"}`);
  return page;
}

async function rememberChoices(context: BrowserContext, { person, theme, language }: Visit): Promise<void> {
  const choices = { person, theme, language };
  await context.addInitScript((chosen: typeof choices) => {
    if (chosen.person && !sessionStorage.getItem("rettesnor-local-person")) {
      sessionStorage.setItem("rettesnor-local-person", chosen.person);
    }
    for (const slot of ["theme", "language"] as const) {
      const value = chosen[slot];
      if (value) localStorage.setItem(`rettesnor/${slot}///`, JSON.stringify({ version: 1, at: 0, value }));
    }
  }, choices);
}
