/** A line put in anywhere stands where it was put, and nothing else moves. */
import { array, assert as assertProperty, double, integer, option, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { orderAt } from "../../../src/domain/writing/order-numbers.ts";

describe("the number of a line that is put in", () => {
  it.each([
    ["first of all", [], 0, 1],
    ["last", [1, 2, 3], 3, 4],
    ["last after a number with decimals", [1, 2.5], 2, 3],
    ["first", [5, 6], 0, 4],
    ["before the first that is one", [1, 2], 0, 0],
    ["between two", [1, 2], 1, 1.5],
    ["between two that are close", [1, 1.000002], 1, 1.000001],
  ] as const)("%s", (_, orders, at, own) => {
    expect(orderAt(orders, at)).toEqual({ own, others: new Map() });
  });

  it.each([
    [
      "no room is left",
      [1, 1.000001, 2],
      1,
      2,
      [
        [1, 3],
        [2, 4],
      ],
    ],
    ["two lines have the same number", [1, 1, 7], 1, 2, [[1, 3]]],
    ["a row made by hand has none", [1, undefined], 2, 3, [[1, 2]]],
  ] as const)("gives the lines after it new ones when %s", (_, orders, at, own, others) => {
    expect(orderAt(orders, at)).toEqual({ own, others: new Map(others) });
  });

  it("keeps the order of all, whatever numbers they have, in six decimals", () => {
    const orders = array(option(double({ min: -1000, max: 1000, noNaN: true }), { nil: undefined }), {
      maxLength: 12,
    });
    assertProperty(
      property(orders, integer({ min: 0, max: 12 }), (given, wanted) => {
        const rows = given.map((order) => (order === undefined ? undefined : Number(order.toFixed(6)) || 0));
        // As they stand: by number, those without last.
        rows.sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
        const at = Math.min(wanted, rows.length);
        const { own, others } = orderAt(rows, at);
        const after = rows.map((order, index) => others.get(index) ?? order);
        after.splice(at, 0, own);
        const numbers = after.map((order) => order ?? Number.NaN);
        for (const [index, number] of numbers.entries()) {
          expect(Number(number.toFixed(6))).toBeCloseTo(number, 9);
          expect(number).toBeGreaterThan(index === 0 ? -Infinity : (numbers[index - 1] ?? Infinity));
        }
      }),
    );
  });
});
