/**
 * Which departments hear nothing, and why: by name while they are few, otherwise as a count; the list of departments
 * tells which.
 */
import { MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import type { Silence } from "../../domain/reminder/overview.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useSpeech } from "../words/use-words.tsx";

const mostNamed = 4;

export function Silences({ silences }: { silences: ReadonlyMap<string, Silence> }) {
  const { words, language } = useSpeech();
  const { everybody } = words.reminders;
  const { snapshot } = useDepartmentView();
  const namesOf = (wanted: Silence) => {
    const names = snapshot.organisation
      .filter((unit) => silences.get(unit.key) === wanted)
      .map(({ title }) => title);
    if (names.length > mostNamed) return everybody.departmentCount(names.length);
    return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
  };
  const [withoutChannel, muted, silent] = [namesOf("withoutChannel"), namesOf("muted"), namesOf("silent")];
  return (
    <>
      {withoutChannel === "" ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{everybody.withoutChannel(withoutChannel)}</MessageBarBody>
        </MessageBar>
      )}
      {silent === "" ? null : <Text>{everybody.silent(silent)}</Text>}
      {muted === "" ? null : <Text>{everybody.muted(muted)}</Text>}
    </>
  );
}
