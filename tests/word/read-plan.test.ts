/** The command: JSON on standard output and nothing else, one sentence on standard error. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "../architecture/source-files.ts";

const folder = mkdtempSync(join(tmpdir(), "rettesnor-plan-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

function readPlan(...parameters: string[]): Promise<Outcome> {
  const command = ["--import", "tsx", "src/commands/read-plan.ts", ...parameters];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: root }, (failure, out, error) => {
      resolve({ code: typeof failure?.code === "number" ? failure.code : failure ? -1 : 0, out, error });
    });
  });
}

describe("read-plan", () => {
  it("prints what it understood, in the promised shape", async () => {
    const path = join(folder, "plan.md");
    writeFileSync(
      path,
      "# Målplan for Skoven 2026\n\n## 1. Leg\n\n### 1.1 Mål - Ude\n\nHver dag.\n\n#### Handlinger\n\n- Gå ud (Liv Bro, 1. maj)\n\n#### Tegn\n\n- Røde kinder\n",
    );
    const { code, out, error } = await readPlan(path);
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(JSON.parse(out)).toEqual({
      title: "Målplan for Skoven 2026",
      department: "Skoven",
      period: { from: "2026-01-01", to: "2026-12-31" },
      caseNumber: "",
      chapters: [],
      focusAreas: [
        {
          number: "1",
          title: "Leg",
          introduction: "",
          goals: [
            {
              number: "1.1",
              title: "Ude",
              description: "Hver dag.",
              responsible: "",
              due: "",
              actions: [{ text: "Gå ud", responsible: "Liv Bro", due: "2026-05-01" }],
              indicators: [{ text: "Røde kinder", responsible: "", due: "" }],
              documentation: "",
              followUp: "",
            },
          ],
        },
      ],
      issues: [],
    });
  });

  it.each([
    ["a file that is not there", () => join(folder, "ingen.docx")],
    ["a folder", () => folder],
    ["a file that is no document", () => written("billede.docx", Uint8Array.from([1, 2, 3, 0]))],
    [
      "an old document",
      () => written("gammel.doc", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
    ],
  ])("says in one sentence what is wrong with %s", async (_name, path) => {
    const { code, out, error } = await readPlan(path());
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(error.trim().split("\n")).toHaveLength(1);
    expect(error).toMatch(/\.\n$/u);
  });
});

function written(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}
