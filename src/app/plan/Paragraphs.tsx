/** A stored text as people wrote it: blank lines part paragraphs, single line breaks stay, lines with a dash become a list. */
import { Text, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  paragraph: {
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
    maxWidth: "72ch",
    lineHeight: tokens.lineHeightBase400,
    marginBottom: tokens.spacingVerticalS,
  },
  list: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    paddingLeft: tokens.spacingHorizontalXL,
    maxWidth: "72ch",
  },
});

const bullet = /^\s*[-–•*]\s+/;

export function Paragraphs({ text }: { text: string }) {
  const styles = useStyles();
  const blocks = text.split(/\n\s*\n/).filter((block) => block.trim() !== "");
  return blocks.map((block, index) => {
    const lines = block.split("\n").filter((line) => line.trim() !== "");
    if (lines.every((line) => bullet.test(line))) {
      return (
        <ul key={index} className={styles.list}>
          {lines.map((line, lineIndex) => (
            <li key={lineIndex}>{line.replace(bullet, "")}</li>
          ))}
        </ul>
      );
    }
    return (
      <Text key={index} as="p" block className={styles.paragraph}>
        {block}
      </Text>
    );
  });
}
