/** Where the caret goes: into a line's text or one of its fields, at once or when it has been drawn. */
import type { OpenLines } from "./open-lines.ts";
import type { PlanWriter } from "./plan-writer.ts";
import { fieldId, showText } from "./line-field.ts";

export type Caret = "start" | "end" | number;

export class LineFocus {
  private wanted: { readonly key: string; readonly caret: Caret; readonly name?: string } | undefined;

  constructor(
    private readonly writer: PlanWriter,
    private readonly openLines: OpenLines,
  ) {}

  /** Puts the caret into a line. */
  in(key: string, caret: Caret = "end"): void {
    this.wanted = { key, caret };
    this.settle();
  }

  /** Puts the caret into a line once it stands where it is to stand. */
  whenDrawn(key: string, caret: Caret): void {
    this.wanted = { key, caret };
  }

  /** Puts the caret into a field of a line, which is opened for it. */
  inField(key: string, name: string): void {
    this.wanted = { key, caret: "end", name };
    if (document.querySelector(fieldsOf(key)) === null) this.openLines.set(key, true);
    this.settle();
  }

  /** Called when lines or their fields have been drawn. */
  settle(): void {
    if (this.wanted === undefined) return;
    const { key, caret, name } = this.wanted;
    const element = name === undefined ? document.getElementById(fieldId(key)) : controlOf(key, name);
    if (element === null) return;
    this.wanted = undefined;
    element.focus({ preventScroll: true });
    if (element instanceof HTMLTextAreaElement && name === undefined) {
      showText(element, this.writer.line(key)?.shown.title ?? element.value);
      const at = caret === "start" ? 0 : caret === "end" ? element.value.length : caret;
      element.setSelectionRange(at, at);
    }
    if (element.isContentEditable) {
      getSelection()?.selectAllChildren(element);
      getSelection()?.collapseToEnd();
    }
    (element.closest("[data-field]") ?? element).scrollIntoView({ block: "nearest" });
  }

  /** Where the caret stands in a line's text, if it does. */
  caretIn(key: string): number | undefined {
    const field = document.activeElement;
    return field instanceof HTMLTextAreaElement && field.id === fieldId(key)
      ? field.selectionStart
      : undefined;
  }
}

function fieldsOf(key: string): string {
  return `[data-fields-of="${CSS.escape(key)}"]`;
}

function controlOf(key: string, name: string): HTMLElement | null {
  const of = fieldsOf(key);
  const field = document.querySelector(`${of} [data-field="${name}"], ${of}[data-field="${name}"]`);
  return (
    field?.querySelector<HTMLElement>("input, select, textarea, [role=combobox], [role=textbox], button") ??
    null
  );
}

/** Which line's which field an element is in. */
export function fieldAround(element: Element): { readonly key: string; readonly name: string } | undefined {
  const name = element.closest<HTMLElement>("[data-field]")?.dataset["field"];
  const key = element.closest<HTMLElement>("[data-fields-of]")?.dataset["fieldsOf"];
  return name === undefined || key === undefined ? undefined : { key, name };
}
