/** Rows with what is wrong with them, each with the way to it in SharePoint. */
import { Link, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { lists } from "../../schema/lists/index.ts";
import type { Misfit } from "../../domain/belonging/sifting.ts";
import { FactTable } from "../layout/FactTable.tsx";
import { useProduct } from "../site/product.tsx";
import { rowAddress } from "../site/row-address.ts";
import { useSpeech } from "../words/use-words.tsx";

const useStyles = makeStyles({
  table: { marginTop: tokens.spacingVerticalS },
  wrong: { ["@media (min-width: 768px)"]: { width: "50%" } },
});

export function MisfitTable({ title, rows }: { title: string; rows: readonly Misfit[] }) {
  const styles = useStyles();
  const { words, say } = useSpeech();
  const { siteUrl } = useProduct();
  const { misfits } = words;
  if (rows.length === 0) return null;
  const nameOf = (name: string) => {
    const list = lists.find((each) => each.name === name);
    return list ? say(list.title) : name;
  };
  return (
    <section>
      <Subtitle2 as="h2" block>
        {title}
      </Subtitle2>
      <FactTable
        className={styles.table}
        heads={[misfits.row, misfits.list, misfits.folder, misfits.author, misfits.wrong]}
      >
        {rows.map(({ list, id, title: name, author, folder, issues }) => (
          <tr key={`${list} ${id}`}>
            <td>
              <Link href={rowAddress(siteUrl, list, id)} target="_blank" rel="noreferrer">
                {name || misfits.number(id)}
              </Link>
            </td>
            <td>{nameOf(list)}</td>
            <td>{folder || misfits.noFolder}</td>
            <td>{author.name}</td>
            <td className={styles.wrong}>
              {issues.map(({ path, sentence }) => (
                <Text key={`${path} ${sentence.da}`} block>
                  {say(sentence)}
                </Text>
              ))}
            </td>
          </tr>
        ))}
      </FactTable>
    </section>
  );
}
