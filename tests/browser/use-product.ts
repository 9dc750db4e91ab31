/**
 * The product of a test file: with a town of its own, started before its tests and closed after them; its pages are
 * closed with their test.
 */
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { leaveEvidence, listenTo } from "./evidence.ts";
import { giveBackContext, takeContext } from "./kept-contexts.ts";
import { useBrowser } from "./open-browser.ts";
import {
  openPage,
  type Product,
  type ProductWish,
  type RunningProduct,
  windowFor,
  startProduct,
  type Visit,
} from "./start-product.ts";

/**
 * Opens the tab in a browser of its own, so to speak: a context in which nobody has been; `of` is another product than
 * the file's.
 */
export type Visitor = (wish?: Visit, of?: Product) => Promise<Page>;

export interface VisitedProduct {
  /** For tests and hooks. @throws when it is asked before it has been started */
  readonly product: Product;
  readonly visit: Visitor;
}

/** Opens the tab of products that the tests start themselves. Call it at the top of the `describe`. */
export function makeVisits(): (of: Product, wish?: Visit) => Promise<Page> {
  const browser = useBrowser();
  const opened: BrowserContext[] = [];
  afterEach(async ({ task }) => {
    await leaveEvidence(task, opened);
    await Promise.all(opened.splice(0).map(giveBackContext));
  });
  return async (of, wish = {}) => {
    const context = await takeContext(browser(), windowFor(wish));
    opened.push(context);
    listenTo(context);
    return openPage(context, of, wish);
  };
}

/**
 * Call it at the top of the `describe`, before hooks that want the product. The wish is a function where it has to be
 * made first.
 */
export function useProduct(wish: ProductWish | (() => Promise<ProductWish>) = {}): VisitedProduct {
  const visit = makeVisits();
  const running: RunningProduct[] = [];
  const started = (): RunningProduct => {
    const [first] = running;
    if (!first) throw new Error("The product has not been started.");
    return first;
  };
  beforeAll(async () => {
    running.push(await startProduct(typeof wish === "function" ? await wish() : wish));
  });
  afterAll(async () => {
    await Promise.all(running.map((each) => each.close()));
  });
  const product: Product = {
    get origin() {
      return started().origin;
    },
    get siteUrl() {
      return started().siteUrl;
    },
    read: (person, path) => started().read(person, path),
  };
  return {
    product,
    visit: (visitWish, of = product) => visit(of, visitWish),
  };
}
