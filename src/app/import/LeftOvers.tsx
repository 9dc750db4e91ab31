/** What was not understood: listed, never dropped, each to be placed by hand or left out on purpose. */
import {
  Button,
  Field,
  Select,
  Subtitle2,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { planElements } from "../../schema/lists/plan-elements.ts";
import {
  pieceKinds,
  type ImportDraft,
  type LeftOverPiece,
  type PieceKind,
} from "../../word/draft/import-draft.ts";
import { depthOf, numbersOf, parentsOf } from "../../word/draft/outline-order.ts";
import { pieceBefore, placeAs, placeInText, setLeftOut } from "../../word/draft/place-left-over.ts";
import type { SourceDocument } from "../../word/source-document.ts";
import { useSpeech } from "../words/use-words.tsx";
import { useDesk } from "./desk.tsx";

const useStyles = makeStyles({
  root: { marginBottom: tokens.spacingVerticalXL },
  top: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  soft: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  piece: {
    borderLeft: `3px dashed ${tokens.colorStatusWarningBorderActive}`,
    paddingLeft: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  row: {
    display: "block",
    width: "100%",
    textAlign: "left",
    font: "inherit",
    color: "inherit",
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingVerticalXS,
    cursor: "pointer",
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  clamped: { display: "-webkit-box", WebkitLineClamp: "2", WebkitBoxOrient: "vertical", overflow: "hidden" },
  form: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalXS,
  },
  under: {
    minWidth: "8rem",
    flexGrow: 1,
    flexBasis: "8rem",
    "& select": { width: "100%", textOverflow: "ellipsis" },
  },
});

export function LeftOvers({
  draft,
  document,
  opened,
}: {
  draft: ImportDraft;
  document: SourceDocument;
  opened: string | undefined;
}) {
  const styles = useStyles();
  const headingId = useId();
  const { edit } = useDesk();
  const { words, say } = useSpeech();
  const own = words.import;
  const order = useMemo(() => new Map(document.blocks.map(({ place }, index) => [place, index])), [document]);
  const open = draft.leftOver.filter(({ isLeftOut }) => !isLeftOut);
  const out = draft.leftOver.filter(({ isLeftOut }) => isLeftOut);
  if (draft.leftOver.length === 0) return null;
  return (
    <section className={styles.root} aria-labelledby={headingId}>
      <div className={styles.top}>
        <Subtitle2 as="h2" id={headingId}>
          {own.unplaced(open.length)}
        </Subtitle2>
        {open.length > 1 ? (
          <Button
            size="small"
            onClick={() => edit((now) => open.reduce((next, { id }) => setLeftOut(next, id, true), now))}
          >
            {own.leaveAll}
          </Button>
        ) : null}
      </div>
      {open.length > 0 ? <Text className={styles.soft}>{own.unplacedIntro}</Text> : null}
      <ul className={styles.list}>
        {open.map((left) => (
          <LeftOverLine key={left.id} draft={draft} left={left} order={order} isOpen={left.id === opened} />
        ))}
      </ul>
      {out.length > 0 ? (
        <details>
          <summary>{own.leftOut(out.length)}</summary>
          <ul className={styles.list}>
            {out.map((left) => (
              <li key={left.id} data-piece={left.id}>
                <Text className={styles.clamped}>{left.text}</Text>
                <Button
                  size="small"
                  appearance="transparent"
                  aria-label={`${own.takeBack}: ${left.text.slice(0, 60)}`}
                  title={say(left.reason)}
                  onClick={() => edit((now) => setLeftOut(now, left.id, false))}
                >
                  {own.takeBack}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

/** What a left-over can become; "text" is more text of a piece that is there. */
type Becomes = PieceKind | "text";

function LeftOverLine({
  draft,
  left,
  order,
  isOpen,
}: {
  draft: ImportDraft;
  left: LeftOverPiece;
  order: ReadonlyMap<string, number>;
  isOpen: boolean;
}) {
  const styles = useStyles();
  const { open } = useDesk();
  const { words, say } = useSpeech();
  return (
    <li data-piece={left.id} className={styles.piece}>
      <button
        type="button"
        className={styles.row}
        aria-expanded={isOpen}
        onClick={() => open(isOpen ? undefined : left.id)}
      >
        <Text className={mergeClasses(!isOpen && styles.clamped)}>{left.text}</Text>
        {isOpen ? (
          <Text block size={200} className={styles.soft}>
            {say(left.reason)}
          </Text>
        ) : null}
      </button>
      {isOpen ? (
        <PlaceForm key={left.id} draft={draft} left={left} order={order} words={words.import} />
      ) : null}
    </li>
  );
}

function PlaceForm({
  draft,
  left,
  order,
  words,
}: {
  draft: ImportDraft;
  left: LeftOverPiece;
  order: ReadonlyMap<string, number>;
  words: ReturnType<typeof useSpeech>["words"]["import"];
}) {
  const styles = useStyles();
  const { edit, open, show } = useDesk();
  const { say } = useSpeech();
  const before = pieceBefore(draft, left.id, order);
  const parents = parentsOf(draft.pieces);
  const numbers = numbersOf(draft.pieces);
  const [becomes, setBecomes] = useState<Becomes>("text");
  const [chosen, setChosen] = useState<string>();
  const targets = draft.pieces.filter((piece) => canHold(piece.kind, becomes));
  const near = [before, before && parents.get(before.id)].find((piece) => piece && targets.includes(piece));
  const under = targets.find(({ id }) => id === chosen) ?? near ?? targets.at(-1);

  const place = () => {
    edit((now) => {
      if (becomes === "text") return under ? placeInText(now, left.id, under.id) : now;
      // Beside its neighbour in the document when that is where it goes, otherwise last where it was sent.
      const isNear = before !== undefined && parents.get(before.id) === under && depthOf(before.kind) === 2;
      return placeAs(now, left.id, becomes, isNear ? before.id : (under?.id ?? before?.id));
    });
    show(becomes === "text" ? under?.id : left.id);
  };
  return (
    <div className={styles.form}>
      <Field label={words.placeAs}>
        <Select
          value={becomes}
          onChange={(_, { value }) => setBecomes(pieceKinds.find((kind) => kind === value) ?? "text")}
        >
          <option value="text">{words.moreText}</option>
          {pieceKinds.map((kind) => (
            <option key={kind} value={kind}>
              {kind === "status" ? words.statusKind : say(planElements.kinds[kind].label)}
            </option>
          ))}
        </Select>
      </Field>
      {under ? (
        <Field label={becomes === "text" ? words.placeInto : words.placeUnder} className={styles.under}>
          <Select value={under.id} onChange={(_, { value }) => setChosen(value)}>
            {targets.map(({ id, title }) => (
              <option key={id} value={id}>
                {[numbers.get(id), title || words.untitled].filter(Boolean).join(" ")}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      <Button disabled={becomes === "text" && !under} onClick={place}>
        {words.place}
      </Button>
      <Button
        appearance="subtle"
        onClick={() => {
          edit((now) => setLeftOut(now, left.id, true));
          open(undefined);
          show(undefined);
        }}
      >
        {words.leaveOut}
      </Button>
    </div>
  );
}

function canHold(kind: PieceKind, becomes: Becomes): boolean {
  if (becomes === "text") return kind !== "status";
  if (depthOf(becomes) === 0) return false;
  return becomes === "goal" ? kind === "focusArea" : kind === "goal";
}
