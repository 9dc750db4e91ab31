/**
 * The shape of a page before its content is there. Says so to screen readers, and comes forth after a moment, so that
 * quick answers do not flicker: by the style sheet, which also a busy browser keeps to.
 */
import { Skeleton, SkeletonItem, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useWords } from "../words/use-words.tsx";

const useStyles = makeStyles({
  root: {
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: tokens.durationNormal,
    animationDelay: "150ms",
    animationFillMode: "both",
    "@media (prefers-reduced-motion: reduce)": { animationDuration: "0.01ms" },
  },
  shape: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL}`,
    maxWidth: "60rem",
    "@media (max-width: 639px)": { padding: tokens.spacingHorizontalL },
  },
  wide: { maxWidth: "none" },
  beside: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 22rem)",
    gap: tokens.spacingHorizontalXXL,
    "@media (max-width: 899px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  lines: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  // As large as the wheel will be.
  circle: {
    boxSizing: "border-box",
    width: "100%",
    maxWidth: "min(100%, calc(100vh - 190px))",
    aspectRatio: "1",
    borderRadius: tokens.borderRadiusCircular,
    border: `clamp(16px, 5vw, 44px) solid ${tokens.colorNeutralStencil1}`,
    margin: "0 auto",
  },
  row: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

export type PageShape = "lines" | "wheel" | "rows";

/** The whole of a page that is a heading and lines, a wheel with a list beside it, or rows of two lines each. */
export function LoadingPage({ shape = "lines" }: { shape?: PageShape | undefined }) {
  const { states } = useWords();
  const styles = useStyles();
  return (
    <div aria-label={states.loading} role="status" data-shape={shape} className={styles.root}>
      <Skeleton
        className={mergeClasses(styles.shape, shape === "wheel" && styles.wide)}
        role="presentation"
        aria-busy={undefined}
      >
        <SkeletonItem size={36} style={{ width: "min(50%, 20rem)" }} />
        {shape === "wheel" ? <Wheel /> : shape === "rows" ? <Rows /> : <Lines count={7} />}
      </Skeleton>
    </div>
  );
}

/** For what stands there until a page's code has come. */
export function LoadingWheel() {
  return <LoadingPage shape="wheel" />;
}

export function LoadingRows() {
  return <LoadingPage shape="rows" />;
}

function Lines({ count }: { count: number }) {
  const styles = useStyles();
  return (
    <div className={styles.lines}>
      {Array.from({ length: count }, (_, index) => (
        <SkeletonItem key={index} size={24} style={{ width: `${92 - index * 5}%` }} />
      ))}
    </div>
  );
}

function Rows() {
  const styles = useStyles();
  return Array.from({ length: 5 }, (_, index) => (
    <div key={index} className={styles.row}>
      <SkeletonItem size={20} style={{ width: `${70 - index * 6}%` }} />
      <SkeletonItem size={12} style={{ width: "40%" }} />
    </div>
  ));
}

function Wheel() {
  const styles = useStyles();
  return (
    <div className={styles.beside}>
      <div className={styles.circle} />
      <Lines count={6} />
    </div>
  );
}
