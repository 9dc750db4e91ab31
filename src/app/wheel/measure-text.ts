/** Measures texts with the browser's own fonts, so that the wheel's labels fit wherever it is shown. */
import { estimateWidth, type Measure } from "../../domain/wheel/label.ts";

const tried = 100;
/** Letters along a circle stand a little apart. */
const bend = 1.04;

/** A measure for a font family at half-bold weight. Texts are measured once. */
export function measureWith(fontFamily: string): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return estimateWidth;
  context.font = `600 ${tried}px ${fontFamily}`;
  const known = new Map<string, number>();
  return (text, size) => {
    const width = known.get(text) ?? context.measureText(text).width;
    known.set(text, width);
    return (width / tried) * size * bend;
  };
}
