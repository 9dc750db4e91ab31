/** What a page cuts off or lets stick out. */
import type { Page } from "playwright-core";

/** Texts that are wider than the place that they have and do not end in dots on purpose. */
export async function findCutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main *, header *, nav *, [role=dialog] *")]
      .filter((element) => {
        const style = getComputedStyle(element);
        const hasText = [...element.childNodes].some(
          (node) => node.nodeType === 3 && node.textContent?.trim(),
        );
        return (
          hasText &&
          style.overflowX !== "visible" &&
          style.textOverflow !== "ellipsis" &&
          element.clientWidth > 2 &&
          element.scrollWidth > element.clientWidth + 1
        );
      })
      .map((element) => `${element.tagName}: ${element.textContent?.slice(0, 40)}`),
  );
}

/** What makes the page wider than the window. */
export async function findOverhang(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `${scrollWidth - clientWidth} px too wide`,
      ...wide.map((element) => `${element.tagName}: ${element.textContent?.slice(0, 40)}`),
    ];
  });
}
