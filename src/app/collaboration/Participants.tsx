/** Who takes part, under their departments. */
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { readParticipants } from "../../domain/participants.ts";
import { Initials } from "../site/Initials.tsx";
import { useOpenAgreement } from "./agreement-context.ts";
import { useCollaborationWords } from "./collaboration-words.ts";

const useStyles = makeStyles({
  party: { display: "block", color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalS },
  person: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
});

export function Participants() {
  const styles = useStyles();
  const words = useCollaborationWords();
  const { collaboration } = useOpenAgreement();
  const all = readParticipants(collaboration.parts.participants.value);
  const known = new Set(collaboration.parties.map(({ key }) => key));
  const groups = [
    ...collaboration.parties.map(({ key, title }) => ({
      key,
      title,
      people: all.filter(({ party }) => party === key),
    })),
    { key: "", title: "", people: all.filter(({ party }) => !known.has(party)) },
  ];
  return groups.map(({ key, title, people }) =>
    key === "" && people.length === 0 ? null : (
      <div key={key}>
        <Text size={200} className={styles.party}>
          {title}
        </Text>
        {people.length === 0 ? <Text size={200}>{words.noParticipants}</Text> : null}
        {people.map(({ name, email }) => (
          <div key={`${name}${email}`} className={styles.person}>
            <Initials name={name} />
            <Text>{name}</Text>
          </div>
        ))}
      </div>
    ),
  );
}
