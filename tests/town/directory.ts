/** A town's people as the embedded SharePoint's directory wants them. */
import type { DirectoryUser } from "../../src/emulator/site/directory.ts";
import type { Town } from "./town.ts";

export function directoryOf(town: Pick<Town, "people">): DirectoryUser[] {
  return town.people.map(({ name, ...person }) => ({ title: name, ...person }));
}
