/**
 * Writes in the wheel: adds, changes, moves a single time, takes away. Each says briefly that it is done and can be
 * undone for a while.
 */
import { fullDay } from "../../domain/calendar/day-words.ts";
import { untilBefore } from "../../domain/wheel/recurrence.ts";
import { recurrenceOf, type Occurrence } from "../../domain/wheel/wheel.ts";
import { commonFolder } from "../../schema/define-list.ts";
import type { Day } from "../../schema/day.ts";
import type { Draft } from "../../schema/entity.ts";
import { wheel, type WheelRow } from "../../schema/lists/wheel.ts";
import type { Undone } from "../../sharepoint/writing/recycle-rows.ts";
import { useOfferUndo } from "../messages/use-offer-undo.ts";
import { useTellFault } from "../messages/use-tell-fault.ts";
import { withAttemptKey } from "../site/attempt-keys.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { useRefresh } from "../site/use-department.ts";
import { describeFault } from "../states/fault.ts";
import { useSpeech } from "../words/use-words.tsx";
import type { Difference } from "./write-wheel.ts";

type ActivityDraft = Draft<typeof wheel>;

export interface KeepWheel {
  /** Adds an activity to the department's own year or to the common one, and gives its id. Throws the room's error. */
  readonly add: (draft: ActivityDraft, isCommon: boolean, clientKey: string) => Promise<number>;
  /** Changes all times of an activity. Throws the room's error, a conflict when somebody else was faster. */
  readonly change: (row: WheelRow, draft: ActivityDraft) => Promise<void>;
  /** Puts one time on other days. Throws the room's error. */
  readonly moveOnce: (
    time: Occurrence,
    days: { readonly start: Day; readonly end: Day | undefined },
    clientKey: string,
  ) => Promise<void>;
  /** Leaves out one time. What goes wrong is said briefly. */
  readonly cancelOnce: (time: Occurrence) => Promise<void>;
  /** Ends an activity before one of its times. What goes wrong is said briefly. */
  readonly endBefore: (time: Occurrence) => Promise<void>;
  /** Puts one time back to where its rule has it. What goes wrong is said briefly. */
  readonly putBack: (exception: WheelRow) => Promise<void>;
  /**
   * Takes an activity away with its exceptions. Resolves to false when that did not go; what went wrong is said
   * briefly.
   */
  readonly remove: (row: WheelRow, exceptions: readonly WheelRow[]) => Promise<boolean>;
}

/** Fetches the code that writes. */
async function loadWriting() {
  const [{ addRow }, { recycleRows, restoreRows }, { undoAdding, undoChange }] = await Promise.all([
    import("../../sharepoint/writing/add-row.ts"),
    import("../../sharepoint/writing/recycle-rows.ts"),
    import("../../sharepoint/writing/undo.ts"),
  ]);
  return { addRow, recycleRows, restoreRows, undoAdding, undoChange };
}

export function useKeepWheel(): KeepWheel {
  const product = useProduct();
  const refresh = useRefresh();
  const { words: all, language } = useSpeech();
  const words = all.wheel;
  const { key, department } = useDepartmentView();
  const tellFault = useTellFault();
  const offerUndo = useOfferUndo();

  const open = async () => {
    const [site, writing] = await Promise.all([product.openSite(), loadWriting()]);
    return { site, ...writing };
  };
  /** Says that it is done, and offers to undo it. */
  const finish = async (text: string, undo: () => Promise<Undone>) => {
    await refresh();
    offerUndo({ text, undo, refresh });
  };
  /** Runs what no form waits for; what goes wrong is said briefly, with the way to try again. */
  const run = async (act: () => Promise<void>): Promise<boolean> => {
    try {
      await act();
      return true;
    } catch (error) {
      const { kind } = describeFault(error);
      tellFault(error, { again: mayGoBetter.has(kind) ? () => void run(act) : undefined });
      // Some of it may have been done. What goes wrong with that is shown where it is read.
      await refresh().catch(() => undefined);
      return false;
    }
  };
  /** Whoever was slower shall see what there is now. */
  const orShowNow = async <Result>(write: () => Promise<Result>): Promise<Result> => {
    try {
      return await write();
    } catch (error) {
      if (describeFault(error).kind === "conflict") await refresh();
      throw error;
    }
  };
  /** One row that says of a single time what is different; changed when there is one already. */
  const keepDifference = async (
    { source }: Occurrence,
    difference: Difference,
    clientKey: string,
    text: string,
  ) => {
    if (source.from !== "wheel") return;
    const [site, { writeDifference }] = await Promise.all([product.openSite(), import("./write-wheel.ts")]);
    const undo = await orShowNow(() => writeDifference(site, source, difference, clientKey));
    await finish(text, async () => undo(await product.openSite()));
  };
  const takeAway = async (rows: readonly WheelRow[], text: string) => {
    const { site, recycleRows, restoreRows } = await open();
    const recycled = await recycleRows(
      site,
      wheel,
      rows.map(({ id }) => id),
    );
    await finish(text, async () => restoreRows(await product.openSite(), wheel, recycled));
  };

  return {
    add: async (draft, isForAll, clientKey) => {
      const { site, addRow, undoAdding } = await open();
      const { id } = await addRow(
        site,
        wheel,
        "activity",
        { ...draft, owner: isForAll ? undefined : department?.id },
        { department: isForAll ? commonFolder : key, clientKey },
      );
      await finish(words.added, async () => undoAdding(await product.openSite(), wheel, id));
      return id;
    },
    change: async (row, draft) => {
      const [{ site, undoChange }, { changeActivity }] = await Promise.all([
        open(),
        import("./write-wheel.ts"),
      ]);
      await orShowNow(() => changeActivity(site, row, draft, key));
      await finish(words.saved, async () => undoChange(await product.openSite(), wheel, row, draft));
    },
    moveOnce: (time, { start, end }, clientKey) =>
      keepDifference(time, { start, end, isCancelled: false }, clientKey, words.movedOnce),
    cancelOnce: async (time) => {
      await run(() =>
        withAttemptKey(product, `wheel ${time.key}`, "cancel", (clientKey) =>
          keepDifference(time, { isCancelled: true }, clientKey, words.cancelledOnce),
        ),
      );
    },
    endBefore: async ({ source }) => {
      if (source.from !== "wheel") return;
      const { row, original } = source;
      const rule = recurrenceOf(row);
      const until = rule && untilBefore(rule, original);
      if (until === undefined) return;
      await run(async () => {
        const [{ site, undoChange }, { changeActivity }] = await Promise.all([
          open(),
          import("./write-wheel.ts"),
        ]);
        await orShowNow(() => changeActivity(site, row, { until }, key));
        await finish(words.ended(row.title, fullDay(language, until)), async () =>
          undoChange(await product.openSite(), wheel, row, { until }),
        );
      });
    },
    putBack: async (exception) => {
      await run(() => takeAway([exception], words.putBack));
    },
    remove: (row, exceptions) => run(() => takeAway([row, ...exceptions], words.removed(row.title))),
  };
}

/** Where the same may go well a second time. */
const mayGoBetter: ReadonlySet<string> = new Set(["offline", "throttled", "signed-out", "broken"]);
