/** The colours in which status is written can be read on every background that they stand on (WCAG 2.2, 1.4.3: at least 4.5 to 1). */
import { describe, expect, it } from "vitest";
import { looks } from "../../../src/app/status/look.ts";
import { themes } from "../../../src/app/theme/theme.ts";

const backgrounds = [
  "colorNeutralBackground1",
  "colorNeutralBackground2",
  "colorNeutralBackground1Hover",
  "colorBrandBackground2",
] as const;

/** Relative luminance of `#rrggbb`, as WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe("the colours of status", () => {
  // In the contrast theme nothing has a background of its own under the pointer.
  it.each(["light", "dark"] as const)("can be read on every background of the %s theme", (name) => {
    const theme = Object.entries(themes[name]);
    const valueOf = (token: string) => String(theme.find(([key]) => key === token)?.[1]);
    const poor = Object.entries(looks).flatMap(([standing, { colour }]) => {
      const text = valueOf(colour.replace(/^var\(--(.*)\)$/u, "$1"));
      return backgrounds
        .filter((background) => contrast(text, valueOf(background)) < 4.5)
        .map((background) => `${standing} on ${background}`);
    });
    expect(poor).toEqual([]);
  });
});
