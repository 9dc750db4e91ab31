/**
 * Sites that have our lists already, for tests that are not about how these come there: provisioned once for each state
 * of the sources, and copied.
 */
import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { EmulatorOptions } from "../../src/emulator/emulator.ts";
import type { OrganisationFile } from "../../src/sharepoint/provision/organisation-file.ts";
import { copyOf, keptFolder } from "../kept-folder.ts";
import { openEmbedded, organisationFile, provision, type Embedded } from "./embedded.ts";

export interface ProvisionedOptions extends Partial<Omit<EmulatorOptions, "database">> {
  /** Who is on the site; the tests' own people when absent. */
  readonly organisation?: OrganisationFile;
}

const sources = ["src/domain", "src/emulator", "src/schema", "src/sharepoint"];

/** Before any day that a test is about, since a site's clock never goes back. */
const long = new Date("2025-01-01T08:00:00Z");

const known = new Map<string, Promise<string>>();

/** A database of one's own, in a folder of its own. Give it to `removeDatabase` when done. */
export async function provisionedDatabase(wish: ProvisionedOptions = {}): Promise<string> {
  const { organisation = organisationFile, directory = [] } = wish;
  const text = JSON.stringify([organisation, directory]);
  const made = known.get(text) ?? make(text, organisation, { directory });
  known.set(text, made);
  return join(copyOf(await made), "sharepoint.db");
}

export function removeDatabase(database: string): void {
  rmSync(dirname(database), { recursive: true });
}

function make(text: string, organisation: OrganisationFile, options: Partial<EmulatorOptions>) {
  const name = `site-${createHash("sha256").update(text).digest("hex").slice(0, 12)}`;
  return keptFolder(name, sources, async (folder) => {
    const database = join(folder, "sharepoint.db");
    const embedded = await openEmbedded({ ...options, database, now: () => long });
    await provision(embedded, organisation);
    await embedded.close();
  });
}

/** `openEmbedded` with our lists on the site. */
export async function openProvisioned(wish: ProvisionedOptions = {}): Promise<Embedded> {
  const { organisation: _, ...options } = wish;
  const database = await provisionedDatabase(wish);
  const embedded = await openEmbedded({ ...options, database });
  return {
    ...embedded,
    close: async () => {
      await embedded.close();
      removeDatabase(database);
    },
  };
}
