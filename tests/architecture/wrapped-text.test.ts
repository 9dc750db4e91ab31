/** `npm run wrap` finds text in comments and Markdown beyond 120 columns, and wraps it without changing a word. */
import { describe, expect, it } from "vitest";
import { readFiles } from "./source-files.ts";
import { columns, longLines, wrapText } from "./wrapped-text.ts";

const long = "En sætning, der bliver ved. ".repeat(6).trim();

/** What was planted, its long lines, and how it reads when it is wrapped. */
function wrap(path: string, text: string) {
  return { found: longLines({ path, text }), wrapped: wrapText({ path, text }) };
}

/** All that is written, whatever lines it stands in and whatever marks them as text. */
function wordsOf(written: string): readonly string[] {
  return written.split(/[\s*/>]+/u).toSorted();
}

describe("text", () => {
  it("wraps at 120 columns: npm run wrap", () => {
    const files = readFiles(".", [".ts", ".tsx", ".mjs", ".md"]);
    expect(files.length).toBeGreaterThan(500);
    expect(files.flatMap(longLines)).toEqual([]);
  });

  it.each([
    ["a comment on one line", "planted.ts", `/** ${long} */\nexport const x = 1;\n`],
    [
      "a comment on several",
      "planted.ts",
      `/**\n * Kort.\n *\n * ${long}\n * @throws ${long}\n */\nexport const x = 1;\n`,
    ],
    ["lines of a comment", "planted.ts", `  // ${long}\n  // Kort.\n  export const x = 1;\n`],
    ["a comment behind code", "planted.ts", `  export const x = 1; // ${long}\n`],
    ["a comment in markup", "planted.tsx", `export const x = (\n  <p>\n    {/* ${long} */}\n  </p>\n);\n`],
    ["a paragraph", "planted.md", `# ${long}\n\n${long} \`npm run x\` ${long}\n`],
    ["an item of a list", "planted.md", `- kort\n- ${long}\n  ${long}\n  - ${long}\n\n10. ${long}\n`],
    ["a quotation", "planted.md", `> ${long}\n`],
  ])("of %s is found, and wrapped word for word", (_, path, text) => {
    const { found, wrapped } = wrap(path, text);
    expect(found.length).toBeGreaterThan(0);
    expect(longLines({ path, text: wrapped })).toEqual([]);
    expect(wrapText({ path, text: wrapped })).toBe(wrapped);
    expect(wordsOf(wrapped)).toEqual(wordsOf(text));
  });

  it.each([
    ["what is short", "planted.ts", "// Kort.\n"],
    ["code", "planted.ts", `export const x = "${long}";\n`],
    ["one long word", "planted.ts", `// ${"x".repeat(200)}\n`],
    ["a table", "planted.md", `| a |\n| --- |\n| ${long} |\n`],
    ["a heading", "planted.md", `# ${long}\n`],
    ["code in a document", "planted.md", `\`\`\`sh\n${long}\n\`\`\`\n`],
    ["code that is long", "planted.md", `\`${long}\`.\n`],
    ["a link that is long", "planted.md", `- [x](https://example.dk/${"x".repeat(columns)})\n`],
    ["what is generated", "planted.md", `Generated from x.\n\n${long}\n`],
  ])("leaves %s as it is", (_, path, text) => {
    expect(wrap(path, text)).toEqual({ found: [], wrapped: text });
  });

  it("keeps a link and code whole", () => {
    const link = "[en længere tekst](docs/architecture.md)";
    const { wrapped } = wrap(
      "planted.md",
      `${"x".repeat(columns - 10)} ${link}, og \`npm run start -- --today\` ${long}\n`,
    );
    expect(wrapped.split("\n")[1]).toMatch(
      /^\[en længere tekst\]\(docs\/architecture\.md\), og `npm run start -- --today` /u,
    );
  });

  it("begins no line with what would begin a list", () => {
    const { wrapped } = wrap("planted.md", `${"x".repeat(columns - 1)} - y\n`);
    expect(wrapped).toBe(`${"x".repeat(columns - 1)} -\ny\n`);
  });
});
