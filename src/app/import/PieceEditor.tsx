/** Correcting one piece: its words, what it is, where it belongs, its place among the others, or out of the plan. */
import { Button, Field, Select, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { oneLine } from "../../domain/writing/one-line.ts";
import {
  ArrowDown20Regular,
  ArrowUp20Regular,
  DocumentSearch20Regular,
  Merge20Regular,
  Subtract20Regular,
} from "@fluentui/react-icons";
import type { KeyboardEvent } from "react";
import { isDay } from "../../schema/day.ts";
import { assessments, type Assessment } from "../../schema/lists/assessments.ts";
import { planElements } from "../../schema/lists/plan-elements.ts";
import {
  canHaveResponsible,
  changeKind,
  changePiece,
  leaveOut,
  mergeUp,
  moveInto,
  movePiece,
  splitPiece,
} from "../../word/draft/edit-draft.ts";
import {
  pieceKinds,
  type DraftPiece,
  type ImportDraft,
  type PieceKind,
} from "../../word/draft/import-draft.ts";
import { depthOf, numbersOf, parentsOf } from "../../word/draft/outline-order.ts";
import { chooseResponsible } from "../../word/draft/responsible.ts";
import { DaysWithin } from "../fields/days-within.tsx";
import { DueField } from "../fields/DueField.tsx";
import { PeopleField } from "../fields/PeopleField.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { useDesk } from "./desk.tsx";
import { canHaveDeadline } from "./to-plan-to-write.ts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    marginBottom: tokens.spacingVerticalM,
  },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(10rem, 100%), 1fr))",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    alignItems: "start",
    "& > *": { minWidth: 0 },
    "& select": { width: "100%", textOverflow: "ellipsis" },
  },
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

export function PieceEditor({
  draft,
  piece,
  isFirst,
  isLast,
  problem,
}: {
  draft: ImportDraft;
  piece: DraftPiece;
  isFirst: boolean;
  isLast: boolean;
  problem: string | undefined;
}) {
  const styles = useStyles();
  const { edit, open, show, showPlace } = useDesk();
  const { words, say } = useSpeech();
  const { id, kind } = piece;
  const { facts } = draft;
  const own = words.import;
  const set = (field: "title" | "text" | "documentation", value: string) =>
    edit((now) => changePiece(now, id, { [field]: value }), `${id} ${field}`);
  const kindWord = (of: PieceKind) => (of === "status" ? own.statusKind : say(planElements.kinds[of].label));
  const numbers = numbersOf(draft.pieces);
  const holderKind = kind === "goal" ? "focusArea" : "goal";
  const holders = depthOf(kind) === 0 ? [] : draft.pieces.filter((each) => each.kind === holderKind);
  const parent = parentsOf(draft.pieces).get(id);

  const onTitleKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    const { selectionStart, value } = event.currentTarget;
    edit((now) => splitPiece(now, id, value.slice(0, selectionStart), value.slice(selectionStart)));
  };
  return (
    <div className={styles.root}>
      {kind === "status" ? null : (
        <Field
          label={own.pieceTitle}
          validationState={problem ? "error" : "none"}
          validationMessage={problem ?? null}
          hint={piece.isProposed ? own.proposed : own.splitHint}
        >
          <Textarea
            rows={2}
            resize="vertical"
            value={piece.title}
            onKeyDown={onTitleKey}
            onChange={(_, { value }) => set("title", oneLine(value))}
          />
        </Field>
      )}
      <Field
        label={kind === "status" ? own.statusText : kind === "chapter" ? own.chapterText : own.pieceText}
        {...(kind === "status" && problem && { validationMessage: problem })}
      >
        <Textarea
          rows={piece.text.length > 240 ? 6 : 3}
          resize="vertical"
          value={piece.text}
          onChange={(_, { value }) => set("text", value)}
        />
      </Field>
      {kind === "status" ? (
        <Field label={own.documentation}>
          <Textarea
            rows={2}
            resize="vertical"
            value={piece.documentation}
            onChange={(_, { value }) => set("documentation", value)}
          />
        </Field>
      ) : null}
      <div className={styles.pair}>
        <Field label={own.is}>
          <Select
            value={kind}
            onChange={(_, { value }) => {
              const chosen = pieceKinds.find((each) => each === value);
              if (chosen) edit((now) => changeKind(now, id, chosen));
            }}
          >
            {pieceKinds.map((each) => (
              <option key={each} value={each}>
                {kindWord(each)}
              </option>
            ))}
          </Select>
        </Field>
        {holders.length > 0 ? (
          <Field label={own.belongsTo}>
            <Select
              value={parent?.id ?? ""}
              onChange={(_, { value }) => edit((now) => moveInto(now, id, value))}
            >
              {parent ? null : <option value="">{own.chooseHolder}</option>}
              {holders.map((each) => (
                <option key={each.id} value={each.id}>
                  {numbers.get(each.id)} {each.title}
                </option>
              ))}
            </Select>
          </Field>
        ) : null}
        {canHaveDeadline(piece) ? (
          <DaysWithin
            value={{
              from: isDay(facts.from) ? facts.from : undefined,
              to: isDay(facts.to) ? facts.to : undefined,
            }}
          >
            <DueField
              label={own.due}
              due={isDay(piece.due) ? piece.due : undefined}
              dueStretch={piece.dueStretch}
              onChange={({ due = "", dueStretch }) =>
                edit((now) => changePiece(now, id, { due, dueStretch }))
              }
            />
          </DaysWithin>
        ) : null}
        {canHaveResponsible(kind) ? (
          <PeopleField
            label={say(planElements.fields.responsible.label)}
            hint={
              piece.responsibleLine && !piece.responsible ? own.namedAs(piece.responsibleLine) : undefined
            }
            value={piece.responsible}
            onChange={(person) => edit((now) => chooseResponsible(now, [id], person))}
          />
        ) : null}
        {kind === "status" ? (
          <Field label={own.assessment}>
            <Select
              value={piece.assessment ?? ""}
              onChange={(_, { value }) =>
                edit((now) => changePiece(now, id, { assessment: assessmentOf(value) }))
              }
            >
              <option value="">{own.noAssessment}</option>
              {Object.entries(assessments).map(([code, word]) => (
                <option key={code} value={code}>
                  {say(word)}
                </option>
              ))}
            </Select>
          </Field>
        ) : null}
      </div>
      <div className={styles.tools}>
        <Button
          appearance="subtle"
          icon={<ArrowUp20Regular />}
          disabled={isFirst}
          onClick={() => edit((now) => movePiece(now, id, "up"))}
        >
          {own.moveUp}
        </Button>
        <Button
          appearance="subtle"
          icon={<ArrowDown20Regular />}
          disabled={isLast}
          onClick={() => edit((now) => movePiece(now, id, "down"))}
        >
          {own.moveDown}
        </Button>
        <Button
          appearance="subtle"
          icon={<Merge20Regular />}
          disabled={isFirst}
          onClick={() => edit((now) => mergeUp(now, id))}
        >
          {own.merge}
        </Button>
        <Button
          appearance="subtle"
          icon={<Subtract20Regular />}
          onClick={() => {
            edit((now) => leaveOut(now, id));
            open(undefined);
            show(undefined);
          }}
        >
          {own.leaveOut}
        </Button>
        {piece.places.length > 0 ? (
          <Button
            appearance="subtle"
            icon={<DocumentSearch20Regular />}
            onClick={() => showPlace(piece.places)}
          >
            {own.showInDocument}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function assessmentOf(value: string): Assessment | undefined {
  return value in assessments ? (value as Assessment) : undefined;
}
