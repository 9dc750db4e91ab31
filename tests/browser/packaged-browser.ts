/**
 * The Chromium that comes with a package, for machines without a browser: Linux on x64 only, with the libraries it
 * needs.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeOnce } from "../../src/product/make-once.ts";
import type { FoundBrowser } from "./find-browser.ts";

/**
 * Unpacks it on first use (about 200 MB under node_modules/.cache) and checks that it starts; nothing where it does
 * not.
 */
export async function findPackagedBrowser(): Promise<FoundBrowser | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const packed = locatePackage();
  if (packed === undefined) return undefined;
  const folder = fileURLToPath(
    new URL(`../../node_modules/.cache/rettesnor/chromium-${packed.version}`, import.meta.url),
  );
  await makeOnce(
    `${folder}.lock`,
    () => existsSync(folder),
    () => unpack(folder),
  );
  const executablePath = join(folder, "chromium");
  const env = {
    LD_LIBRARY_PATH: [join(folder, "al2023", "lib"), process.env["LD_LIBRARY_PATH"]]
      .filter(Boolean)
      .join(":"),
    // Only where the system has no fonts of its own set up.
    ...(!existsSync("/etc/fonts/fonts.conf") && { FONTCONFIG_PATH: join(folder, "fonts") }),
  };
  try {
    execFileSync(executablePath, ["--version", "--no-sandbox"], {
      env: { ...process.env, ...env },
      stdio: "ignore",
    });
  } catch {
    return undefined;
  }
  return { executablePath, env, origin: `from the package @sparticuz/chromium ${packed.version}` };
}

function locatePackage(): { readonly version: string } | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
    // The package does not export its package.json: it lies above the file that it does export.
    let folder = dirname(entry);
    while (!existsSync(join(folder, "bin"))) {
      if (dirname(folder) === folder) return undefined;
      folder = dirname(folder);
    }
    return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
  } catch {
    return undefined;
  }
}

/** The package unpacks into the temporary folder, whole or half; ours appears only when it is whole. */
async function unpack(folder: string): Promise<void> {
  const half = `${folder}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  const script = `const { default: chromium } = await import("@sparticuz/chromium"); await chromium.executablePath();`;
  try {
    execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
      // The name of Amazon's system makes the package unpack the libraries that a bare system lacks.
      env: { ...process.env, TMPDIR: half, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x", NODE_OPTIONS: "" },
      stdio: "ignore",
      timeout: 120_000,
    });
    renameSync(half, folder);
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
}
