/** What is said of a browser that keeps nothing: why, and in one place only. */
import { afterEach, describe, expect, it } from "vitest";
import { keeping, noteKept, noteNotKept, sayAt } from "../../../src/app/kept/keeping.ts";

afterEach(() => keeping.setState(keeping.getInitialState()));

describe("a browser that does not keep something", () => {
  it("has no room, or allows nothing, until it takes something again", () => {
    noteNotKept("local", new DOMException("exceeded", "QuotaExceededError"));
    noteNotKept("database", new DOMException("insecure", "SecurityError"));
    expect(keeping.getState()).toMatchObject({ local: "full", database: "refused" });
    noteKept("local");
    expect(keeping.getState().local).toBe("kept");
  });

  it("is spoken of in the place that was first to ask", () => {
    sayAt("a status");
    sayAt("an agreement");
    expect(keeping.getState().saidAt).toBe("a status");
  });
});
