/**
 * The project's own files as text, and what a source file really imports and says in comments, read by Vite's parser.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export interface SourceFile {
  /** From the project's root, with slashes: "src/domain/status.ts". */
  readonly path: string;
  readonly text: string;
}

export interface Imported {
  /** As written: "../schema/day.ts", "react", "node:fs". */
  readonly specifier: string;
  /** Where a relative one leads, from the project's root. */
  readonly path: string | undefined;
}

const generatedFolders = new Set([".git", ".rettesnor", "coverage", "dist", "node_modules", "test-results"]);

/** All files below `folder` whose names end in one of `endings`; folders of generated files only when asked for. */
export function readFiles(folder: string, endings: readonly string[]): SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory()) return generatedFolders.has(entry.name) ? [] : readFiles(path, endings);
      if (!endings.some((ending) => entry.name.endsWith(ending))) return [];
      return [{ path, text: readFileSync(join(root, path), "utf8") }];
    })
    .toSorted((a, b) => a.path.localeCompare(b.path));
}

/** Every rule asks it of every file again. */
const imports = new WeakMap<SourceFile, readonly Imported[]>();

/** Every import, export-from, `import()` and type import of a file. */
export function importsOf(file: SourceFile): readonly Imported[] {
  const known = imports.get(file) ?? readImports(file);
  imports.set(file, known);
  return known;
}

function readImports(file: SourceFile): readonly Imported[] {
  const parsed = parseSync(file.path, file.text);
  const specifiers = [
    ...parsed.module.staticImports.map((found) => found.moduleRequest.value),
    ...parsed.module.staticExports.flatMap((found) =>
      found.entries.flatMap((entry) => (entry.moduleRequest ? [entry.moduleRequest.value] : [])),
    ),
    // To walk through the whole tree takes most of the time, and few files have any.
    ...(/\bimport\b[^"'`;]*\(/u.test(file.text)
      ? literalsOf(parsed.program, ["ImportExpression", "TSImportType"])
      : []),
  ];
  return [...new Set(specifiers)].map((specifier) => ({
    specifier,
    path: specifier.startsWith(".") ? resolvePath(file.path, specifier) : undefined,
  }));
}

/** The texts of a file's comments. */
export function commentsOf(file: SourceFile): string[] {
  return parseSync(file.path, file.text).comments.map((comment) => comment.value);
}

/** The nodes of a file's syntax tree, each once. */
export function nodesOf(file: SourceFile): Record<string, unknown>[] {
  return walk(parseSync(file.path, file.text).program);
}

function resolvePath(from: string, specifier: string): string {
  const target = join(root, posix.dirname(from), specifier.replace(/\?.*$/u, ""));
  return relative(root, target).split(sep).join("/");
}

function literalsOf(program: unknown, kinds: readonly string[]): string[] {
  return walk(program).flatMap((node) => {
    const source = node["source"] ?? node["argument"];
    if (!kinds.includes(String(node["type"])) || !isNode(source)) return [];
    const literal = isNode(source["literal"]) ? source["literal"] : source;
    return typeof literal["value"] === "string" ? [literal["value"]] : [];
  });
}

function walk(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(walk);
  if (!isNode(value)) return [];
  return [value, ...Object.values(value).flatMap(walk)];
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
