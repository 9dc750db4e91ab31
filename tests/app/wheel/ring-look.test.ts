/** The rings' colours can be read on, seen on their ground and told apart, in every theme and by colour-blind eyes. */
import { describe, expect, it } from "vitest";
import { hollow, onPast, onRing, pastShade, ringColour } from "../../../src/app/wheel/ring-look.ts";
import { themes } from "../../../src/app/theme/theme.ts";
import { ringOrder } from "../../../src/domain/wheel/wheel.ts";
import { contrast, difference, eyes } from "../theme/colour-sight.ts";

function ringsIn(theme: keyof typeof themes): [string, string][] {
  return ringOrder.map((ring) => [ring, ringColour(ring, theme === "contrast")]);
}

function colourIn(theme: keyof typeof themes, token: string): string {
  const name = token.replace(/^var\(--(.*)\)$/u, "$1");
  return String(Object.entries(themes[theme]).find(([key]) => key === name)?.[1]);
}

/** A faded colour on its ground. */
function mixed(colour: string, ground: string): string {
  const part = (at: number) => {
    const [over, under] = [colour, ground].map((text) => Number.parseInt(text.slice(at, at + 2), 16));
    return Math.round((over ?? 0) * pastShade + (under ?? 0) * (1 - pastShade));
  };
  return `#${[1, 3, 5].map((at) => part(at).toString(16).padStart(2, "0")).join("")}`;
}

describe.each(["light", "dark", "contrast"] as const)("the colours of the rings in the %s theme", (theme) => {
  const filled = ringsIn(theme).filter(([ring]) => theme !== "contrast" || ring !== hollow);

  it("let text be read on them (WCAG 2.2, 1.4.3)", () => {
    const text = colourIn(theme, onRing);
    const poor = filled.filter(([, colour]) => contrast(text, colourIn(theme, colour)) < 4.5);
    expect(poor.map(([ring]) => ring)).toEqual([]);
  });

  it("stand out from the ground that they lie on (WCAG 2.2, 1.4.11)", () => {
    const grounds = ["colorNeutralBackground1", "colorNeutralBackground2", "colorNeutralBackground3"];
    const poor = filled.filter(([, colour]) =>
      grounds.some((ground) => contrast(colourIn(theme, ground), colourIn(theme, colour)) < 3),
    );
    expect(poor.map(([ring]) => ring)).toEqual([]);
  });
});

describe("the colours of the rings in the contrast theme", () => {
  it("are told apart, each by a colour of its own", () => {
    const activities = ringsIn("contrast").filter(([ring]) => ring !== "goals");
    const colours = activities.map(([, colour]) => colourIn("contrast", colour));
    expect(new Set(colours).size).toBe(activities.length);
    // What has the ground's own colour is drawn as an outline.
    const ground = colourIn("contrast", "colorNeutralBackground3");
    expect(activities.flatMap(([ring], index) => (colours[index] === ground ? [ring] : []))).toEqual([
      hollow,
    ]);
  });
});

describe.each(["light", "dark"] as const)("the colours of the rings in the %s theme", (theme) => {
  const rings = ringsIn(theme);

  it("let text be read on them when they have faded into the past", () => {
    const ground = colourIn(theme, "colorNeutralBackground3");
    const activities = rings.filter(([ring]) => ring !== "goals");
    const poor = activities.filter(
      ([, colour]) => contrast(colourIn(theme, onPast), mixed(colourIn(theme, colour), ground)) < 4.5,
    );
    expect(poor.map(([ring]) => ring)).toEqual([]);
  });

  it.each(Object.entries(eyes))("are told apart by eyes: %s", (_, matrix) => {
    const activities = rings.filter(([ring]) => ring !== "goals");
    const alike = activities.flatMap(([one, a], index) =>
      activities
        .slice(index + 1)
        .filter(([, b]) => difference(colourIn(theme, a), colourIn(theme, b), matrix) < 10)
        .map(([other]) => `${one} and ${other}`),
    );
    expect(alike).toEqual([]);
  });
});
