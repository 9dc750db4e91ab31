/**
 * Tables within a cell of another: what they say belongs to that cell. Of one with heads of its own each answer is
 * told with its head ("Hvem: Mette Holm"); within a frame that only lays out the page they stay tables.
 */
import type { Block, Cell } from "../source-document.ts";

const longestHead = 40;

/**
 * The blocks of an outermost table, those of the tables in its cells as lines of these; `outerOf` knows whose they are.
 */
export function withoutNested(blocks: readonly Block[], outerOf: ReadonlyMap<Block, Cell>): Block[] {
  const own = blocks.filter((block) => !outerOf.has(block));
  const columns = new Set(own.map(({ cell }) => cell?.column)).size;
  const rows = new Set(own.map(({ cell }) => cell?.row)).size;
  if (columns < 2 || rows < 2) return [...blocks];
  const flat: Block[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    const outer = block && outerOf.get(block);
    if (!block) continue;
    if (!outer) {
      flat.push(block);
      continue;
    }
    let end = at;
    while (blocks[end]?.cell?.table === block.cell?.table) end += 1;
    flat.push(...linesOf(blocks.slice(at, end), outer));
    at = Math.max(end - 1, at);
  }
  return flat;
}

function linesOf(nested: readonly Block[], outer: Cell): Block[] {
  const heads = new Map<number, Block>();
  const cells = new Map<string, number>();
  for (const block of nested) {
    const { row = 0, column = 0 } = block.cell ?? {};
    if (row === 1) heads.set(column, block);
    cells.set(`${row} ${column}`, (cells.get(`${row} ${column}`) ?? 0) + 1);
  }
  const isHeaded =
    nested.some(({ cell }) => (cell?.row ?? 0) > 1) &&
    [...cells.values()].every((count) => count === 1) &&
    [...heads.values()].every(({ text }) => text.length <= longestHead);
  if (!isHeaded) return nested.map((block) => ({ ...block, cell: outer }));
  return nested.flatMap((block) => {
    const head = heads.get(block.cell?.column ?? 0);
    if (block === head) return [];
    const name = head?.text.replace(/\s*:\s*$/u, "") ?? "";
    const text = name === "" ? block.text : `${name}: ${block.text}`;
    return [
      {
        ...block,
        text,
        cell: outer,
        boldLead: 0,
        isBold: false,
        list: { level: 1, kind: "bullet", label: "" },
      },
    ];
  });
}
