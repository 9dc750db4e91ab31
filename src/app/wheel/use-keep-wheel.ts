/**
 * Writes in the wheel: adds, changes, moves a single time, takes away. Each says briefly that it is done and can be
 * undone for a while.
 */
import { isCommon } from "../../domain/belonging/wheel-that-counts.ts";
import type { Occurrence } from "../../domain/wheel/wheel.ts";
import { commonFolder } from "../../schema/define-list.ts";
import type { Day } from "../../schema/day.ts";
import type { Draft } from "../../schema/entity.ts";
import { wheel, type WheelRow } from "../../schema/lists/wheel.ts";
import type { Site } from "../../sharepoint/sending/connect.ts";
import { useSayBriefly } from "../messages/use-say-briefly.tsx";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { useRefresh } from "../site/use-department.ts";
import { describeFault } from "../states/fault.ts";
import { useSpeech, useWords } from "../words/use-words.tsx";

type ActivityDraft = Draft<typeof wheel>;

export interface KeepWheel {
  /** Adds an activity to the department's own year or to the common one, and gives its id. Throws the room's error. */
  readonly add: (draft: ActivityDraft, isCommon: boolean, clientKey: string) => Promise<number>;
  /** Changes all times of an activity. Throws the room's error, a conflict when somebody else was faster. */
  readonly change: (row: WheelRow, draft: ActivityDraft) => Promise<void>;
  /** Puts one time on other days. Throws the room's error. */
  readonly moveOnce: (time: Occurrence, start: Day, end: Day | undefined) => Promise<void>;
  /** Leaves out one time. What goes wrong is said briefly. */
  readonly cancelOnce: (time: Occurrence) => Promise<void>;
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
  const [{ addRow }, { readRow }, { updateRow }, { recycleRows, restoreRows }] = await Promise.all([
    import("../../sharepoint/writing/add-row.ts"),
    import("../../sharepoint/reading/read-row.ts"),
    import("../../sharepoint/writing/update-row.ts"),
    import("../../sharepoint/writing/recycle-rows.ts"),
  ]);
  return { addRow, readRow, updateRow, recycleRows, restoreRows };
}

export function useKeepWheel(): KeepWheel {
  const product = useProduct();
  const refresh = useRefresh();
  const words = useWords().wheel;
  const { say } = useSpeech();
  const { key, department } = useDepartmentView();
  const sayBriefly = useSayBriefly();

  const open = async () => {
    const [site, writing] = await Promise.all([product.openSite(), loadWriting()]);
    return { site, ...writing };
  };
  const sayFault = (error: unknown) =>
    sayBriefly({ text: say(describeFault(error).sentence), intent: "error" });
  /** Says that it is done, and offers to undo it. */
  const finish = async (text: string, undo: () => Promise<unknown>) => {
    await refresh();
    const run = async () => {
      try {
        await undo();
        await refresh();
        sayBriefly({ text: words.undone, intent: "success" });
      } catch (error) {
        sayFault(error);
      }
    };
    sayBriefly({
      text,
      intent: "success",
      action: { label: words.undo, run: () => void run() },
    });
  };

  /** One row that says of a single time what is different; changed when there is one already. */
  const keepException = async (
    { source }: Occurrence,
    draft: Pick<ActivityDraft, "start" | "end" | "isCancelled">,
    text: string,
  ) => {
    if (source.from !== "wheel") return;
    const { row, original, exception } = source;
    const { site, addRow, readRow, updateRow, recycleRows } = await open();
    if (exception) {
      const { start, end, isCancelled } = exception;
      await orShowNow(() => updateRow(site, wheel, exception, draft));
      await finish(text, async () =>
        updateRow(site, wheel, await readRow(site, wheel, exception.id), { start, end, isCancelled }),
      );
      return;
    }
    await requireUnchanged(site, row, original);
    const { id } = await addRow(
      site,
      wheel,
      "exception",
      { title: row.title, owner: row.owner, activity: row.id, occurrence: original, ...draft },
      { department: isCommon(row) ? commonFolder : row.folder },
    );
    await finish(text, () => recycleRows(site, wheel, [id]));
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
  /**
   * A colleague may have moved the very time, or all times, since they were read; a row beside hers would hide one of
   * the two.
   */
  const requireUnchanged = (site: Site, row: WheelRow, original: Day): Promise<void> =>
    orShowNow(async () => {
      const [{ readList }, { ConflictError }] = await Promise.all([
        import("../../sharepoint/reading/read-list.ts"),
        import("../../sharepoint/sending/errors.ts"),
      ]);
      const { rows } = await readList(site, wheel, `Id eq ${row.id} or ActivityId eq ${row.id}`);
      const now = rows.find(({ id }) => id === row.id);
      const theirs =
        rows.find(({ activity, occurrence }) => activity === row.id && occurrence === original) ??
        (now?.version === row.version ? undefined : now);
      if (theirs) throw new ConflictError(theirs, {});
    });

  return {
    add: async (draft, isForAll, clientKey) => {
      const { site, addRow, recycleRows } = await open();
      const { id } = await addRow(
        site,
        wheel,
        "activity",
        { ...draft, owner: isForAll ? undefined : department?.id },
        { department: isForAll ? commonFolder : key, clientKey },
      );
      await finish(words.added, () => recycleRows(site, wheel, [id]));
      return id;
    },
    change: async (row, draft) => {
      const { site, readRow, updateRow } = await open();
      await orShowNow(() => updateRow(site, wheel, row, draft));
      await finish(words.saved, async () => {
        const before: Readonly<Record<string, unknown>> = row;
        const values = Object.keys(draft).map((name) => [name, before[name]]);
        const back = Object.fromEntries(values) as ActivityDraft;
        await updateRow(site, wheel, await readRow(site, wheel, row.id), back);
      });
    },
    moveOnce: (time, start, end) => keepException(time, { start, end, isCancelled: false }, words.movedOnce),
    cancelOnce: async (time) => {
      try {
        await keepException(time, { isCancelled: true }, words.cancelledOnce);
      } catch (error) {
        sayFault(error);
      }
    },
    putBack: async (exception) => {
      try {
        const { site, recycleRows, restoreRows } = await open();
        const recycled = await recycleRows(site, wheel, [exception.id]);
        await finish(words.putBack, () => restoreRows(site, wheel, recycled));
      } catch (error) {
        sayFault(error);
      }
    },
    remove: async (row, exceptions) => {
      try {
        const { site, recycleRows, restoreRows } = await open();
        const recycled = await recycleRows(site, wheel, [row.id, ...exceptions.map(({ id }) => id)]);
        await finish(words.removed(row.title), () => restoreRows(site, wheel, recycled));
        return true;
      } catch (error) {
        sayFault(error);
        return false;
      }
    },
  };
}
