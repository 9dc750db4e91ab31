/**
 * `npm run --silent read-plan -- FILE`: what a plan document says, as JSON on standard output. A file that cannot be
 * read is one sentence on standard error.
 */
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { limits } from "../word/limits.ts";
import { ReadError } from "../word/read-error.ts";
import { readDocument } from "../word/read-document.ts";
import { toJson } from "../word/understand/to-json.ts";
import { understand } from "../word/understand/understand.ts";
import { Failure, run } from "../terminal/failure.ts";

await run(async () => {
  const paths = process.argv.slice(2);
  const [path] = paths;
  if (path === undefined || paths.length > 1 || path === "--help") {
    throw new Failure("Skriv én fil: npm run --silent read-plan -- FIL (.docx, .txt eller .md)");
  }
  try {
    const document = await readDocument(await bytesOf(path), basename(path));
    console.log(JSON.stringify(toJson(await understand(document)), null, 2));
  } catch (error) {
    throw error instanceof ReadError ? new Failure(error.sentence.da, { cause: error }) : error;
  }
});

/** The file's bytes; one that is too large is not read at all. */
async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > limits.fileBytes) throw new ReadError("tooLarge");
    return await readFile(path);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new Failure(sentenceFor(error, path), { cause: error });
  }
}

function sentenceFor(error: unknown, path: string): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return `Der er ingen fil, der hedder ${path}.`;
  if (code === "EISDIR") return `${path} er en mappe; vælg en fil.`;
  return `${path} kan ikke læses.`;
}
