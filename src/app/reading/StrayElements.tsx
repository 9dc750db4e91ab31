/** Rows of the plan that belong to nothing, after somebody changed them in SharePoint: shown, never hidden. */
import { Link, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { planElements } from "../../schema/lists/plan-elements.ts";
import { status } from "../../schema/lists/status.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { rowAddress } from "../site/row-address.ts";
import { useSpeech } from "../words/use-words.tsx";

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalXL },
  note: { color: tokens.colorNeutralForeground2 },
});

export function StrayElements() {
  const styles = useStyles();
  const { words, say } = useSpeech();
  const { siteUrl } = useProduct();
  const { outline, snapshot } = useDepartmentView();
  const known = new Set(snapshot.elements.map(({ id }) => id));
  const homeless = snapshot.status.filter(
    ({ kind, element }) => kind !== "withdrawal" && !known.has(element ?? 0),
  );
  if (outline.stray.length + homeless.length === 0) return null;
  return (
    <section className={styles.root}>
      <Subtitle2 as="h2" block>
        {words.plan.stray}
      </Subtitle2>
      <Text className={styles.note}>{words.plan.strayNote}</Text>
      <ul>
        {outline.stray.map((element) => (
          <li key={element.id}>
            {say(planElements.kinds[element.kind].label)}:{" "}
            <Link href={rowAddress(siteUrl, "PlanElements", element.id)} target="_blank" rel="noreferrer">
              {element.title || `#${element.id}`}
            </Link>
          </li>
        ))}
        {homeless.map((row) => (
          <li key={`status${row.id}`}>
            {say(status.kinds[row.kind].label)}:{" "}
            <Link href={rowAddress(siteUrl, "Status", row.id)} target="_blank" rel="noreferrer">
              {row.text || `#${row.id}`}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
