/**
 * What lies over the drawn year: today's hand, which strikes through no label; the phases' names, which keep clear of
 * it; and a finger's reach.
 */
import { assert as assertProperty, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { handPieces, placeName } from "../../../src/domain/wheel/hand.ts";
import { estimateWidth } from "../../../src/domain/wheel/label.ts";
import { layOutWheel, pointAt, radii } from "../../../src/domain/wheel/layout.ts";
import { nearestTo } from "../../../src/domain/wheel/touch.ts";
import { ringOrder } from "../../../src/domain/wheel/wheel.ts";
import { anyYear, occurrence, year } from "./wheel-years.ts";

const day = (2 * Math.PI) / year.days;
const empty = { bands: [], arcs: [], marks: [] };

describe("the hand", () => {
  it("is one line where nothing is written", () => {
    expect(handPieces(empty, 1, 140, 444)).toEqual([{ from: 140, to: 444 }]);
  });

  it("crosses no label and no mark, on any day of any year, and keeps within its ends", () => {
    assertProperty(
      property(anyYear, integer({ min: 0, max: year.days - 1 }), (occurrences, number) => {
        const layout = layOutWheel(year, occurrences, ringOrder);
        const angle = (number + 0.5) * day;
        const pieces = handPieces(layout, angle, radii.hub, radii.weeks.inner);
        for (const [index, { from, to }] of pieces.entries()) {
          expect(from).toBeGreaterThanOrEqual(pieces[index - 1]?.to ?? radii.hub);
          expect(to).toBeLessThanOrEqual(radii.weeks.inner);
          for (const { label } of layout.arcs) {
            if (!label || angle < label.from || angle > label.to) continue;
            expect(to <= label.radius - label.size / 2 || from >= label.radius + label.size / 2).toBe(true);
          }
          for (const mark of layout.marks) {
            if (Math.abs(mark.angle - angle) * mark.radius >= mark.size / 2) continue;
            expect(to <= mark.radius - mark.size / 2 || from >= mark.radius + mark.size / 2).toBe(true);
          }
        }
      }),
    );
  });
});

describe("a phase's name", () => {
  const phase = { text: "Udvælgelse og målplaner", from: 0, to: Math.PI / 2, radius: 426, size: 15 };

  it("stands in the middle when it is not the phase's time", () => {
    const label = placeName(phase, undefined, estimateWidth);
    expect(((label?.from ?? 0) + (label?.to ?? 0)) / 2).toBeCloseTo(Math.PI / 4, 9);
  });

  it.each([0.01, 0.3, 0.8, 1.2, 1.56])("keeps clear of the hand at %f, all of it", (hand) => {
    const label = placeName(phase, hand, estimateWidth);
    expect(label?.text).toBe(phase.text);
    expect(label && (label.to < hand || label.from > hand)).toBe(true);
  });

  it("is rather crossed by the hand than cut off, and cut off rather than written into the next phase", () => {
    const narrow = { ...phase, to: 0.52 };
    expect(placeName(narrow, 0.26, estimateWidth)?.text).toBe(phase.text);
    const tiny = placeName({ ...phase, to: 0.3 }, 0.15, estimateWidth);
    expect(tiny?.text).toMatch(/…$/u);
    expect(tiny && tiny.from >= 0 && tiny.to <= 0.3).toBe(true);
    expect(placeName({ ...phase, to: 0.02 }, undefined, estimateWidth)).toBeUndefined();
  });
});

describe("a finger", () => {
  const layout = layOutWheel(
    year,
    [
      occurrence(1, "politics", 100, 0, "Møde"),
      occurrence(2, "staff", 100, 30, "MUS"),
      { ...occurrence(3, "goals", 200, 0, "Frist"), isDeadline: true },
    ],
    ringOrder,
    estimateWidth,
    "small",
  );

  it("means what it hits", () => {
    for (const { occurrence: each, from, to, outer, inner } of layout.arcs)
      expect(nearestTo(layout, pointAt((from + to) / 2, (outer + inner) / 2), 0)).toBe(each.key);
    const [mark] = layout.marks;
    expect(nearestTo(layout, pointAt(mark?.angle ?? 0, mark?.radius ?? 0), 0)).toBe(mark?.key);
  });

  it("means what it comes nearest to, within its reach", () => {
    const [arc] = layout.arcs;
    const beside = pointAt((arc?.to ?? 0) + 0.05, arc?.outer ?? 0);
    expect(nearestTo(layout, beside, 30)).toBe(arc?.occurrence.key);
    expect(nearestTo(layout, beside, 5)).toBeUndefined();
    expect(nearestTo(empty, beside, 500)).toBeUndefined();
  });
});
