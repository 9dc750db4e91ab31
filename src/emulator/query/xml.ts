/**
 * XML that clients send (CAML, field schemas, the client protocol) as a tree. As in SharePoint, a document type is
 * refused: no entities.
 */
import { SaxesParser } from "saxes";
import { errors } from "../protocol/errors.ts";

export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  /** All of its own text, without its children's. */
  text: string;
}

/** What reads the tree calls itself for each level. */
const deepest = 500;

/** Parses XML text. @throws Refusal 400 */
export function parseXml(xml: string): XmlNode {
  const parser = new SaxesParser();
  const open: XmlNode[] = [];
  let root: XmlNode | undefined;
  const addText = (text: string): void => {
    const node = open.at(-1);
    if (node) node.text += text;
  };
  parser.on("error", refuse);
  parser.on("doctype", refuse);
  parser.on("opentag", ({ name, attributes }) => {
    const node: XmlNode = { name, attributes, children: [], text: "" };
    root ??= node;
    open.at(-1)?.children.push(node);
    open.push(node);
    if (open.length > deepest) throw errors.tooDeep();
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(xml).close();
  return root ?? refuse();
}

function refuse(): never {
  throw errors.invalidQuery("The XML cannot be read.");
}

export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((one) => one.name.toLowerCase() === name.toLowerCase());
}
