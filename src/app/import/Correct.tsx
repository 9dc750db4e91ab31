/**
 * The preview: the document on the left, what was understood on the right, each piece leading to its place and the
 * other way round.
 */
import { Tab, TabList, Title3, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useRef, useState, type ReactNode } from "react";
import { ConfirmButton } from "../messages/ConfirmButton.tsx";
import { useContentIsVisible } from "../calm/use-is-calm.ts";
import { usePlanWriting } from "../plan-writing/plan-writing.ts";
import { WritingProgress } from "../plan-writing/WritingProgress.tsx";
import { useWords } from "../words/use-words.tsx";
import { AskedLabels } from "./AskedLabels.tsx";
import { CreateBar } from "./CreateBar.tsx";
import { DeskProvider, type Desk } from "./desk.tsx";
import { DocumentBlocks } from "./DocumentBlocks.tsx";
import type { KeptImport } from "../plan-writing/kept-import.ts";
import { LeftOvers } from "./LeftOvers.tsx";
import { markOnly, nameAt, walk } from "./light-up.ts";
import { OutlinePane } from "./OutlinePane.tsx";
import { NamedPeople } from "./NamedPeople.tsx";
import { PlanFactsForm } from "./PlanFactsForm.tsx";
import { useImportDraft } from "./use-import-draft.ts";

/** A shade, and in high contrast, where shades are no help, a frame. */
const lit = {
  backgroundColor: tokens.colorNeutralBackground4,
  outline: `1px solid ${tokens.colorTransparentStroke}`,
};

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "calc(100dvh - 7rem)",
    minHeight: "30rem",
    "@media (max-width: 899px)": { height: "auto" },
  },
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalS}`,
    "@media (max-width: 639px)": {
      padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
      rowGap: tokens.spacingVerticalXXS,
    },
  },
  name: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  rest: { flexGrow: 1, "@media (max-width: 639px)": { display: "none" } },
  notice: { padding: `0 ${tokens.spacingHorizontalXXL}` },
  tabs: { "@media (min-width: 900px)": { display: "none" } },
  sides: {
    flexGrow: 1,
    minHeight: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1.15fr)",
    "@media (max-width: 899px)": { display: "block" },
  },
  side: {
    overflowY: "auto",
    minHeight: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    "@media (max-width: 899px)": { overflowY: "visible", padding: tokens.spacingHorizontalL },
  },
  document: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    lineHeight: tokens.lineHeightBase400,
    "& [data-place]:hover": lit,
    "& [data-lit]": lit,
    "& [data-chosen]": {
      ...lit,
      borderLeftColor: tokens.colorBrandStroke1,
    },
    "& [data-place]:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "& [data-unplaced]": {
      borderLeftStyle: "dashed",
      borderLeftColor: tokens.colorStatusWarningBorderActive,
    },
  },
  plan: { "& [data-lit] > button": lit },
  hidden: { "@media (max-width: 899px)": { display: "none" } },
  writing: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    boxSizing: "border-box",
    maxWidth: "34rem",
    margin: "0 auto",
    padding: tokens.spacingHorizontalXXL,
    width: "100%",
  },
});

type Side = "document" | "plan";

export function Correct({
  kept,
  department,
  notice,
  startOver,
}: {
  kept: KeptImport;
  department: string;
  notice: ReactNode;
  startOver: () => void;
}) {
  const styles = useStyles();
  useContentIsVisible();
  const words = useWords().import;
  const { draft, edit, undo, redo, keeping } = useImportDraft(kept, department);
  const atHand = useMemo(() => ({ ...kept, draft }), [kept, draft]);
  const [opened, setOpened] = useState<string>();
  const [side, setSide] = useState<Side>("plan");
  const helpId = useId();
  const documentSide = useRef<HTMLDivElement>(null);
  const planSide = useRef<HTMLDivElement>(null);
  const writing = usePlanWriting(draft.clientKey);

  const piecesAt = useMemo(() => {
    const found = new Map<string, string[]>();
    for (const { id, places } of [...draft.pieces, ...draft.leftOver]) {
      for (const place of places) found.set(place, [...(found.get(place) ?? []), id]);
    }
    return found;
  }, [draft.pieces, draft.leftOver]);
  const desk = useMemo<Desk>(() => {
    const show = (element: Element | null | undefined) =>
      element?.scrollIntoView({ block: "center", behavior: "instant" });
    return {
      edit,
      open: setOpened,
      show: (piece) => {
        if (piece !== undefined) setOpened(piece);
        setSide("plan");
        requestAnimationFrame(() => {
          const row =
            piece === undefined
              ? planSide.current?.querySelector<HTMLElement>('button[data-stop][tabindex="0"]')
              : planSide.current?.querySelector<HTMLElement>(`[data-piece="${CSS.escape(piece)}"] > button`);
          show(row);
          row?.focus({ preventScroll: true });
        });
      },
      light: (places, pieces) => {
        markOnly(documentSide.current, "place", "lit", new Set(places));
        markOnly(planSide.current, "piece", "lit", new Set(pieces));
      },
      showPlace: ([place]) => {
        if (place === undefined) return;
        setSide("document");
        requestAnimationFrame(() => {
          const line = documentSide.current?.querySelector<HTMLElement>(
            `[data-place="${CSS.escape(place)}"]`,
          );
          show(line);
          line?.focus({ preventScroll: true });
        });
      },
    };
  }, [edit]);

  // What is open on the right is marked, and in view, on the left.
  const chosen = [...draft.pieces, ...draft.leftOver].find(({ id }) => id === opened);
  const chosenPlaces = chosen?.places;
  useEffect(() => {
    markOnly(documentSide.current, "place", "chosen", new Set(chosenPlaces));
    const [place] = chosenPlaces ?? [];
    if (place === undefined || !documentSide.current?.checkVisibility()) return;
    const line = documentSide.current.querySelector(`[data-place="${CSS.escape(place)}"]`);
    line?.scrollIntoView({ block: "center", behavior: "instant" });
  }, [chosenPlaces]);
  useEffect(() => {
    const unplaced = draft.leftOver.flatMap(({ places, isLeftOut }) => (isLeftOut ? [] : places));
    markOnly(documentSide.current, "place", "unplaced", new Set(unplaced));
  }, [draft.leftOver]);

  const pick = (place: string | undefined) => {
    const [piece] = piecesAt.get(place ?? "") ?? [];
    if (piece !== undefined) desk.show(piece);
  };
  const lightFromPlace = (target: EventTarget | null) => {
    const place = nameAt(target, "place");
    desk.light(place === undefined ? [] : [place], piecesAt.get(place ?? "") ?? []);
  };
  const lightFromPiece = (target: EventTarget | null) => {
    const id = nameAt(target, "piece");
    const piece = [...draft.pieces, ...draft.leftOver].find((candidate) => candidate.id === id);
    desk.light(piece?.places ?? [], id === undefined ? [] : [id]);
  };

  // What has begun is shown until its own page takes over.
  if (writing && (writing.state === "running" || writing.state === "stopping" || writing.id !== undefined)) {
    return (
      <section className={styles.writing}>
        <Title3 as="h1">{words.writing}</Title3>
        <WritingProgress clientKey={draft.clientKey} writing={writing} />
      </section>
    );
  }
  return (
    <DeskProvider value={desk}>
      <section className={styles.root}>
        <div className={styles.top}>
          <Title3 as="h1">{words.correctTitle}</Title3>
          <span className={styles.name}>{kept.document.name}</span>
          <span className={styles.rest} />
          <ConfirmButton
            appearance="subtle"
            label={words.startOver}
            title={words.startOverTitle}
            text={words.startOverText}
            yes={words.startOver}
            no={words.keepOn}
            onConfirm={startOver}
          />
        </div>
        {notice ? <div className={styles.notice}>{notice}</div> : null}
        <TabList
          className={styles.tabs}
          aria-label={words.sides}
          selectedValue={side}
          onTabSelect={(_, { value }) => setSide(value === "document" ? "document" : "plan")}
        >
          <Tab value="document">{words.documentSide}</Tab>
          <Tab value="plan">{words.planSide}</Tab>
        </TabList>
        <div className={styles.sides}>
          <div
            ref={documentSide}
            role="region"
            aria-label={words.documentSide}
            aria-describedby={helpId}
            className={mergeClasses(styles.side, styles.document, side !== "document" && styles.hidden)}
            onClick={(event) => pick(nameAt(event.target, "place"))}
            onMouseOver={(event) => lightFromPlace(event.target)}
            onMouseLeave={() => desk.light([], [])}
            onFocus={(event) => lightFromPlace(event.target)}
            onBlur={() => desk.light([], [])}
            onKeyDown={(event) => {
              if (event.key === "Enter" || event.key === " ") {
                event.preventDefault();
                pick(nameAt(event.target, "place"));
              } else walk(event, "[data-place]");
            }}
          >
            <span id={helpId} hidden>
              {words.documentHelp}
            </span>
            <DocumentBlocks document={kept.document} asides={draft.asides} />
          </div>
          <div
            ref={planSide}
            role="region"
            aria-label={words.planSide}
            className={mergeClasses(styles.side, styles.plan, side !== "plan" && styles.hidden)}
            onMouseOver={(event) => lightFromPiece(event.target)}
            onMouseLeave={() => desk.light([], [])}
            onFocus={(event) => lightFromPiece(event.target)}
          >
            <PlanFactsForm
              facts={draft.facts}
              statuses={draft.pieces.filter(({ kind }) => kind === "status")}
            />
            <AskedLabels kept={atHand} />
            <NamedPeople draft={draft} />
            <LeftOvers draft={draft} document={kept.document} opened={opened} />
            <OutlinePane draft={draft} opened={opened} />
          </div>
        </div>
        <CreateBar draft={draft} undo={undo} redo={redo} keeping={keeping} department={department} />
      </section>
    </DeskProvider>
  );
}
