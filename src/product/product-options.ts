/**
 * What the local product is started with. Who starts it reads these from a terminal (`src/commands`) or sets them
 * (tests).
 */
import type { FaultRule } from "../emulator/faults.ts";
import type { TownName } from "../town/towns.ts";

export interface ProductOptions {
  /** 0: any free one. */
  readonly port: number;
  /** An absolute path. */
  readonly dataFolder: string;
  /** Begin anew: the former database goes. */
  readonly reset: boolean;
  /** A day, `YYYY-MM-DD`, that the product takes for today. */
  readonly today: string | undefined;
  /** Without it the town that is there, or the small one. */
  readonly town: TownName | undefined;
  /** Faults for the embedded SharePoint, once the town is in it. */
  readonly faults: readonly FaultRule[];
  /** Other origins whose pages may ask, and under whose names it may be asked. */
  readonly origins?: readonly string[];
}
