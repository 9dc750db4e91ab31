/** What is wrong with the embedded SharePoint's database, as a sentence for whoever sits at the terminal. */
import { DatabaseInUseError } from "../emulator/storage/lock.ts";
import { DamagedDatabaseError } from "../emulator/storage/open-database.ts";
import { Failure } from "../terminal/failure.ts";

/** The sentence as a Failure; anything else as it is. */
export function explainDatabase(error: unknown): unknown {
  if (error instanceof DatabaseInUseError) {
    return new Failure(
      `Databasen ${error.path} bruges allerede (proces ${error.processId}): stop den Rettesnor, der kører, eller vælg en anden mappe med --data.`,
    );
  }
  if (error instanceof DamagedDatabaseError) {
    return new Failure(
      `Databasen ${error.path} er beskadiget og er ikke rørt: læg en kopi tilbage, eller begynd forfra med --reset.`,
    );
  }
  return error;
}
