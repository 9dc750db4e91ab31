/** When what is written in a plan is sent, whatever the clock on the wall and the connection do meanwhile. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { undoFor } from "../../../src/app/messages/toaster.ts";
import { LineSender, type SenderOptions } from "../../../src/app/writing/line-sender.ts";
import { PlanWriter } from "../../../src/app/writing/plan-writer.ts";
import { keyOf } from "../../../src/domain/writing/line.ts";
import { SharePointError } from "../../../src/sharepoint/sending/errors.ts";
import { element } from "../../domain/rows.ts";

const goal = element(2, "goal");
const key = keyOf(goal);

function open(save: SenderOptions["save"]): { readonly writer: PlanWriter; readonly sender: LineSender } {
  const writer = new PlanWriter({ plan: 1, elements: [goal], drafts: [], keepDraft: () => undefined });
  return { writer, sender: new LineSender(writer, { department: "oekonomi-stab", save }) };
}

describe("what is written in a plan", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("and removed goes once it can no longer be taken back, also where somebody sets the clock back", async () => {
    const sent: unknown[] = [];
    const { writer, sender } = open((changes) => {
      sent.push(...changes);
      return Promise.resolve(changes.map(() => ({ isGone: true, bin: undefined })));
    });
    sender.holdBack([key]);
    writer.remove([key]);
    vi.setSystemTime(Date.now() - 3_600_000);
    await vi.advanceTimersByTimeAsync(undoFor - 1000);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent).toMatchObject([{ do: "recycle", id: 2, version: "1" }]);
    expect(writer.line(key)).toBeUndefined();
  });

  it("is sent again at once where the connection came back while a sending was failing", async () => {
    let sendings = 0;
    const { writer, sender } = open(async (changes) => {
      sendings += 1;
      if (sendings > 1)
        return changes.map(() => ({ row: { ...goal, version: "2", title: "Skrevet i toget" } }));
      await new Promise((resolve) => {
        setTimeout(resolve, 500);
      });
      throw new SharePointError("offline", { facts: "" });
    });
    writer.write(key, { title: "Skrevet i toget" }, true);
    await vi.advanceTimersByTimeAsync(200);
    sender.tryAgain();
    await vi.advanceTimersByTimeAsync(500);
    expect(sendings).toBe(2);
    expect(sender.store.getState()).toMatchObject({ isSending: false, waiting: 0, fault: undefined });
  });

  it("is sent again soon where the browser says that the connection is back before it is", async () => {
    let isBack = false;
    const { writer, sender } = open((changes) => {
      if (!isBack) return Promise.reject(new SharePointError("offline", { facts: "" }));
      return Promise.resolve(
        changes.map(() => ({ row: { ...goal, version: "2", title: "Skrevet i toget" } })),
      );
    });
    writer.write(key, { title: "Skrevet i toget" }, true);
    await vi.advanceTimersByTimeAsync(3_600_000);
    sender.tryAgain();
    await vi.advanceTimersByTimeAsync(1000);
    expect(sender.store.getState()).toMatchObject({ waiting: 1 });
    isBack = true;
    await vi.advanceTimersByTimeAsync(3000);
    expect(sender.store.getState()).toMatchObject({ isSending: false, waiting: 0, fault: undefined });
  });

  it("and brought back from the recycle bin is of the kind that it has been made meanwhile", async () => {
    const sent: unknown[] = [];
    let row = goal;
    const { writer, sender } = open((changes) => {
      sent.push(...changes);
      return Promise.resolve(
        changes.map((change) => {
          if (change.do === "recycle") return { isGone: true, bin: undefined };
          if (change.do === "change") row = { ...row, kind: change.kind ?? row.kind, version: "9" };
          return { row };
        }),
      );
    });
    writer.remove([key]);
    await vi.advanceTimersByTimeAsync(1000);
    sender.putBack([key]);
    writer.restore(key, {}, "action");
    await vi.advanceTimersByTimeAsync(1000);
    expect(writer.line(key)?.shown.kind).toBe("action");
    expect(sent).toMatchObject([{ do: "recycle" }, { do: "restore" }, { do: "change", kind: "action" }]);
  });
});
