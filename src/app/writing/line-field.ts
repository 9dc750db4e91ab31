/** The field of a line's own text on the page: it holds its text itself, and grows with it. */

/** The id of a line's text field on the page. */
export function fieldId(key: string): string {
  return `line-${key}`;
}

/** What comes into view is not to lie under what stays at the edges: what is saved, and on a phone the pages' names. */
export const aroundLine = "64px 0";

const growsByItself = CSS.supports("field-sizing", "content");
export const sized: Readonly<Record<string, string>> = growsByItself ? { fieldSizing: "content" } : {};

export function grow(field: HTMLTextAreaElement): void {
  if (growsByItself) return;
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight}px`;
}

/** What the fields said when they were last looked at; what is typed is told by the difference. */
const texts = new WeakMap<HTMLTextAreaElement, string>();

/** Shows a text that was not typed here. */
export function showText(field: HTMLTextAreaElement, text: string): void {
  texts.set(field, text);
  if (field.value === text) return;
  field.value = text;
  grow(field);
}

/** The text as it was before the latest letter; from now on, `text` is. */
export function textBefore(field: HTMLTextAreaElement, text: string): string {
  const before = texts.get(field) ?? field.defaultValue;
  texts.set(field, text);
  return before;
}

export function fillsOneRow(field: HTMLTextAreaElement): boolean {
  return field.clientHeight < 2 * Number.parseFloat(getComputedStyle(field).lineHeight);
}
