/** The draft that is being corrected, with undo and redo, kept in the browser a moment after each change. */
import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import type { ImportDraft } from "../../word/draft/import-draft.ts";
import { useProduct } from "../site/product.tsx";
import { keptImports, type KeptImport } from "../plan-writing/kept-import.ts";

interface History {
  readonly draft: ImportDraft;
  readonly past: readonly ImportDraft[];
  readonly future: readonly ImportDraft[];
  /** What the last step was about: typing in one field is one step. */
  readonly about: string;
}

type Step =
  | { readonly edit: (draft: ImportDraft) => ImportDraft; readonly about: string }
  | { readonly go: "back" | "forth" };

const mostSteps = 200;

function step(history: History, action: Step): History {
  const { draft, past, future } = history;
  if ("edit" in action) {
    const next = action.edit(draft);
    if (next === draft) return history;
    const isSame = action.about !== "" && action.about === history.about;
    return {
      draft: next,
      past: isSame ? past : [...past, draft].slice(-mostSteps),
      future: [],
      about: action.about,
    };
  }
  if (action.go === "back") {
    const before = past.at(-1);
    return before
      ? { draft: before, past: past.slice(0, -1), future: [draft, ...future], about: "" }
      : history;
  }
  const [after, ...rest] = future;
  return after ? { draft: after, past: [...past, draft], future: rest, about: "" } : history;
}

export interface ImportEditing {
  readonly draft: ImportDraft;
  /** `about` joins steps that are about the same, such as typing in one field. */
  readonly edit: (change: (draft: ImportDraft) => ImportDraft, about?: string) => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  /** Whether the browser has the newest draft: not yet, yes, or it keeps nothing. */
  readonly keeping: "soon" | "kept" | "refused";
}

/** How long after a change the draft is kept, in milliseconds. */
const keepAfter = 250;

export function useImportDraft(kept: KeptImport, department: string): ImportEditing {
  const [history, dispatch] = useReducer(step, {
    draft: kept.draft,
    past: [],
    future: [],
    about: "",
  });
  /** The draft that was kept last, and whether the browser took it. */
  const [last, setLast] = useState<{ readonly draft: ImportDraft; readonly isTaken: boolean }>();
  const { draft, past, future } = history;
  const { siteUrl, person } = useProduct();
  const latest = useRef({ owner: { siteUrl, person }, kept: { ...kept, draft } });
  useEffect(() => {
    const owner = { siteUrl, person };
    latest.current = { owner, kept: { ...kept, draft } };
    const save = async () =>
      setLast({ draft, isTaken: await keptImports.keep(owner, { ...kept, draft }, department) });
    const timer = setTimeout(() => void save(), keepAfter);
    return () => clearTimeout(timer);
  }, [siteUrl, person, department, kept, draft]);
  useEffect(() => {
    const save = () => void keptImports.keep(latest.current.owner, latest.current.kept, department);
    addEventListener("pagehide", save);
    return () => removeEventListener("pagehide", save);
  }, [department]);
  const edit = useCallback<ImportEditing["edit"]>(
    (change, about = "") => dispatch({ edit: change, about }),
    [],
  );
  return {
    draft,
    edit,
    undo: past.length > 0 ? () => dispatch({ go: "back" }) : undefined,
    redo: future.length > 0 ? () => dispatch({ go: "forth" }) : undefined,
    keeping: last?.isTaken === false ? "refused" : last?.draft === draft ? "kept" : "soon",
  };
}
