/**
 * The colours in which status is written can be read on every background that they stand on (WCAG 2.2, 1.4.3: at least
 * 4.5 to 1).
 */
import { describe, expect, it } from "vitest";
import { looks } from "../../../src/app/status/look.ts";
import { themes } from "../../../src/app/theme/theme.ts";
import { contrast } from "../theme/colour-sight.ts";

const backgrounds = [
  "colorNeutralBackground1",
  "colorNeutralBackground2",
  "colorNeutralBackground1Hover",
  "colorBrandBackground2",
] as const;

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
