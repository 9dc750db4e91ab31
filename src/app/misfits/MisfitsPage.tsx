/**
 * Rækker, der ikke passer: every row that does not count, or that something is wrong with, and folders that are not as
 * they should be.
 */
import { Text, Title2, makeStyles, tokens } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import type { Misfits } from "../../sharepoint/reading/read-misfits.ts";
import { useContentIsVisible } from "../calm/use-is-calm.ts";
import { useProduct } from "../site/product.tsx";
import { seenKey } from "../site/query-cache.ts";
import { FailedPage } from "../states/FailedPage.tsx";
import { LoadingPage } from "../states/LoadingPage.tsx";
import { useWords } from "../words/use-words.tsx";
import { FolderTroubles } from "./FolderTroubles.tsx";
import { MisfitTable } from "./MisfitTable.tsx";

const useStyles = makeStyles({
  root: {
    maxWidth: "80rem",
    margin: "0 auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    "@media (max-width: 639px)": { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  },
  lead: { color: tokens.colorNeutralForeground2, maxWidth: "72ch" },
});

export function MisfitsPage() {
  const product = useProduct();
  const { data, error, refetch } = useQuery({
    queryKey: seenKey("misfits", product),
    queryFn: async () => {
      const [site, { readMisfits }] = await Promise.all([
        product.openSite(),
        import("../../sharepoint/reading/read-misfits.ts"),
      ]);
      return readMisfits(site);
    },
  });
  if (data) return <ShownMisfits {...data} />;
  return error ? <FailedPage error={error} retry={() => void refetch()} /> : <LoadingPage />;
}

function ShownMisfits({ rows, folders }: Misfits) {
  const styles = useStyles();
  const { misfits } = useWords();
  useContentIsVisible();
  const aside = rows.filter(({ counts }) => !counts);
  const counting = rows.filter(({ counts }) => counts);
  return (
    <div className={styles.root}>
      <Title2 as="h1">{misfits.title}</Title2>
      <Text className={styles.lead}>{misfits.lead}</Text>
      {rows.length + folders.length === 0 ? <Text role="status">{misfits.empty}</Text> : null}
      <FolderTroubles folders={folders} />
      <MisfitTable title={misfits.aside(aside.length)} rows={aside} />
      <MisfitTable title={misfits.counting(counting.length)} rows={counting} />
    </div>
  );
}
