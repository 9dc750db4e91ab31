/** Which tests run where. Every test runs in Node: browser tests drive a real Chromium from outside. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 180_000,
    hookTimeout: 300_000,
    // A busy machine is no fault of the page's.
    expect: { poll: { timeout: 45_000 } },
  },
});
