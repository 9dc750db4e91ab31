/**
 * The shape of a page before its content is there. Says so to screen readers, and only after a moment, so that quick
 * answers do not flicker.
 */
import { Skeleton, SkeletonItem, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../words/use-words.tsx";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL}`,
    maxWidth: "60rem",
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: "200ms",
    animationDuration: "1ms",
    animationFillMode: "both",
  },
});

export function LoadingPage() {
  const styles = useStyles();
  const { states } = useWords();
  return (
    <Skeleton className={styles.root} aria-label={states.loading} role="status">
      <SkeletonItem size={36} style={{ width: "50%" }} />
      <SkeletonItem size={16} style={{ width: "35%" }} />
      {Array.from({ length: 7 }, (_, index) => (
        <SkeletonItem key={index} size={24} style={{ width: `${92 - index * 5}%` }} />
      ))}
    </Skeleton>
  );
}
