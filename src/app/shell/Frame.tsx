/**
 * What stands around every page: the way past the bar, the bar, whether what is shown is the newest, and the pages'
 * names at thumb height.
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { cameForth } from "../calm/came-forth.ts";
import { onDemand } from "../calm/on-demand.tsx";
import { patiently } from "../calm/patiently.ts";
import { WhenCalm } from "../calm/WhenCalm.tsx";
import { useDepartmentView } from "../site/department-view.tsx";
import type { Place } from "../site/places.ts";
import { ErrorBoundary } from "../states/ErrorBoundary.tsx";
import { useWords } from "../words/use-words.tsx";
import { Bar } from "./Bar.tsx";
import { keepFocus } from "./keep-focus.ts";
import { PageTabs } from "./PageTabs.tsx";

const Freshness = onDemand(async () => (await patiently(() => import("./Freshness.tsx"))).Freshness);

const useStyles = makeStyles({
  root: {
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    display: "flex",
    flexDirection: "column",
  },
  skip: {
    position: "absolute",
    left: "-999px",
    ":focus": {
      left: tokens.spacingHorizontalM,
      top: tokens.spacingVerticalM,
      zIndex: 20,
      backgroundColor: tokens.colorNeutralBackground1,
      padding: tokens.spacingVerticalS,
      color: tokens.colorBrandForegroundLink,
    },
  },
  main: {
    flexGrow: 1,
    outlineStyle: "none",
    "@media (max-width: 639px)": { paddingBottom: "64px" },
  },
});

export interface FrameReading {
  /** Why what is shown is not the newest; null where it is, or where the page itself tells. */
  readonly error: unknown;
  readonly isFetching: boolean;
  /** When the content was last read, in milliseconds since 1970. */
  readonly readAt: number;
  readonly retry: () => void;
}

type DepartmentPlace = Extract<Place, { at: "department" }>;

/** What was shown before this, also where another department has another frame. */
let lastShown: Pick<DepartmentPlace, "page" | "department" | "task"> | undefined;

/** Lies within the view of a department (`DepartmentViewProvider`), whose name and plan the bar shows. */
export function Frame({
  place,
  tools,
  isReady,
  reading,
  whenCalm,
  children,
}: {
  place: DepartmentPlace;
  tools: ReactNode;
  /** Whether anything is known yet. */
  isReady: boolean;
  reading: FrameReading;
  /** What the page can do without for a while. */
  whenCalm?: ReactNode;
  children: ReactNode;
}) {
  const styles = useStyles();
  const words = useWords();
  const main = useRef<HTMLElement>(null);

  // Somebody who reads the page by ear or keyboard lands on the new page's content, not on the bar.
  const { page, department, task } = place;
  useEffect(() => {
    const isOther =
      lastShown !== undefined && (lastShown.page !== page || lastShown.department !== department);
    if (isOther) main.current?.focus({ preventScroll: true });
    if ((isOther || (lastShown && lastShown.task !== task)) && cameForth()) scrollTo({ top: 0 });
    lastShown = { page, department, task };
  }, [page, department, task]);

  useEffect(() => keepFocus(), []);

  return (
    <div className={styles.root}>
      <a
        className={styles.skip}
        href="#indhold"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {words.bar.skip}
      </a>
      <Bar place={place} tools={tools} isReady={isReady} />
      {isReady ? <PageTitle place={place} /> : null}
      <WhenCalm>
        <Freshness {...reading} />
        {whenCalm}
      </WhenCalm>
      <main ref={main} tabIndex={-1} className={styles.main}>
        <ErrorBoundary key={`${place.page} ${place.task ?? ""}`}>{children}</ErrorBoundary>
      </main>
      <PageTabs place={place} where="bottom" />
    </div>
  );
}

/** What the browser's own tab, history and bookmarks say, and a screen reader when the page is opened. */
function PageTitle({ place: { page, goal, municipality } }: { place: DepartmentPlace }) {
  const { bar, pages, productName } = useWords();
  const { key, department, outline } = useDepartmentView();
  const entry = outline.goals.find((each) => each.goal.id === goal);
  const what = entry ? `${entry.number} ${entry.goal.title}` : pages[page];
  const whose = municipality ? bar.municipality : (department?.title ?? key);
  const title = `${what} · ${whose} · ${productName}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
