/**
 * The font that browser tests measure with: Open Sans, which we bring, whatever fonts the machine has. Teams' own is
 * Segoe UI, which nobody may pass on; Open Sans, by the same hand, is a little wider. Fontconfig is Linux's: elsewhere
 * the machine's own fonts are taken.
 */
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { projectFolder } from "../../src/product/build-tab.ts";

/** What the browser needs in its environment to know no other font. */
export function useBroughtFonts(): Readonly<Record<string, string>> {
  if (process.platform !== "linux") return {};
  const cache = join(projectFolder, "node_modules/.cache/rettesnor/fonts");
  mkdirSync(cache, { recursive: true });
  const file = join(cache, "fonts.conf");
  const half = `${file}.${process.pid}`;
  writeFileSync(half, configuration(fontFolder(), cache));
  // Other test files write the same at the same time, and read it.
  renameSync(half, file);
  return { FONTCONFIG_FILE: file };
}

function fontFolder(): string {
  return dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/open-sans/package.json"));
}

/** One folder of fonts, which stand for Segoe UI and for whatever else is asked for. */
function configuration(fonts: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${cache}</cachedir>
  ${["Segoe UI", "system-ui", "sans-serif", "serif", "monospace"].map(standingFor).join("\n  ")}
</fontconfig>
`;
}

function standingFor(family: string): string {
  return `<match target="pattern"><test name="family"><string>${family}</string></test><edit name="family" mode="assign" binding="same"><string>Open Sans</string></edit></match>`;
}
