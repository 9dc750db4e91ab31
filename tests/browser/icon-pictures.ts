/** The mark as pictures: Chromium draws the SVG, so that no code of ours paints pixels. */
import type { Browser } from "playwright-core";

export interface Icon {
  readonly side: number;
  readonly svg: string;
}

/** The drawing as a PNG of `side` by `side` pixels, with nothing where nothing is drawn. */
export async function drawIcon(browser: Browser, { side, svg }: Icon): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: side, height: side }, deviceScaleFactor: 1 });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${side}px;height:${side}px}</style>${svg}`,
  );
  const picture = await page.screenshot({ omitBackground: true });
  await page.close();
  return picture;
}

/** The pixels of a PNG, four numbers each: red, green, blue, opacity. */
export async function pixelsOf(browser: Browser, png: Uint8Array): Promise<readonly number[]> {
  const page = await browser.newPage();
  const pixels = await page.evaluate(async (base64) => {
    const bytes = await (await fetch(`data:image/png;base64,${base64}`)).blob();
    const picture = await createImageBitmap(bytes);
    const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
    context?.drawImage(picture, 0, 0);
    return [...(context?.getImageData(0, 0, picture.width, picture.height).data ?? [])];
  }, Buffer.from(png).toString("base64"));
  await page.close();
  return pixels;
}
