/** Which test files begin first: those that take longest, so that no worker waits for another one's last file. */
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Vitest goes by how long a file took the last time, and in a fresh clone by its size. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort.call(this, files);
    return sorted.toSorted(
      (a, b) => groupOf(a) - groupOf(b) || Number(isLongForItsSize(b)) - Number(isLongForItsSize(a)),
    );
  }
}

function groupOf({ project }: TestSpecification): number {
  return project.config.sequence.groupOrder;
}

/**
 * What looks at page after page in every theme, fails each request of each flow, or starts processes, is short to write
 * and takes long.
 */
function isLongForItsSize({ moduleId }: TestSpecification): boolean {
  return /(?:-looks|\/sweep|\/provision|\/leaving-plan|\/seed|\/killed|\/large|\/commands\/\w+)\.test\.ts$/u.test(
    moduleId,
  );
}
