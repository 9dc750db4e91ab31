/** Whose confirmation an agreement awaits, since when, and when its channel hears of it. */
import { describe, expect, it } from "vitest";
import { awaitedConfirmations } from "../../../src/domain/collaboration/awaited.ts";
import { openEndsOfConfirmations } from "../../../src/domain/reminder/reminder.ts";
import { agreement, collaborationFrom, confirmation, contribution } from "./collaboration-rows.ts";

const first = agreement({ aim: "Færre sygedage" });
const { binding } = collaborationFrom([first]);
const byStab = confirmation(1, "stab", binding, { createdAt: "2026-11-19T23:30:00Z" });
const bySkoler = confirmation(2, "skoler", binding, { createdAt: "2026-11-20T09:00:00Z" });
const awaited = (...of: Parameters<typeof collaborationFrom>) =>
  awaitedConfirmations(collaborationFrom(...of)).map(({ party, since }) => [party, since]);

describe("a confirmation", () => {
  it("is awaited of whoever has not given it, once another has", () => {
    expect(awaited([first])).toEqual([]);
    expect(awaited([first], [byStab])).toEqual([["skoler", byStab.createdAt]]);
    expect(awaited([first], [byStab, bySkoler])).toEqual([]);
  });

  it("is awaited again of all when the agreement has changed, since it did", () => {
    const changed = agreement({ aim: "Flere til stede", modifiedAt: "2026-11-25T08:00:00Z" });
    expect(awaited([changed], [byStab, bySkoler])).toEqual([
      ["stab", changed.modifiedAt],
      ["skoler", changed.modifiedAt],
    ]);
  });

  it("is not awaited where it has ended, or nobody knows what would be confirmed", () => {
    expect(awaited([agreement({ aim: "Færre sygedage", state: "ended" })], [byStab])).toEqual([]);
    const rival = [agreement({ aim: "A", turns: "aim=2" }), contribution({ aim: "B", turns: "aim=2" })];
    expect(awaited(rival, [confirmation(1, "stab", collaborationFrom(rival).binding)])).toEqual([]);
  });

  it("is told of on the working day after, by Copenhagen's clock, and a week later", () => {
    const ends = openEndsOfConfirmations(collaborationFrom([first], [byStab]));
    // 19 November at half past eleven in the evening in UTC is the 20th, a Friday.
    expect(ends).toMatchObject([
      {
        department: "skoler",
        what: "confirmation",
        about: 1,
        due: "2026-11-20",
        days: [
          { rule: "dayLate", day: "2026-11-23" },
          { rule: "weekLate", day: "2026-12-01" },
        ],
      },
    ]);
  });
});
