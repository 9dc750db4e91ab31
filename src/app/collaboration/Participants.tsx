/** Who takes part, under their departments: found in the directory, added and removed by any of the parties. */
import { Button, Text, Tooltip, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular, Dismiss16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import {
  readParticipants,
  writeParticipants,
  type Participant,
} from "../../domain/collaboration/participants.ts";
import { PeopleField } from "../fields/PeopleField.tsx";
import { Initials } from "../site/Initials.tsx";
import { useWords } from "../words/use-words.tsx";
import { useOpenAgreement } from "./agreement-context.ts";
import { PartState } from "./PartState.tsx";
import { RivalTexts } from "./RivalTexts.tsx";
import { personKey } from "../../domain/plan/person-key.ts";
import { usePart } from "./use-part.ts";

const onScreen = { "@media print": { display: "none" } } as const;

const useStyles = makeStyles({
  party: { marginBottom: tokens.spacingVerticalM },
  heading: { display: "block", color: tokens.colorNeutralForeground2 },
  person: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  name: { flexGrow: 1, overflowWrap: "anywhere", minWidth: 0 },
  add: { paddingLeft: 0, minWidth: 0, ...onScreen },
  remove: onScreen,
});

export function Participants() {
  const styles = useStyles();
  const words = useWords().collaboration;
  const { collaboration, mayWrite, where, nameOf, party: own } = useOpenAgreement();
  const standing = collaboration.parts.participants;
  const field = usePart(where, "participants", standing.value, false);
  /** The party that somebody is being added to. */
  const [adding, setAdding] = useState<string>();
  const all = readParticipants(field.text);
  const known = new Set(collaboration.parties.map(({ key }) => key));
  const groups = [
    ...collaboration.parties.map(({ key, title }) => ({
      key,
      title,
      people: all.filter(({ party }) => party === key),
    })),
    { key: "", title: "", people: all.filter(({ party }) => !known.has(party)) },
  ].filter(({ key, people }) => key !== "" || people.length > 0);
  const put = (participants: readonly Participant[]) => void field.save(writeParticipants(participants));
  return (
    <>
      {groups.map(({ key, title, people }) => (
        <section key={key} className={styles.party} aria-label={title}>
          <Text size={200} className={styles.heading}>
            {title}
          </Text>
          {people.length === 0 ? <Text size={200}>{words.noParticipants}</Text> : null}
          {people.map((person) => (
            <div key={`${person.name}${person.email}`} className={styles.person}>
              <Initials name={person.name} />
              <Text className={styles.name}>{person.name}</Text>
              {mayWrite ? (
                <Tooltip content={words.removeParticipant(person.name)} relationship="label">
                  <Button
                    size="small"
                    appearance="subtle"
                    className={styles.remove}
                    icon={<Dismiss16Regular />}
                    onClick={() => put(all.filter((each) => each !== person))}
                  />
                </Tooltip>
              ) : null}
            </div>
          ))}
          {mayWrite && adding === key ? (
            <PeopleField
              label={words.addParticipant}
              isLabelHidden
              value={undefined}
              onChange={(person) => {
                setAdding(undefined);
                if (
                  person &&
                  !people.some(
                    (other) => personKey(other) === personKey({ name: person.name, email: person.email }),
                  )
                )
                  put([...all, { party: key, name: person.name, email: person.email }]);
              }}
            />
          ) : mayWrite && key !== "" ? (
            <Button
              size="small"
              appearance="transparent"
              className={styles.add}
              icon={<Add16Regular />}
              aria-label={`${words.addParticipant}: ${title}`}
              onClick={() => setAdding(key)}
            >
              {words.addParticipant}
            </Button>
          ) : null}
        </section>
      ))}
      <RivalTexts part="participants" standing={standing} />
      {mayWrite ? <PartState field={field} waitsForWord={false} nameOf={nameOf} party={own} /> : null}
    </>
  );
}
