/**
 * Which tests run where. Every test runs in Node: browser tests drive a real Chromium from outside. Files of a worker
 * share what it has imported, and the browser, since no test may lean on what another has left behind.
 */
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/browser/longest-first.ts";
import { patience, slowness, slownessVariable } from "./tests/browser/patience.ts";

const browserTests = "tests/browser/**/*.test.ts";

export default defineConfig({
  test: {
    isolate: false,
    // What a file becomes is kept for the next run, by its content.
    experimental: { fsModuleCache: true, fsModuleCachePath: "node_modules/.cache/rettesnor/vitest" },
    setupFiles: ["tests/own-environment.ts"],
    // One for each processor: Vitest would leave one idle.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
    testTimeout: patience.test,
    hookTimeout: patience.hook,
    expect: { poll: { timeout: patience.step } },
    env: { [slownessVariable]: String(slowness) },
    projects: [
      { extends: true, test: { name: "rooms", include: ["tests/**/*.test.ts"], exclude: [browserTests] } },
      {
        extends: true,
        test: { name: "browser", include: [browserTests], sequence: { groupOrder: 1 } },
      },
    ],
  },
});
