/**
 * The shape of a page before its content is there. Says so to screen readers, and is drawn only after a moment, so that
 * quick answers neither flicker nor wait for it.
 */
import { Skeleton, SkeletonItem, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useWords } from "../words/use-words.tsx";

const useStyles = makeStyles({
  shape: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL}`,
    maxWidth: "60rem",
  },
});

/** In milliseconds. */
const moment = 200;

export function LoadingPage() {
  const { states } = useWords();
  const [isDrawn, setIsDrawn] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsDrawn(true), moment);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div aria-label={states.loading} role="status">
      {isDrawn ? <Shape /> : null}
    </div>
  );
}

function Shape() {
  const { shape } = useStyles();
  return (
    <Skeleton className={shape} role="presentation" aria-busy={undefined}>
      <SkeletonItem size={36} style={{ width: "50%" }} />
      <SkeletonItem size={16} style={{ width: "35%" }} />
      {Array.from({ length: 7 }, (_, index) => (
        <SkeletonItem key={index} size={24} style={{ width: `${92 - index * 5}%` }} />
      ))}
    </Skeleton>
  );
}
