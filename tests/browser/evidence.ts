/**
 * What a failed browser test leaves behind: a picture of each page and what its console said, in the folder that the
 * failure's message names.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import type { RunnerTestCase } from "vitest";
import { projectFolder } from "../../src/product/build-tab.ts";
import { pagesIn } from "./kept-contexts.ts";

/** What the contexts' consoles have said since they were watched. */
const said = new WeakMap<BrowserContext, string[]>();

/** Notes from now on what pages of it say, and forgets what they have said before. */
export function listenTo(context: BrowserContext): void {
  const known = said.has(context);
  const lines: string[] = [];
  said.set(context, lines);
  if (known) return;
  const note = (line: string): void => void said.get(context)?.push(line);
  context.on("console", (message) => note(`${message.type()}: ${message.text()}`));
  context.on("weberror", (error) => note(`uncaught: ${error.error().stack ?? error.error().message}`));
  context.on("requestfailed", (request) =>
    note(`failed: ${request.method()} ${request.url()} (${request.failure()?.errorText ?? "?"})`),
  );
  context.on("response", (response) => {
    if (response.status() >= 400)
      note(`${response.status()}: ${response.request().method()} ${response.url()}`);
  });
}

/** Writes it down when the test has failed, and says in its message where. */
export async function leaveEvidence(
  task: Readonly<RunnerTestCase>,
  contexts: readonly BrowserContext[],
): Promise<void> {
  if (task.result?.state !== "fail") return;
  const folder = join(projectFolder, "test-results", nameOf(task));
  mkdirSync(folder, { recursive: true });
  const lines: string[] = [];
  for (const context of contexts) {
    for (const page of pagesIn(context)) {
      const picture = join(folder, `page-${lines.length + 1}.png`);
      // A page that hangs gives no picture, and the failure is what counts.
      const taken = await page.screenshot({ path: picture, timeout: 5000 }).then(
        () => picture,
        (error: unknown) => `no picture: ${String(error)}`,
      );
      lines.push(`${page.url()} (${taken})`, ...(said.get(context) ?? []), "");
    }
  }
  writeFileSync(join(folder, "console.txt"), lines.join("\n"));
  const note = `\nThe pages as they were, and what their consoles said: ${folder}`;
  for (const error of task.result.errors ?? []) {
    if (error.stack) error.stack = error.stack.replace(error.message, () => error.message + note);
    error.message += note;
  }
}

function nameOf(task: Readonly<RunnerTestCase>): string {
  const file = task.file.name.replace(/^.*\//u, "").replace(/(?:\.test)?\.ts$/u, "");
  const name = task.name.replaceAll(/[^\p{Letter}\p{Number}]+/gu, "-").slice(0, 80);
  return join(file, `${name}-${task.id}`);
}
