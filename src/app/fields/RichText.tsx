/**
 * A note to write in: bullets, bold and links. Until one enters it, it only shows its text, so that a plan with
 * hundreds of notes stays light; the editor comes with the first of them that is entered, and stays there.
 */
import { Field, Textarea, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  memo,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type HTMLAttributes,
  type KeyboardEvent,
} from "react";
import { parseFormatted, type FormattedLine, type Run } from "../../domain/notes/formatted-text.ts";
import { FieldFrame, namesOf, type FrameProps } from "./FieldFrame.tsx";
import type { RichTextEditorProps } from "./rich-text/RichTextEditor.tsx";
import { useAsTyped } from "./use-as-typed.ts";

const useStyles = makeStyles({
  root: { position: "relative", minWidth: 0 },
  text: {
    minHeight: "4.5rem",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalMNudge}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    cursor: "text",
    // As Fluent's own fields show that one is in them.
    ":focus": {
      outlineStyle: "none",
      borderBottomColor: tokens.colorCompoundBrandStroke,
      boxShadow: `inset 0 -1px 0 0 ${tokens.colorCompoundBrandStroke}`,
    },
  },
  plain: {
    minHeight: tokens.lineHeightBase300,
    border: "1px solid transparent",
    backgroundColor: tokens.colorTransparentBackground,
    ":hover": { borderBottomColor: tokens.colorNeutralStroke1 },
  },
  wrong: { border: `1px solid ${tokens.colorPaletteRedBorder2}` },
  empty: { "::before": { content: "attr(data-hint)", color: tokens.colorNeutralForeground3 } },
  line: { margin: 0, minHeight: tokens.lineHeightBase300, maxWidth: "72ch" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, maxWidth: "72ch" },
  wrapper: { listStyleType: "none" },
  bold: { fontWeight: tokens.fontWeightSemibold },
  link: { color: tokens.colorBrandForegroundLink, textDecorationLine: "underline" },
});

type Styles = ReturnType<typeof useStyles>;

export interface RichTextProps extends FrameProps {
  /** As it is stored: the notes' light markup. */
  readonly value: string;
  /** `isTakenBack` when one has gone back or forth in what one has written here. */
  readonly onChange: (value: string, isTakenBack?: boolean) => void;
  /** Without a border until one enters it, for writing in place. */
  readonly look?: "box" | "plain";
  /** Shown while nothing stands there. */
  readonly placeholder?: string;
}

type Editor = (props: RichTextEditorProps) => React.ReactNode;
let editor: Editor | undefined;
let loading: Promise<void> | undefined;

/** Fetches the editor's code. Rejects when it cannot be had; a later call tries again. */
function loadEditor(): Promise<void> {
  loading ??= import("./rich-text/RichTextEditor.tsx").then(
    ({ RichTextEditor }) => {
      editor = RichTextEditor;
      return undefined;
    },
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

export function RichText({ value, onChange, look = "box", placeholder, ...frame }: RichTextProps) {
  const styles = useStyles();
  const id = useId();
  const [state, setState] = useState<"shown" | "awaited" | "open" | "without-editor">("shown");
  const [isWithin, setIsWithin] = useState(false);
  const plain = useAsTyped(value, onChange);
  const [begun, setBegun] = useState<Pick<RichTextEditorProps, "at" | "typed">>({ at: undefined, typed: "" });
  const pointer = useRef<{ readonly x: number; readonly y: number }>(undefined);
  const typed = useRef("");
  const theme = useMemo(
    () => ({
      paragraph: styles.line,
      list: { ul: styles.list, nested: { listitem: styles.wrapper } },
      text: { bold: styles.bold },
      link: styles.link,
    }),
    [styles],
  );
  const className = mergeClasses(
    styles.text,
    look === "plain" && styles.plain,
    frame.issue !== undefined && styles.wrong,
    value === "" && placeholder !== undefined && styles.empty,
  );
  useEffect(() => {
    // Whoever sees a note to write in may soon want to.
    loadEditor().catch(() => undefined);
  }, []);
  const enter = () => {
    const open = () => {
      setBegun({ at: pointer.current, typed: typed.current });
      setState("open");
    };
    if (editor) {
      open();
      return;
    }
    setState("awaited");
    loadEditor().then(open, () => setState("without-editor"));
  };
  // What is typed while the editor is on its way is not lost.
  const gather = (event: KeyboardEvent) => {
    if (state !== "awaited" || event.ctrlKey || event.metaKey || event.altKey) return;
    const sign = event.key === "Enter" ? "\n" : event.key;
    if (sign.length !== 1) return;
    event.preventDefault();
    typed.current += sign;
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setIsWithin(false);
  };
  if (state === "without-editor") {
    return (
      <FieldFrame {...frame}>
        <Textarea
          {...namesOf(frame)}
          value={plain.text}
          resize="vertical"
          rows={6}
          onChange={(_, data) => plain.type(data.value)}
        />
      </FieldFrame>
    );
  }
  return (
    <WithFrame frame={frame}>
      {(given) => {
        const attributes = { ...given, id: given.id ?? id, "data-hint": placeholder };
        const Writing = editor;
        return (
          <div className={styles.root} onFocus={() => setIsWithin(true)} onBlur={onBlur}>
            {state === "open" && Writing ? (
              <Writing
                {...begun}
                value={value}
                onChange={onChange}
                theme={theme}
                className={className}
                attributes={attributes}
                showsBar={isWithin}
              />
            ) : (
              <div
                {...attributes}
                className={className}
                role="textbox"
                aria-multiline="true"
                tabIndex={0}
                onPointerDown={({ clientX: x, clientY: y }) => {
                  pointer.current = { x, y };
                }}
                onFocus={enter}
                onKeyDown={gather}
              >
                <Shown text={value} styles={styles} />
              </div>
            )}
          </div>
        );
      }}
    </WithFrame>
  );
}

function WithFrame({
  frame,
  children,
}: {
  frame: FrameProps;
  children: (attributes: HTMLAttributes<HTMLElement>) => React.ReactNode;
}) {
  const { label, isLabelHidden, hint, isRequired, issue } = frame;
  return (
    <Field
      {...(isLabelHidden !== true && { label })}
      {...(hint !== undefined && { hint })}
      required={isRequired === true}
      validationMessage={issue ?? null}
    >
      {(attributes) => children({ ...attributes, ...namesOf(frame) })}
    </Field>
  );
}

/** The text as the editor will show it, so that nothing moves when one begins to write. */
const Shown = memo(function Shown({ text, styles }: { text: string; styles: Styles }) {
  const blocks: FormattedLine[][] = [];
  for (const line of parseFormatted(text)) {
    const last = blocks.at(-1);
    if (last && line.bullet !== undefined && last[0]?.bullet !== undefined) last.push(line);
    else blocks.push([line]);
  }
  return blocks.map((lines, index) =>
    lines[0]?.bullet === undefined ? (
      <p key={index} className={styles.line}>
        <ShownRuns runs={lines[0]?.runs ?? []} styles={styles} />
      </p>
    ) : (
      <ul key={index} className={styles.list}>
        {lines.map(({ bullet = 0, runs }, item) => (
          <li key={item} style={{ marginLeft: `calc(${bullet} * ${tokens.spacingHorizontalXL})` }}>
            <ShownRuns runs={runs} styles={styles} />
          </li>
        ))}
      </ul>
    ),
  );
});

/** A link is no link here: whoever clicks wants to write. */
function ShownRuns({ runs, styles }: { runs: readonly Run[]; styles: Styles }) {
  return runs.map(({ text, bold, link }, index) => (
    <span key={index} className={mergeClasses(bold && styles.bold, link !== undefined && styles.link)}>
      {text}
    </span>
  ));
}
