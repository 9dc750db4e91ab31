/** How a note is read: paragraphs, lists in lists, and addresses that become links by themselves. */
import { describe, expect, it } from "vitest";
import { noteBlocks, type NoteItem } from "../../../src/domain/notes/note-blocks.ts";
import type { Run } from "../../../src/domain/notes/formatted-text.ts";

const words = (runs: readonly Run[]): string =>
  runs.map(({ text, bold, link }) => (link ? `<${link}>${text}` : bold ? `!${text}` : text)).join("|");
const tree = ({ runs, items }: NoteItem): unknown =>
  items.length > 0 ? [words(runs), items.map(tree)] : words(runs);
const blocks = (text: string) =>
  noteBlocks(text).map((block) =>
    block.kind === "list" ? { list: block.items.map(tree) } : block.lines.map(words),
  );

describe("a note is read as", () => {
  it.each<[string, string, unknown[]]>([
    ["nothing, when nothing is there", "", []],
    ["nothing, when only blank lines are there", "\n  \n", []],
    ["paragraphs parted by blank lines, with their single line breaks", "a\nb\n\n\nc", [["a", "b"], ["c"]]],
    [
      "a list, also right after a line",
      "Vi skal:\n- det ene\n- det andet\nog så det",
      [["Vi skal:"], { list: ["det ene", "det andet"] }, ["og så det"]],
    ],
    ["a list in a list", "- a\n  - b\n    - c\n  - d\n- e", [{ list: [["a", [["b", ["c"]], "d"]], "e"] }]],
    ["a list whose first bullet stands too far in", "    - a\n- b", [{ list: ["a", "b"] }]],
    ["bold and links", "**Husk** [planen](https://a.example)", [["!Husk| |<https://a.example>planen"]]],
    [
      "links where an address stands alone",
      "Se https://a.example/x?a=1. Eller (http://b.example/).",
      [
        [
          "Se |<https://a.example/x?a=1>https://a.example/x?a=1|. Eller (|<http://b.example/>http://b.example/|).",
        ],
      ],
    ],
    [
      "words, where an address is none",
      "https:// og javascript:alert(1)",
      [["https:// og javascript:alert(1)"]],
    ],
  ])("%s", (_, text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });
});
