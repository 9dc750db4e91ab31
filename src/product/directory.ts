/** A town's people as the embedded SharePoint's directory wants them. */
import type { DirectoryUser } from "../emulator/site/directory.ts";
import type { Town } from "../town/town.ts";

export function directoryOf(town: Pick<Town, "people">): DirectoryUser[] {
  return town.people.map(({ name, ...person }) => ({ title: name, ...person }));
}
