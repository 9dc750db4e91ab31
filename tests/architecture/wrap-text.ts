/** `npm run wrap`: wraps the text of comments and Markdown at 120 columns where a line is longer. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readFiles, root } from "./source-files.ts";
import { wrapText } from "./wrapped-text.ts";

for (const file of readFiles(".", [".ts", ".tsx", ".mjs", ".md"])) {
  const wrapped = wrapText(file);
  if (wrapped === file.text) continue;
  writeFileSync(join(root, file.path), wrapped);
  console.log(file.path);
}
