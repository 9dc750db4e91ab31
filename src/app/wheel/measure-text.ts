/** Measures texts with the browser's own fonts, so that they fit wherever the wheel is shown, and on paper. */
import { estimateWidth, type Measure } from "../../domain/wheel/label.ts";

const tried = 100;
/** Letters along a circle stand a little apart. */
const bend = 1.04;

/** A measure for a font family, for straight lines. Texts are measured once. */
export function measureWith(fontFamily: string, weight = 400): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return estimateWidth;
  context.font = `${weight} ${tried}px ${fontFamily}`;
  const known = new Map<string, number>();
  return (text, size) => {
    const width = known.get(text) ?? context.measureText(text).width;
    known.set(text, width);
    return (width / tried) * size;
  };
}

/** The same at half-bold weight, for the wheel's labels. */
export function measureAlongCircle(fontFamily: string): Measure {
  const measure = measureWith(fontFamily, 600);
  return (text, size) => measure(text, size) * bend;
}
