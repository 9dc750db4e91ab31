/** What a write wants to store: values by field, already in stored form. */
import type { Field } from "../site/field.ts";
import type { SqlValue } from "../storage/driver.ts";

export interface ItemChanges {
  values: Map<Field, SqlValue>;
  contentTypeId: string | undefined;
  /** Only an administrator's import sets these. */
  authorId: number | undefined;
  editorId: number | undefined;
  created: string | undefined;
  modified: string | undefined;
  /** A new name for a folder or file. */
  leaf: string | undefined;
}

export function noChanges(): ItemChanges {
  return {
    values: new Map(),
    contentTypeId: undefined,
    authorId: undefined,
    editorId: undefined,
    created: undefined,
    modified: undefined,
    leaf: undefined,
  };
}
