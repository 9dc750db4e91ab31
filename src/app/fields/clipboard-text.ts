/** The words on the clipboard for fields that hold words alone. */
import { linesOfHtml } from "./rich-text/pasted-lines.ts";

export interface ClipboardText {
  readonly text: string;
  /** Copied from a table: Excel, or a table in a document. */
  readonly isTable: boolean;
  /** The browser would find the same words. Some programs give HTML alone. */
  readonly isPlain: boolean;
}

export function clipboardText(data: DataTransfer): ClipboardText {
  const plain = data.getData("text/plain");
  const html = data.getData("text/html");
  const isTable = /<t[dr][\s>]/iu.test(html);
  if (plain !== "" || html === "") return { text: plain, isTable, isPlain: true };
  const lines = linesOfHtml(html, false).map(({ runs }) => runs.map(({ text }) => text).join(""));
  return { text: lines.join("\n"), isTable: false, isPlain: false };
}
