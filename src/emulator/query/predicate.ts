/** A condition on rows. OData filters and CAML both become this; it becomes SQL for items and is run for all else. */

export type Comparator = "eq" | "ne" | "lt" | "le" | "gt" | "ge";
export type DatePart = "year" | "month" | "day" | "hour" | "minute" | "second";
export type Value = string | number | boolean | null;

/** A field as the query names it; `path` leads through a lookup or person (`Author/Title`). */
export interface FieldName {
  name: string;
  path: string | undefined;
}

export type Predicate =
  | { op: "and" | "or"; parts: Predicate[] }
  | { op: "not"; part: Predicate }
  | { op: "compare"; field: FieldName; comparator: Comparator; value: Value; dayOnly?: boolean }
  | { op: "datepart"; part: DatePart; field: FieldName; comparator: Comparator; value: number }
  | { op: "startswith" | "contains"; field: FieldName; text: string }
  | { op: "in"; field: FieldName; values: Value[] }
  | { op: "isnull"; field: FieldName; negated: boolean }
  /** CAML: the group of the current user, or any group the user is in, is among the values. */
  | { op: "membership"; field: FieldName; kind: string; groupId: number | undefined }
  | { op: "constant"; value: boolean };

/** Every field that a predicate names. */
export function fieldsOf(predicate: Predicate): FieldName[] {
  switch (predicate.op) {
    case "and":
    case "or":
      return predicate.parts.flatMap(fieldsOf);
    case "not":
      return fieldsOf(predicate.part);
    case "constant":
      return [];
    case "compare":
    case "datepart":
    case "startswith":
    case "contains":
    case "in":
    case "isnull":
    case "membership":
      return [predicate.field];
  }
}

export function fieldName(text: string): FieldName {
  const slash = text.indexOf("/");
  return slash < 0
    ? { name: text, path: undefined }
    : { name: text.slice(0, slash), path: text.slice(slash + 1) };
}
