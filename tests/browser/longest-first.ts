/** Which test files begin first: those that take longest, so that no worker waits for another one's last file. */
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What looks at page after page in every theme is short to write and takes long. */
const isLongForItsSize = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith("-looks.test.ts");

/** Vitest goes by how long a file took the last time, and in a fresh clone by its size. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const group = ({ project }: TestSpecification): number => project.config.sequence.groupOrder;
    return (await super.sort(files)).toSorted(
      (a, b) => group(a) - group(b) || Number(isLongForItsSize(b)) - Number(isLongForItsSize(a)),
    );
  }
}
