/** How long short messages stay on the page. */
import { expect, it } from "vitest";
import { staysFor, undoFor } from "../../../src/app/messages/toaster.ts";

it("a message that says what went wrong, or that can be undone, stays longer than one that all is well", () => {
  const action = { label: "Fortryd", run: () => undefined };
  expect(staysFor({ intent: "success" })).toBeLessThan(undoFor);
  expect(staysFor({ intent: "success", action })).toBe(undoFor);
  expect(staysFor({ intent: "error" })).toBe(undoFor);
});
