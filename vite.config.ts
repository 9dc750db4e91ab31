/**
 * The two builds of the tab. `vite build` makes the one for a tenant (dist/tab: the page and MSAL's two small sign-in
 * pages); `vite build --mode localhost` makes the one that the local product hands out (dist/local: another page,
 * another way of signing in).
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const root = fileURLToPath(new URL("src/app/", import.meta.url));

/**
 * What travels together, the first in line taking what it needs of the rest: what is loaded before a plan is visible,
 * what is loaded once it is, and what is written with. Everything else travels with the page that needs it.
 */
const groups = [
  { name: "data", of: "app/begin|sharepoint/reading/read-list" },
  { name: "frame", of: "app/(?:start-app|setup/DepartmentLinks|states/)" },
  { name: "menus", of: "app/(?:shell/(?!Municipality)|plan-removal/PlanMore|local/ViewAs)" },
  { name: "later", of: "app/(?:messages/|search/|collaboration/OverviewCollaborations|setup/)" },
  {
    name: "forms",
    of: String.raw`app/(?:fields/\w+(?<!DayCalendar)\.tsx|goal/)|sharepoint/(?:writing|people)/`,
  },
  { name: "notes", of: "app/fields/rich-text/" },
].map(({ name, of }, index, all) => ({
  name,
  test: new RegExp(`/src/(?:${of})`, "u"),
  priority: all.length - index,
}));

/**
 * The entry begins with the data and asks for the frame's code meanwhile; the page names that code, so that it comes as
 * early as the entry.
 */
const askForFrame: Plugin = {
  name: "ask-for-frame",
  transformIndexHtml: {
    order: "post",
    handler: (_, { bundle, chunk }) => {
      const named = (wanted: string) => Object.values(bundle ?? {}).find(({ name }) => name === wanted);
      const frame = named("frame");
      if (!frame || !chunk?.imports.includes(named("data")?.fileName ?? "")) return [];
      return [
        {
          tag: "link",
          attrs: { rel: "modulepreload", crossorigin: true, href: `./${frame.fileName}` },
          injectTo: "head",
        },
      ];
    },
  },
};

export default defineConfig(({ mode, command }) => {
  const isLocal = mode === "localhost";
  const pages = isLocal
    ? ["local.html", "kanaler.html"]
    : ["index.html", "auth/redirect.html", "auth/relay.html"];
  return {
    root,
    base: "./",
    plugins: [react(), askForFrame],
    define: { BUILD_ID: JSON.stringify(command === "build" ? buildId() : "dev") },
    build: {
      outDir: fileURLToPath(new URL(isLocal ? "dist/local" : "dist/tab", import.meta.url)),
      emptyOutDir: true,
      target: "es2023",
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      // Whoever hands a package's code on hands its licence on.
      license: { fileName: "licences.md" },
      chunkSizeWarningLimit: 1200,
      rolldownOptions: {
        input: pages.map((page) => root + page),
        output: { codeSplitting: { groups } },
      },
    },
  };
});

/** Version and commit, for the bottom of the page: "0.1.0 (2fb8ec1)"; only the version where there is no checkout. */
function buildId(): string {
  const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  try {
    const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return `${version} (${commit.trim()})`;
  } catch {
    return version;
  }
}
