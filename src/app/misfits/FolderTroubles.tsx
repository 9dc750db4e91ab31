/** Departments' folders that are missing or renamed, and folders that are nobody's, with what IT does. */
import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { FolderTrouble } from "../../domain/belonging/misfits.ts";
import { lists } from "../../schema/lists/index.ts";
import { useSpeech } from "../words/use-words.tsx";

export function FolderTroubles({ folders }: { folders: readonly FolderTrouble[] }) {
  const { words, say } = useSpeech();
  const { misfits } = words;
  const named = (is: FolderTrouble["is"]) =>
    folders
      .filter((each) => each.is === is)
      .map(({ list, folder }) => {
        const found = lists.find(({ name }) => name === list);
        return `${found ? say(found.title) : list}: ${folder}`;
      });
  const [missing, unknown] = [named("missing"), named("unknown")];
  return (
    <>
      {missing.length > 0 ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{misfits.missing(missing.length)}</MessageBarTitle>
            {missing.join("; ")}. {misfits.missingHelp}
          </MessageBarBody>
        </MessageBar>
      ) : null}
      {unknown.length > 0 ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{misfits.unknown(unknown.length)}</MessageBarTitle>
            {unknown.join("; ")}. {misfits.unknownHelp}
          </MessageBarBody>
        </MessageBar>
      ) : null}
    </>
  );
}
