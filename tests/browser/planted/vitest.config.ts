/**
 * Runs the planted failures, which are no tests of the product: tests of the equipment run them in a process of their
 * own.
 */
import { defineConfig, mergeConfig } from "vitest/config";
import ordinary from "../../../vitest.config.ts";
import { patience } from "../patience.ts";

const { projects: _, ...test } = ordinary.test ?? {};

export default mergeConfig(defineConfig({ test }), {
  test: {
    include: ["tests/browser/planted/*.planted.ts"],
    // One of the two failures waits for as long as all tests do; what the other would wait is compared.
    expect: { poll: { timeout: patience.step / 5 } },
  },
});
