/**
 * The numbers by which lines are ordered: a new one between its neighbours, and new ones for all when there is no room
 * between them. Pure.
 */

/** As many decimals as the column `order` keeps. */
const decimals = 6;

export interface OrderNumbers {
  /** The number of the line that is put in. */
  readonly own: number;
  /** New numbers of lines already there, by their index; empty while there is room. */
  readonly others: ReadonlyMap<number, number>;
}

/**
 * The number for a line that is put in before `orders[at]`. `orders` are its neighbours' numbers in the order in which
 * they stand; rows made by hand may have none. Numbers of the lines from there on change only when nothing fits
 * between.
 */
export function orderAt(orders: readonly (number | undefined)[], at: number): OrderNumbers {
  if (isRising(orders)) {
    const own = between(orders[at - 1], orders[at]);
    if (own !== undefined) return { own, others: new Map() };
  }
  const others = new Map<number, number>();
  let last = 0;
  let own = 0;
  for (let index = 0; index <= orders.length; index += 1) {
    if (index === at) {
      own = Math.floor(last) + 1;
      last = own;
    }
    if (index === orders.length) break;
    const order = orders[index];
    if (order === undefined || order <= last) {
      last = Math.floor(last) + 1;
      others.set(index, last);
    } else {
      last = order;
    }
  }
  return { own, others };
}

function isRising(orders: readonly (number | undefined)[]): orders is readonly number[] {
  return orders.every((order, index) => {
    const before = orders[index - 1];
    return order !== undefined && (index === 0 || (before !== undefined && before < order));
  });
}

function between(before: number | undefined, after: number | undefined): number | undefined {
  if (before === undefined && after === undefined) return 1;
  if (after === undefined) return Math.floor(before ?? 0) + 1;
  if (before === undefined) return after > 1 ? Math.ceil(after) - 1 : rounded(after - 1);
  const middle = rounded((before + after) / 2);
  return middle > before && middle < after ? middle : undefined;
}

function rounded(value: number): number {
  return Number(value.toFixed(decimals));
}
