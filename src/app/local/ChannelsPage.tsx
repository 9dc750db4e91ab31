/**
 * "Kanaler": the departments' channels with the cards they have received, as they would look in Teams. Only on the
 * local product.
 */
import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Subtitle1,
  Tab,
  TabList,
  Text,
  Title3,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ThemeName } from "../theme/theme.ts";
import { CardView } from "./CardView.tsx";
import { faultNames, letFail, usePostedCards, type FaultName, type PostedCard } from "./posted-cards.ts";

const useStyles = makeStyles({
  root: {
    minHeight: "100vh",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXL}`,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  rest: { flexGrow: 1 },
  intro: { display: "block", color: tokens.colorNeutralForeground2, maxWidth: "72ch" },
  columns: {
    display: "grid",
    gridTemplateColumns: "15rem minmax(0, 1fr)",
    gap: tokens.spacingHorizontalXXL,
    marginTop: tokens.spacingVerticalL,
    "@media (max-width: 767px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  channel: { maxWidth: "52rem" },
  narrow: { maxWidth: "20rem" },
  post: { marginTop: tokens.spacingVerticalXL },
  meta: { display: "block", color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalXS },
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: "anywhere",
  },
  empty: { display: "block", marginTop: tokens.spacingVerticalL, maxWidth: "60ch" },
});

const themeNames: Readonly<Record<ThemeName, string>> = {
  light: "Lyst",
  dark: "Mørkt",
  contrast: "Høj kontrast",
};

/** Names this very product, which may run beside another. */
function remindCommand(): string {
  return `npm run remind -- --site ${location.origin}/sites/styring`;
}

function readChannel(): string {
  return decodeURIComponent(location.hash.slice(1));
}

export function ChannelsPage({ theme, choose }: { theme: ThemeName; choose: (theme: ThemeName) => void }) {
  const styles = useStyles();
  const posted = usePostedCards();
  const [chosen, setChosen] = useState(readChannel);
  const [isNarrow, setIsNarrow] = useState(false);
  useEffect(() => {
    const follow = () => setChosen(readChannel());
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  if (posted === undefined) return <main className={styles.root}>Henter kanalerne …</main>;
  const countOf = (key: string) => posted.cards.filter(({ department }) => department === key).length;
  const last = posted.cards.at(-1)?.department;
  const channel =
    posted.departments.find(({ key }) => key === chosen) ??
    posted.departments.find(({ key }) => key === last) ??
    posted.departments[0];
  const cards = posted.cards.filter(({ department }) => department === channel?.key).toReversed();
  return (
    <main className={styles.root}>
      <div className={styles.head}>
        <Title3 as="h1">Kanaler</Title3>
        <span className={styles.rest} />
        <TabList
          size="small"
          selectedValue={isNarrow ? "narrow" : "wide"}
          onTabSelect={(_, { value }) => setIsNarrow(value === "narrow")}
        >
          <Tab value="wide">Bred</Tab>
          <Tab value="narrow">Smal</Tab>
        </TabList>
        <TabList
          size="small"
          selectedValue={theme}
          onTabSelect={(_, { value }) => choose(value as ThemeName)}
        >
          {(Object.keys(themeNames) as ThemeName[]).map((name) => (
            <Tab key={name} value={name}>
              {themeNames[name]}
            </Tab>
          ))}
        </TabList>
      </div>
      <Text className={styles.intro}>
        Sådan ser påmindelserne ud i afdelingernes kanaler i Teams. Her på den lokale udgave står kanalerne på
        denne side i stedet.
      </Text>
      <div className={styles.columns}>
        <TabList
          vertical
          aria-label="Kanaler"
          selectedValue={channel?.key ?? ""}
          onTabSelect={(_, { value }) => {
            location.hash = String(value);
          }}
        >
          {posted.departments.map(({ key, title }) => (
            <Tab key={key} value={key}>
              {countOf(key) === 0 ? title : `${title} (${countOf(key)})`}
            </Tab>
          ))}
        </TabList>
        {channel ? (
          <section
            className={mergeClasses(styles.channel, isNarrow && styles.narrow)}
            aria-label={channel.title}
          >
            <div className={styles.head}>
              <Subtitle1 as="h2">{channel.title}</Subtitle1>
              <span className={styles.rest} />
              <FaultMenu department={channel.key} />
            </div>
            {cards.length === 0 ? (
              <Text className={styles.empty}>
                Her er ikke kommet noget endnu. Kør {remindCommand()} i en terminal; med --today ÅÅÅÅ-MM-DD
                bagefter for en anden dag.
              </Text>
            ) : (
              cards.map((card) => <Post key={card.id} card={card} theme={theme} />)
            )}
          </section>
        ) : null}
      </div>
    </main>
  );
}

function Post({ card, theme }: { card: PostedCard; theme: ThemeName }) {
  const styles = useStyles();
  const at = new Intl.DateTimeFormat("da-DK", {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Europe/Copenhagen",
  }).format(new Date(card.at));
  return (
    <article className={styles.post} aria-label={card.summary}>
      <Text size={200} className={styles.meta}>
        Rettesnor · {at}
      </Text>
      <div className={styles.card}>
        <CardView content={card.content} theme={theme} />
      </div>
      <Text size={200} className={styles.meta}>
        Notifikation: {card.summary}
      </Text>
    </article>
  );
}

function FaultMenu({ department }: { department: string }) {
  const [told, setTold] = useState<string>();
  return (
    <>
      {told === undefined ? null : <Text size={200}>{told}</Text>}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small">Lad næste kort gå galt</Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {(Object.keys(faultNames) as FaultName[]).map((fault) => (
              <MenuItem
                key={fault}
                onClick={() =>
                  void letFail(department, fault).then(() => setTold(`Næste: ${faultNames[fault]}`))
                }
              >
                {faultNames[fault]}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </>
  );
}
