/**
 * "Skriv": the plan as an outline that one writes in, everything saved by itself. Who may not write reads the plan
 * here, and is told why.
 */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  makeStyles,
  mergeClasses,
  tokens,
  useToastController,
} from "@fluentui/react-components";
import { Edit20Regular } from "@fluentui/react-icons";
import { useIsFetching, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { onDemand } from "../calm/on-demand.tsx";
import { isOpenForWriting } from "../../domain/plan/open-for-writing.ts";
import type { Plan } from "../../schema/lists/plans.ts";
import { appToaster } from "../messages/toaster.ts";
import { useSayBriefly } from "../messages/use-say-briefly.tsx";
import { NotKept } from "../layout/NotKept.tsx";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { useReadAnew } from "../site/use-department.ts";
import { PlanReading } from "../reading/PlanReading.tsx";
import { StrayElements } from "../reading/StrayElements.tsx";
import { useMedia } from "../theme/use-media.ts";
import { useWords } from "../words/use-words.tsx";
import type { Words } from "../words/da.ts";
import { KeysHelp } from "./KeysHelp.tsx";
import { HistoryAround } from "../fields/history-around.ts";
import { HistoryButtons } from "./HistoryButtons.tsx";
import { LineCommands, type HistoryWay } from "./line-commands.ts";
import { fieldAround } from "./line-focus.ts";
import { LineMenu } from "./LineMenu.tsx";
import { SparedLines } from "./SparedLines.tsx";
import { LostLines } from "./LostLines.tsx";
import { OpenLines } from "./open-lines.ts";
import { openWriter, type OpenWriter } from "./open-writer.ts";
import type { Went } from "./plan-history.ts";
import { useHistoryKeys } from "./use-history-keys.ts";
import { PlanChecks } from "./PlanChecks.tsx";
import { SelectedObjectives } from "./SelectedObjectives.tsx";
import { SendingNote } from "./SendingNote.tsx";
import { useSendingState, WritingDeskProvider, type WritingDesk } from "./writing-desk.tsx";
import { WritingOutline } from "./WritingOutline.tsx";

const PlanFactsDialog = onDemand(async () => (await import("./PlanFactsDialog.tsx")).PlanFactsDialog);

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalL },
  state: {
    position: "sticky",
    top: 0,
    zIndex: 3,
    backgroundColor: tokens.colorNeutralBackground2,
    padding: `${tokens.spacingVerticalXS} 0`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  stateLine: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalL,
  },
  tools: { display: "flex", flexWrap: "wrap", justifyContent: "flex-end", marginLeft: "auto" },
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 15rem",
    columnGap: tokens.spacingHorizontalXXXL,
  },
  side: {
    position: "sticky",
    top: "48px",
    alignSelf: "start",
    maxHeight: "calc(100vh - 64px)",
    overflowY: "auto",
    paddingTop: tokens.spacingVerticalL,
  },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});

export function WritingPage({ plan }: { plan: Plan }) {
  const { writing } = useWords();
  const { mayWrite } = useDepartmentView();
  const readAnew = useReadAnew();
  const reason = whyNot(plan, mayWrite, writing);
  const [showsFacts, setShowsFacts] = useState(false);
  // It stays open, and tells why it cannot be saved, should a colleague approve the plan meanwhile.
  const facts = showsFacts ? (
    <PlanFactsDialog key="facts" plan={plan} close={() => setShowsFacts(false)} />
  ) : null;
  if (reason === undefined) {
    return (
      <>
        <OpenPlan key="plan" plan={plan} openFacts={() => setShowsFacts(true)} />
        {facts}
      </>
    );
  }
  return (
    <>
      {facts}
      <MessageBar intent="info" layout="multiline" style={{ marginTop: tokens.spacingVerticalL }}>
        <MessageBarBody>{reason}</MessageBarBody>
        {mayWrite ? null : (
          <MessageBarActions>
            <Button size="small" appearance="transparent" onClick={() => void readAnew()}>
              {writing.readAgain}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
      <PlanReading />
    </>
  );
}

/** Why nobody, or not this person, writes in the plan; undefined when one may. */
function whyNot(plan: Plan, mayWrite: boolean, writing: Words["writing"]): string | undefined {
  if (isOpenForWriting(plan)) return mayWrite ? undefined : writing.reasonRights;
  return plan.state === "closed" ? writing.reasonClosed : writing.reasonApproved;
}

function OpenPlan({ plan, openFacts }: { plan: Plan; openFacts: () => void }) {
  const { writing } = useWords();
  const product = useProduct();
  const { key, snapshot } = useDepartmentView();
  const { id } = plan;
  const client = useQueryClient();
  const { dismissAllToasts } = useToastController(appToaster);
  // What was kept in the browser may be older than what one has saved oneself; the newest is on its way.
  const isReading = useIsFetching({ queryKey: ["department"] }) > 0;
  const [open, setOpen] = useState<OpenWriter>();
  const hasBegun = useRef(false);
  useEffect(() => {
    if (isReading || hasBegun.current) return;
    hasBegun.current = true;
    void openWriter(product, key, id, snapshot.elements).then(setOpen);
  }, [isReading, product, key, id, snapshot.elements]);
  useEffect(() => {
    open?.writer.receiveAll(snapshot.elements);
  }, [open, snapshot.elements]);
  useEffect(() => {
    if (!open) return undefined;
    // The other pages shall show what was written here.
    return () => {
      // What was deleted is deleted now; a way back that no longer leads anywhere is taken away.
      open.sender.leave();
      dismissAllToasts();
      void open.sender
        .whenSent()
        .then(() => client.refetchQueries({ queryKey: ["department"], type: "active" }));
    };
  }, [open, client, dismissAllToasts]);
  return open ? (
    <Desk {...open} plan={plan} openFacts={openFacts} />
  ) : (
    <Spinner label={writing.loading} style={{ marginTop: tokens.spacingVerticalXXL }} />
  );
}

function Desk({
  writer,
  sender,
  history,
  plan,
  openFacts,
}: OpenWriter & { readonly plan: Plan; readonly openFacts: () => void }) {
  const styles = useStyles();
  const { writing } = useWords();
  const sayBriefly = useSayBriefly();
  const { dismissAllToasts } = useToastController(appToaster);
  const isWide = useMedia("(min-width: 1100px)");
  const [menu, setMenu] = useState<string>();
  const [told, setTold] = useState("");
  const root = useRef<HTMLDivElement>(null);
  const [desk] = useState(() => deskFor({ writer, sender, history }));
  useEffect(() => {
    desk.commands.listen({
      openMenu: setMenu,
      sayRemoved: (line, more, undo) =>
        sayBriefly({
          text: writing.removed(line.shown.title.trim() || writing.kinds[line.kind], more),
          intent: "success",
          action: { label: writing.undo, run: undo },
        }),
      sayBack: dismissAllToasts,
      sayWhyNot: (why, way) => {
        const isTab = way === "in" || way === "out";
        const text = isTab ? `${writing.notMoved[why]} ${writing.tabMovesOn}` : writing.notMoved[why];
        sayBriefly({ text, intent: "info" });
      },
      sayWent: (way, went) => {
        const left = went?.left[0];
        if (left) {
          const line = writer.line(left.key);
          const who = line?.stored?.editor.name ?? "";
          const what = line?.shown.title.trim() ?? "";
          sayBriefly({ text: writing.leftSince(who || writing.aColleague, what), intent: "info" });
        }
        setTimeout(() => setTold(wentText(way, went, writing)), 100);
      },
      sayMoved: (key) => setTimeout(() => setTold(writing.nowAt(nameOf(key))), 100),
    });
  }, [desk, writer, sayBriefly, dismissAllToasts, writing]);
  useHistoryKeys(desk.commands, root);
  return (
    <WritingDeskProvider value={desk}>
      <HistoryAround value={desk.goesOnIn}>
        <div ref={root} className={styles.root}>
          <div className={styles.state}>
            <div className={styles.stateLine}>
              <SendingNote />
              <span className={styles.tools}>
                <Button appearance="transparent" size="small" icon={<Edit20Regular />} onClick={openFacts}>
                  {writing.facts}
                </Button>
                <HistoryButtons />
                <KeysHelp />
              </span>
            </div>
            <LinesNotKept />
            <LostLines />
            <SparedLines />
          </div>
          <span role="status" className={styles.hidden}>
            {told}
          </span>
          {isWide ? null : (
            <>
              <PlanChecks plan={plan} isFolded />
              <SelectedObjectives plan={plan} isFolded />
            </>
          )}
          <div className={mergeClasses(isWide && styles.columns)}>
            <div>
              <WritingOutline />
              <StrayElements />
            </div>
            {isWide ? (
              <div className={styles.side}>
                <PlanChecks plan={plan} isFolded={false} />
                <SelectedObjectives plan={plan} isFolded={false} />
              </div>
            ) : null}
          </div>
          {menu === undefined ? null : <LineMenu lineKey={menu} close={() => setMenu(undefined)} />}
        </div>
      </HistoryAround>
    </WritingDeskProvider>
  );
}

function deskFor(open: OpenWriter): WritingDesk & { readonly goesOnIn: GoesOnIn } {
  const openLines = new OpenLines();
  const commands = new LineCommands({ ...open, openLines });
  const goesOnIn = (note: HTMLElement) => {
    const place = fieldAround(note);
    return place !== undefined && commands.history.ownStepsIn(place.key, place.name) !== undefined;
  };
  return { ...open, openLines, commands, goesOnIn };
}

type GoesOnIn = (note: HTMLElement) => boolean;

/** For those who do not see it: what was taken back or done again, by what the line is called now. */
function wentText(way: HistoryWay, went: Went | undefined, writing: Words["writing"]): string {
  if (went === undefined) return way === "undo" ? writing.nothingBack : writing.nothingForth;
  const [name] = went.changes.map(({ key }) => nameOf(key)).filter((one) => one !== "");
  return way === "undo" ? writing.wentBack(name ?? "") : writing.wentForth(name ?? "");
}

/** What a line is called where it stands now. */
function nameOf(key: string): string {
  return document.querySelector<HTMLElement>(`[data-line="${CSS.escape(key)}"]`)?.dataset["name"] ?? "";
}

/** Lines are sent by themselves within a moment; what is not sent yet is what the browser does not keep. */
function LinesNotKept() {
  const { isSending, waiting, untitled, unsound } = useSendingState();
  return <NotKept of="database" isBegun={isSending || waiting + untitled + unsound > 0} />;
}
