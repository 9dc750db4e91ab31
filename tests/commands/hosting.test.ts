/** The files with which a municipality hosts the reminder job name options, variables and files that there are. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectFolder } from "../../src/product/build-tab.ts";
import { remind } from "../../src/commands/remind.ts";

const folder = join(projectFolder, "docs/hosting");
const recipes = readdirSync(folder).filter((name) => name.includes("remind"));
const installation = readFileSync(join(projectFolder, "docs/installation.md"), "utf8");

async function help(): Promise<string> {
  const lines: string[] = [];
  await remind(["--help"], (line) => void lines.push(line));
  return lines.join("\n");
}

/** The job's options and variables in a recipe: what stands after its name, or in its list of arguments. */
function wordsOf(name: string): readonly string[] {
  const text = readFileSync(join(folder, name), "utf8")
    .split("\n")
    .filter((line) => !line.trimStart().startsWith("#"))
    .join("\n");
  const commands = text.match(/(?:remind(?:\.mjs)? -|args: ).*/gu) ?? [];
  return [
    ...commands.flatMap((command) => command.match(/--[a-z][a-z-]+/gu) ?? []),
    ...(text.match(/\bRETTESNOR_[A-Z_]+(?=[=:])/gu) ?? []),
  ];
}

describe("the recipes for a schedule", () => {
  it.each(recipes)("%s names what there is", async (name) => {
    const told = await help();
    for (const word of wordsOf(name)) expect(told).toContain(word);
    expect(installation).toContain(`hosting/${name}`);
  });

  it("name the site, the tab, the account and the channels between them", () => {
    const all = recipes.flatMap(wordsOf);
    for (const word of [
      "RETTESNOR_SITE",
      "RETTESNOR_TAB",
      "RETTESNOR_TENANT",
      "RETTESNOR_CLIENT_ID",
      "RETTESNOR_CHANNELS",
      "--certificate",
      "--channels",
    ])
      expect(all).toContain(word);
  });

  it("make an image of Node and one file, which installs nothing", () => {
    const lines = readFileSync(join(folder, "remind.Dockerfile"), "utf8").split("\n");
    const steps = lines.filter((line) => /^[A-Z]+ /u.test(line));
    expect(steps.slice(1)).toEqual([
      "COPY remind.mjs remind.licences.md /app/",
      "USER node",
      'ENTRYPOINT ["node", "/app/remind.mjs"]',
    ]);
    expect(steps[0]).toMatch(/^FROM node:\d+-slim$/u);
  });

  it("and the installation guide lead only to files that are there", () => {
    const paths = [...installation.matchAll(/\]\((?!https?:|#)([^)#]+)\)/gu)].map(([, path = ""]) => path);
    expect(paths).toContain("hosting/remind.env");
    expect(paths.filter((path) => !existsSync(join(projectFolder, "docs", path)))).toEqual([]);
  });
});
