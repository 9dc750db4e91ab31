/**
 * What a run of Vitest comes to, written to the file that $RETTESNOR_REPORT names: how many passed, and how long each
 * file took.
 */
import { writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

export interface RunReport {
  passed: number;
  failed: number;
  skipped: number;
  readonly files: { readonly path: string; readonly milliseconds: number }[];
}

export const reportVariable = "RETTESNOR_REPORT";

/** Vitest wants it as the default export of a file. */
export default class implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const report: RunReport = { passed: 0, failed: 0, skipped: 0, files: [] };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") report.passed += 1;
        else if (state === "failed") report.failed += 1;
        else report.skipped += 1;
      }
      // Hooks that fail let their tests be skipped, and a file that cannot be loaded has none.
      if (module.state() === "failed" && ![...module.children.allTests("failed")].length) report.failed += 1;
      const { collectDuration, duration } = module.diagnostic();
      report.files.push({ path: module.relativeModuleId, milliseconds: collectDuration + duration });
    }
    report.failed += errors.length;
    const file = process.env[reportVariable];
    if (file !== undefined) writeFileSync(file, JSON.stringify(report));
  }
}
