/**
 * Which tests run where. Every test runs in Node: browser tests drive a real Chromium from outside. Files without a browser share what
 * their worker has imported, since no test may lean on what another has left behind.
 */
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const browserTests = "tests/browser/**/*.test.ts";

export default defineConfig({
  test: {
    isolate: false,
    // One for each processor: Vitest would leave one idle.
    maxWorkers: availableParallelism(),
    testTimeout: 180_000,
    hookTimeout: 300_000,
    // A busy machine is no fault of the page's.
    expect: { poll: { timeout: 45_000 } },
    projects: [
      { extends: true, test: { name: "rooms", include: ["tests/**/*.test.ts"], exclude: [browserTests] } },
      {
        extends: true,
        test: { name: "browser", include: [browserTests], isolate: true, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
