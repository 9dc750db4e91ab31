/**
 * XML as it comes out of the package: events for the large, small trees for what is understood as a whole (a paragraph,
 * a style). Names of WordprocessingML always begin with "w:" here, whatever the document calls that namespace.
 */
import { SaxesParser } from "saxes";
import { limits } from "../limits.ts";
import type { Pace } from "../pace.ts";
import { ReadError } from "../read-error.ts";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

export interface XmlReader {
  /** True when this element is to come as a whole, to `whole`, and not as events. */
  isWhole(name: string): boolean;
  whole(element: Element): void;
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
}

const wordNamespaces = new Set([
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
]);

/** Reads one part. @throws {ReadError} when it is not well-formed, too deep, or declares a document type. */
export async function readXml(
  pieces: AsyncIterable<Uint8Array>,
  reader: XmlReader,
  pace: Pace,
): Promise<void> {
  const parser = new SaxesParser();
  const open: Element[] = [];
  let depth = 0;
  let elements = 0;
  let prefix: string | undefined;

  const rename = (name: string): string => {
    if (prefix === undefined || prefix === "w") return name;
    if (prefix === "") return name.includes(":") ? name : `w:${name}`;
    return name.startsWith(`${prefix}:`) ? `w:${name.slice(prefix.length + 1)}` : name;
  };

  parser.on("doctype", () => {
    throw new ReadError("entities");
  });
  parser.on("error", (cause) => {
    throw new ReadError("damaged", { cause });
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > limits.depth) throw new ReadError("damaged");
    prefix ??= wordPrefix(tag.attributes);
    const name = rename(tag.name);
    const attributes = prefix === "w" ? tag.attributes : renameAll(tag.attributes, rename);
    const parent = open.at(-1);
    if (parent === undefined && !reader.isWhole(name)) {
      reader.open?.(name, attributes);
      return;
    }
    elements = parent === undefined ? 0 : elements + 1;
    if (elements > limits.paragraphElements) throw new ReadError("tooLong");
    const element: Element = { name, attributes, children: [] };
    parent?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    const element = open.pop();
    if (element === undefined) reader.close?.(rename(tag.name));
    else if (open.length === 0) reader.whole(element);
  });
  parser.on("text", (text) => open.at(-1)?.children.push(text));
  parser.on("cdata", (text) => open.at(-1)?.children.push(text));

  const decoder = new TextDecoder("utf-8", { fatal: true });
  let isEmpty = true;
  for await (const piece of pieces) {
    isEmpty = false;
    // Densely packed parts come in large pieces; each is parsed in steps.
    for (let at = 0; at < piece.length; at += 65_536) {
      parser.write(decode(decoder, piece.subarray(at, at + 65_536), true));
      await pace.rest();
    }
  }
  // A part that is not there.
  if (isEmpty) return;
  parser.write(decode(decoder, new Uint8Array(), false));
  parser.close();
}

function decode(decoder: TextDecoder, bytes: Uint8Array, isMore: boolean): string {
  try {
    return decoder.decode(bytes, { stream: isMore });
  } catch (cause) {
    throw new ReadError("damaged", { cause });
  }
}

/** What the document calls the namespace, told by the first element; "w" where nothing is told. */
function wordPrefix(attributes: Readonly<Record<string, string>>): string {
  for (const [name, value] of Object.entries(attributes)) {
    if (!wordNamespaces.has(value)) continue;
    if (name === "xmlns") return "";
    if (name.startsWith("xmlns:")) return name.slice("xmlns:".length);
  }
  return "w";
}

function renameAll(
  attributes: Readonly<Record<string, string>>,
  rename: (name: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [rename(name), value]));
}

/** The first child element with this name. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find(
    (child): child is Element => typeof child !== "string" && child.name === name,
  );
}

/** The child elements with this name. */
export function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter(
    (child): child is Element => typeof child !== "string" && child.name === name,
  );
}

/** A child's `w:val`. */
export function valueOf(element: Element | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes["w:val"];
}

/** A switch such as `<w:b/>`: on, off, or not said. */
export function switchOf(element: Element | undefined, name: string): boolean | undefined {
  const child = childOf(element, name);
  if (child === undefined) return undefined;
  return !["0", "false", "off", "none"].includes(child.attributes["w:val"] ?? "1");
}
