/**
 * The wheel's layout: nothing lies over anything else, labels have the room that they take, and a thousand activities
 * are laid out in time.
 */
import { array, assert as assertProperty, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/domain/calendar/calendar.ts";
import {
  estimateWidth,
  isUpsideDown,
  labelText,
  placeLabel,
  shortenTo,
} from "../../../src/domain/wheel/label.ts";
import { assignLanes, fewestLanes, shareLanes } from "../../../src/domain/wheel/lanes.ts";
import {
  angleOf,
  layOutWheel,
  pointAt,
  radii,
  smallestLetters,
  type WheelLayout,
} from "../../../src/domain/wheel/layout.ts";
import { legendOf } from "../../../src/domain/wheel/named-arcs.ts";
import { wheelYear } from "../../../src/domain/wheel/year.ts";
import { ringOrder } from "../../../src/domain/wheel/wheel.ts";
import { anyFullYear, anyYear, occurrence, year } from "./wheel-years.ts";

const full = 2 * Math.PI;

/** Stretches of the circle that lie over each other in one lane: arcs, and labels beside them. */
function collisions({ arcs }: WheelLayout): string[] {
  const byLane = new Map<string, { from: number; to: number; what: string }[]>();
  for (const {
    occurrence: { key },
    outer,
    from,
    to,
    label,
  } of arcs) {
    const lane = byLane.get(outer.toFixed(3)) ?? [];
    lane.push({ from, to, what: key });
    if (label && !label.isInside) lane.push({ from: label.from, to: label.to, what: `label of ${key}` });
    byLane.set(outer.toFixed(3), lane);
  }
  return [...byLane.values()].flatMap((lane) => {
    const sorted = lane.toSorted((a, b) => a.from - b.from);
    return sorted.slice(1).flatMap((one, index) => {
      const before = sorted[index];
      return before && one.from < before.to - 1e-9 ? [`${before.what} and ${one.what}`] : [];
    });
  });
}

/** Labels whose letters lie over another label, or over an arc that is not their own. */
function coveredLetters({ arcs }: WheelLayout): string[] {
  const letters = arcs.flatMap(({ occurrence: { key }, label }) =>
    label
      ? [{ ...label, key, outer: label.radius + label.size / 2, inner: label.radius - label.size / 2 }]
      : [],
  );
  const pieces = [
    ...letters.map((label) => ({ ...label, of: label })),
    ...arcs.map((arc) => ({ ...arc, key: arc.occurrence.key, of: arc })),
  ];
  return letters.flatMap((label) =>
    pieces
      .filter(({ key, from, to, outer, inner }) => {
        const isApart = from >= label.to - 1e-9 || to <= label.from + 1e-9;
        const isElsewhere = inner >= label.outer - 1e-9 || outer <= label.inner + 1e-9;
        return key !== label.key && !isApart && !isElsewhere;
      })
      .map(({ key }) => `label of ${label.key} on ${key}`),
  );
}

/** Every other week something in every ring, and in a third of the year three things that last in each. */
const crowded = ringOrder
  .filter((ring) => ring !== "goals")
  .flatMap((ring, at) => [
    ...Array.from({ length: 3 }, (_, index) => occurrence(at * 1000 + index, ring, 0, 120, "Budget")),
    ...Array.from({ length: 24 }, (_, index) =>
      occurrence(at * 1000 + 10 + index, ring, index * 15, 0, `Møde ${index}`),
    ),
  ])
  .toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));

describe("a year of which a third is crowded", () => {
  it("has labels where they fit, those of the politicians' ring first, none smaller than nine pixels", () => {
    const layout = layOutWheel(year, crowded, ringOrder);
    expect(collisions(layout)).toEqual([]);
    expect(coveredLetters(layout)).toEqual([]);
    const labelled = (ring: string) =>
      layout.arcs.filter(({ occurrence: of, label }) => of.ring === ring && label).length;
    expect(labelled("politics")).toBeGreaterThan(12);
    for (const unit of [0.5, 0.7, 1]) {
      const sizes = layOutWheel(year, crowded, ringOrder, estimateWidth, "full", unit).arcs.flatMap(
        ({ label }) => (label ? [label.size * unit] : []),
      );
      expect(sizes.length).toBeGreaterThan(8);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9 - 1e-9);
    }
  });
});

describe("numbers on the wheel", () => {
  it("stand where words have no room, counted through the year, and all of them in the legend", () => {
    const { arcs } = layOutWheel(year, crowded, ringOrder);
    const legend = legendOf(arcs);
    expect(legend.length).toBeGreaterThan(10);
    expect(legend.map(({ number }) => number)).toEqual(legend.map((_each, index) => index + 1));
    const days = legend.map(({ occurrence: { first } }) => first);
    expect(days).toEqual(days.toSorted());
    const drawn = arcs.filter(({ number }) => number !== undefined);
    expect(drawn.map(({ label, number }) => label?.text === String(number)).every(Boolean)).toBe(true);
    expect(drawn.length).toBe(legend.length);
    // What has words needs no number.
    expect(arcs.some(({ label, number }) => number === undefined && label !== undefined)).toBe(true);
  });

  it("lie on nothing, whatever the year holds", () => {
    assertProperty(
      property(anyYear, (occurrences) => {
        const layout = layOutWheel(year, occurrences, ringOrder);
        expect(coveredLetters(layout)).toEqual([]);
        const numbers = legendOf(layout.arcs).map(({ number }) => number);
        expect(numbers).toEqual(numbers.map((_each, index) => index + 1));
      }),
    );
  });

  it("are none where no letters can be read", () => {
    expect(legendOf(layOutWheel(year, crowded, ringOrder, estimateWidth, "small").arcs)).toEqual([]);
  });
});

describe("the layout of a year", () => {
  it("lets no arc and no label lie over another, within the circle and its rings", () => {
    assertProperty(
      property(anyYear, (occurrences) => {
        const layout = layOutWheel(year, occurrences, ringOrder);
        expect(collisions(layout)).toEqual([]);
        for (const { outer, inner, from, to, label, occurrence: of } of layout.arcs) {
          expect(from >= -1e-9 && to <= full + 1e-9 && to > from && outer > inner).toBe(true);
          const band = layout.bands.find(({ ring }) => ring === of.ring);
          expect(outer <= (band?.outer ?? 0) + 1e-9 && inner >= (band?.inner ?? 0) - 1e-9).toBe(true);
          if (label === undefined) continue;
          expect(label.from >= 0 && label.to <= full + 1e-9).toBe(true);
          expect(!label.isInside || (label.from >= from && label.to <= to)).toBe(true);
          expect(estimateWidth(label.text, label.size)).toBeLessThanOrEqual(
            (label.to - label.from) * label.radius + 1e-6,
          );
        }
      }),
    );
  });

  it("does so as well with more than anybody has, under the longest Danish titles", () => {
    assertProperty(
      property(anyFullYear, (occurrences) => {
        const layout = layOutWheel(year, occurrences, ringOrder);
        expect(collisions(layout)).toEqual([]);
        expect(coveredLetters(layout)).toEqual([]);
        expect(layout.arcs.every(({ label }) => (label?.size ?? 99) >= smallestLetters(0.7))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it("shows only arcs where no label could be read, long enough to be seen, over nothing else", () => {
    assertProperty(
      property(anyYear, (occurrences) => {
        const layout = layOutWheel(year, occurrences, ringOrder, estimateWidth, "small");
        expect(collisions(layout)).toEqual([]);
        for (const { from, to, outer, inner, label } of layout.arcs) {
          expect(label).toBeUndefined();
          // The ring's middle decides how long the shortest is; its innermost lane is a little shorter.
          expect(((to - from) * (outer + inner)) / 2).toBeGreaterThan(10);
        }
      }),
    );
  });

  it("shows every occurrence once, as an arc or in a mark, of the rings that are shown", () => {
    assertProperty(
      property(anyYear, array(constantFrom(...ringOrder)), (occurrences, chosen) => {
        const shown = ringOrder.filter((ring) => chosen.includes(ring));
        const { arcs, marks, bands } = layOutWheel(year, occurrences, shown);
        const keys = [
          ...arcs.map((arc) => arc.occurrence.key),
          ...marks.flatMap((mark) => mark.occurrences.map(({ key }) => key)),
        ];
        // A deadline is a day, so what reaches into the year from before has no mark.
        const expected = occurrences.filter(
          ({ ring, first }) => shown.includes(ring) && (ring !== "goals" || first >= year.first),
        );
        expect(keys.toSorted()).toEqual(expected.map(({ key }) => key).toSorted());
        expect(bands.map(({ ring }) => ring)).toEqual(shown);
      }),
    );
  });

  it("keeps rings apart and between the phases and the hub", () => {
    assertProperty(
      property(anyYear, (occurrences) => {
        const { bands } = layOutWheel(year, occurrences, ringOrder);
        expect(bands[0]?.outer).toBeCloseTo(radii.rings.outer, 6);
        expect(bands.at(-1)?.inner).toBeGreaterThanOrEqual(radii.hub);
        const overlaps = bands.slice(1).filter((band, index) => band.outer > (bands[index]?.inner ?? 0));
        expect(overlaps).toEqual([]);
      }),
    );
  });

  it("lets no two marks of deadlines touch, wherever the year's weeks are cut", () => {
    for (let number = 2020; number < 2060; number += 1) {
      const of = wheelYear(number);
      const daily = Array.from({ length: of.days }, (_, index) => {
        const one = occurrence(index, "goals", 0, 0, "x");
        const first = addDays(of.first, index);
        return { ...one, first, last: first, key: String(index) };
      });
      const { marks } = layOutWheel(of, daily, ringOrder);
      expect(marks.length).toBeGreaterThan(50);
      for (const [index, mark] of marks.entries()) {
        const next = marks[(index + 1) % marks.length];
        const [a, b] = [pointAt(mark.angle, mark.radius), pointAt(next?.angle ?? 0, next?.radius ?? 0)];
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(mark.size - 0.2);
      }
    }
  });

  it("gives every label of a believable year whole words or none at all", () => {
    const sample = [
      occurrence(1, "politics", 18, 32, "Dialog om målsætninger"),
      occurrence(2, "politics", 76, 0, "Udvælgelse"),
      occurrence(3, "economy", 96, 30, "Regnskabet lukkes"),
    ];
    const texts = layOutWheel(year, sample, ringOrder).arcs.map(({ label }) => label?.text);
    expect(texts).toEqual(["Dialog om målsætninger", "Udvælgelse", "Regnskabet lukkes"]);
  });
});

describe("angles", () => {
  it("begin at the top with 1 October and go clockwise", () => {
    expect(pointAt(angleOf(year, year.first), 100)).toEqual({ x: 0, y: -100 });
    const quarter = pointAt(angleOf(year, addDays(year.first, 92)), 100);
    expect(quarter.x).toBeGreaterThan(99);
    expect(angleOf(year, addDays(year.last, 1))).toBeCloseTo(full, 9);
  });
});

describe("lanes", () => {
  it("are as few as things lie over each other, when labels ask for nothing", () => {
    const ends = [
      [0, 2],
      [1, 3],
      [2.5, 4],
    ] as const;
    const stretches = ends.map(([from, to]) => ({ from, to, labelTo: to }));
    expect(fewestLanes(stretches, 0.1)).toBe(2);
    expect(fewestLanes([], 0.1)).toBe(0);
  });

  it("are opened for a label only as long as there may be more", () => {
    const stretches = [
      { from: 0, to: 1, labelTo: 3 },
      { from: 2, to: 2.5, labelTo: 4 },
    ];
    expect(assignLanes(stretches, 2, 0.1)).toEqual({ lanes: [0, 1], count: 2 });
    expect(assignLanes(stretches, 1, 0.1)).toEqual({ lanes: [0, 0], count: 1 });
  });

  it("are shared out by need when there are too few for all wishes", () => {
    expect(
      shareLanes(
        [
          { wish: 4, need: 1 },
          { wish: 2, need: 2 },
        ],
        4,
      ),
    ).toEqual([2, 2]);
    expect(
      shareLanes(
        [
          { wish: 9, need: 8 },
          { wish: 3, need: 1 },
        ],
        4,
      ),
    ).toEqual([8, 1]);
  });
});

describe("a label", () => {
  const wish = { from: 1, to: 1.1, before: 0, after: 6, radius: 300, size: 12 };
  it.each([
    ["stands inside a long arc", { ...wish, to: 3, text: "Budget" }, { isInside: true, text: "Budget" }],
    ["stands after a short one", { ...wish, text: "Budget" }, { isInside: false, text: "Budget" }],
    [
      "stands before it when what follows is near",
      { ...wish, after: 1.2, text: "Budget" },
      { text: "Budget" },
    ],
    [
      "is shortened when nothing has room for all of it",
      { ...wish, before: 0.85, after: 1.35, text: "Budgetopfølgning" },
      { text: "Budgetop…" },
    ],
  ] as const)("%s", (_, given, expected) => {
    expect(placeLabel(given, estimateWidth)).toMatchObject(expected);
  });

  it("is left out when there is room for nothing that says anything", () => {
    expect(
      placeLabel({ ...wish, before: 0.98, after: 1.12, text: "Budgetopfølgning" }, estimateWidth),
    ).toBeUndefined();
  });

  it.each([
    ["Budgetopfølgning 3", "Budgetopfølgning 3"],
    ["It-hjælp, der kommer ud på skolerne", "It-hjælp, der kommer ud…"],
    ["Sommerferieaktivitetsplanlægningsmøde", "Sommerferieaktivitetspla…"],
    ["Ældre og unge mødes, hver tirsdag", "Ældre og unge mødes…"],
    // A family is one letter to those who read it, and is not cut in two.
    ["Familiedag i Egelund 👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", "Familiedag i Egelund…"],
    ["Familiedagen👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", "Familiedagen👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧…"],
  ])("of %s reads %s", (title, text) => {
    expect(labelText(title)).toBe(text);
  });

  it("of the hub is whole, or as much of it as has room", () => {
    const text = "12 dage til Budget";
    const room = estimateWidth(text, 10);
    expect(shortenTo(room, text, (words) => estimateWidth(words, 10))).toBe(text);
    expect(shortenTo(room * 0.7, text, (words) => estimateWidth(words, 10))).toBe("12 dage til…");
  });

  it("never stands on its head", () => {
    expect([0.1, 1.5, 1.7, 3, 4.6, 4.8].map(isUpsideDown)).toEqual([false, false, true, true, true, false]);
  });
});
