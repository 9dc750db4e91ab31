/**
 * A Word document's package as blocks. Finds the parts by their relationships, refuses what is not an ordinary
 * document.
 */
import { Pace } from "../pace.ts";
import { ReadError } from "../read-error.ts";
import type { Block, Part } from "../source-document.ts";
import { BlockCollector } from "./body.ts";
import { Numbering } from "./numbering.ts";
import { Styles } from "./styles.ts";
import { readXml } from "./xml.ts";
import { Zip } from "./zip.ts";

interface Relation {
  /** The last word of the relationship's type: styles, numbering, header. */
  readonly kind: string;
  /** The part's name in the package. */
  readonly target: string;
}

/** More headers than a plan has sections say nothing new. */
const mostHeaders = 30;

/** @throws {ReadError} when the package is refused or damaged. */
export async function readDocx(bytes: Uint8Array): Promise<Block[]> {
  const pace = new Pace();
  const zip = new Zip(bytes);
  await refuseOthers(zip, pace);
  const start = await relationsOf(zip, "", pace);
  const main = start.find(({ kind }) => kind === "officeDocument")?.target ?? "word/document.xml";
  if (!zip.has(main)) throw new ReadError("otherOffice");
  const relations = await relationsOf(zip, main, pace);
  const named = (kind: string): string[] =>
    relations.filter((relation) => relation.kind === kind).map(({ target }) => target);

  const styles = await Styles.read(zip.unpack(named("styles")[0] ?? "", pace), pace);
  const numbering = await Numbering.read(zip.unpack(named("numbering")[0] ?? "", pace), styles, pace);
  const collector = new BlockCollector(styles, numbering);
  const read = async (name: string, part: Part): Promise<void> => {
    if (zip.has(name)) await readXml(zip.unpack(name, pace), collector.reader(part), pace);
  };
  await read(main, "body");
  for (const name of [...named("footnotes"), ...named("endnotes")]) await read(name, "footnote");
  for (const name of named("header").slice(0, mostHeaders)) await read(name, "header");
  for (const name of named("footer").slice(0, mostHeaders)) await read(name, "footer");
  return collector.blocks;
}

async function refuseOthers(zip: Zip, pace: Pace): Promise<void> {
  const types = "[Content_Types].xml";
  if (!zip.has(types)) throw new ReadError("otherOffice");
  if (zip.names.some((name) => /vbaproject\.bin$/iu.test(name))) throw new ReadError("macros");
  let hasMacros = false;
  await readXml(
    zip.unpack(types, pace),
    {
      isWhole: () => false,
      whole: () => undefined,
      open: (_name, attributes) => {
        hasMacros ||= /macroEnabled|vbaProject/iu.test(attributes["ContentType"] ?? "");
      },
    },
    pace,
  );
  if (hasMacros) throw new ReadError("macros");
}

/** What a part points to within the package. Nothing outside it is ever followed. */
async function relationsOf(zip: Zip, part: string, pace: Pace): Promise<Relation[]> {
  const folder = part.includes("/") ? part.slice(0, part.lastIndexOf("/") + 1) : "";
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const relations: Relation[] = [];
  await readXml(
    zip.unpack(name, pace),
    {
      isWhole: () => false,
      whole: () => undefined,
      open: (_name, { Type, Target, TargetMode }) => {
        if (Type === undefined || Target === undefined || TargetMode === "External") return;
        relations.push({ kind: Type.slice(Type.lastIndexOf("/") + 1), target: resolve(folder, Target) });
      },
    },
    pace,
  );
  return relations;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
