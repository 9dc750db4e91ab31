/**
 * The project speaks of itself alone: no tickets, tools, machines or package hosts in its files, and no silenced
 * checks.
 */
import { describe, expect, it } from "vitest";
import { commentsOf, readFiles, type SourceFile } from "./source-files.ts";

// Written so that this file does not contain what it looks for.
const forbidden: Readonly<Record<string, RegExp>> = {
  "a ticket's number": /\b(?:issues?|tickets?|pull requests?) #?\d+|\b(?:fixes|closes|refs?) #\d+/iu,
  "a working session": /\b(?:this|that|last|next|earlier|previous|coding) session[s]?\b/iu,
  "a tool that writes code":
    /\bclau[d]e\b|anthro[p]ic|chat[g]pt|open[a]i\b|\bcod[e]x\b|language mode[l]s?\b/iu,
  "a package host":
    /registry\.np[m]js|\bnp[m]js\.(?:org|com)|\bunpk[g]\.com|\bjsdeliv[r]\b|registry\.yarn[p]kg/iu,
  "a path of one machine": /(?:^|[\s"'`(=])(?:\/work|\/root|\/home\/[a-z]+|[A-Z]:\\Users)[/\\]/u,
};

const silenced =
  /@ts-(?:ignore|expect-error|nocheck)|(?:eslint|oxlint)-disable|(?:oxfmt|prettier)-ignore|(?:v8|istanbul|c8) ignore/u;

const endings = [
  ".ts",
  ".tsx",
  ".mjs",
  ".md",
  ".json",
  ".html",
  ".css",
  ".svg",
  ".conf",
  ".yml",
  ".yaml",
  ".txt",
  "run",
];
const files = readFiles(".", endings);

function complaints(file: SourceFile): string[] {
  return Object.entries(forbidden).flatMap(([what, pattern]) => {
    const found = pattern.exec(file.text);
    return found ? [`${file.path} names ${what}: ${found[0].trim()}`] : [];
  });
}

/** Takes a language's words past the one place that knows which language the tab speaks. A locale is no word. */
function speaksByItself({ text }: SourceFile): boolean {
  return (
    /from "[./]+\/words\/(?:da|en)(?:\/|\.ts";?\s*$)/mu.test(text.replaceAll(/^import type .*$/gmu, "")) ||
    /language === "(?:da|en)" \?(?! "(?:da|en)[-"])/u.test(text)
  );
}

describe("the project's files", () => {
  it("speak of the project alone", () => {
    expect(files.length).toBeGreaterThan(30);
    expect(files.flatMap(complaints)).toEqual([]);
  });

  it.each([
    ["see issue ", "#12"],
    ["as decided in the last ", "session"],
    ["by Clau", "de"],
    ["https://unpk", "g.com/x"],
    ["in /wo", "rk/main"],
  ])("would be found out: %s…", (...parts) => {
    expect(complaints({ path: "planted.md", text: parts.join("") })).toHaveLength(1);
  });

  it("silence no check", () => {
    const sources = files.filter((file) => /\.(?:tsx?|mjs)$/u.test(file.path));
    const found = sources.filter((file) => commentsOf(file).some((comment) => silenced.test(comment)));
    expect(found.map((file) => file.path)).toEqual([]);
  });

  it("say what stands on the screen one way: pages by useWords, definitions and rules in both languages beside them", () => {
    const outside = files.filter(({ path }) => /^src\/app\/(?!words\/).*\.tsx?$/u.test(path));
    expect(outside.filter(speaksByItself).map((file) => file.path)).toEqual([]);
  });

  it.each([
    'import { wheel } from "../words/da/wheel.ts";',
    'import { wheel } from "../words/en/wheel.ts";',
    'const title = language === "en" ? "Year" : "År";',
  ])("would be found saying it another way: %s", (text) => {
    expect(speaksByItself({ path: "src/app/wheel/planted.ts", text })).toBe(true);
  });

  it("would be found silencing one", () => {
    const comments = commentsOf({
      path: "planted.ts",
      text: ["// @ts-", "ignore\nexport const x = 1;"].join(""),
    });
    expect(comments.some((comment) => silenced.test(comment))).toBe(true);
  });
});
