/**
 * A field of a list's row as its definition describes it: the control follows from the field's kind, and label, hint,
 * required mark and limit from what the definition says. What is typed is checked at once; whether something is missing
 * is for the caller to say.
 */
import { check } from "../../schema/check.ts";
import type { Day } from "../../schema/day.ts";
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Draft, Person } from "../../schema/entity.ts";
import type { Field } from "../../schema/field.ts";
import { commonTags } from "../../domain/writing/tags.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { ChoiceField } from "./ChoiceField.tsx";
import { DayField } from "./DayField.tsx";
import { DepartmentsField } from "./DepartmentsField.tsx";
import type { FrameProps } from "./FieldFrame.tsx";
import { FlagField } from "./FlagField.tsx";
import { NumberField } from "./NumberField.tsx";
import { PeopleField } from "./PeopleField.tsx";
import { ReadValue } from "./ReadValue.tsx";
import { RichText } from "./RichText.tsx";
import { StrategyField } from "./StrategyField.tsx";
import { TagsField } from "./TagsField.tsx";
import { TextLine } from "./TextLine.tsx";
import { UnitField } from "./UnitField.tsx";

export interface ElementFieldProps<L extends ListDefinition, K extends keyof L["fields"] & string> {
  readonly list: L;
  readonly kind: keyof L["kinds"] & string;
  readonly name: K;
  readonly value: Draft<L>[K];
  /** `isTakenBack` where a note has gone back or forth in its own history. */
  readonly onChange: (value: Draft<L>[K], isTakenBack?: boolean) => void;
  /** What the caller finds wrong; goes before what the field finds itself. */
  readonly issue?: string | undefined;
  /** Shows what stands there, without a control. */
  readonly isReadOnly?: boolean;
  /** Another label than the definition's. */
  readonly label?: string;
  /** Another hint than the definition's. */
  readonly hint?: string;
  /** Also where the definition leaves it open, since rows of other kinds need none. */
  readonly isRequired?: boolean;
  readonly isLabelHidden?: boolean;
}

export function ElementField<L extends ListDefinition, K extends keyof L["fields"] & string>({
  list,
  kind,
  name,
  value,
  onChange,
  issue,
  isReadOnly = false,
  label,
  hint,
  isRequired,
  isLabelHidden,
}: ElementFieldProps<L, K>) {
  const { say, words } = useSpeech();
  const field = list.fields[name];
  if (!field) throw new Error(`There is no field ${name} in ${list.name}.`);
  // An empty field is no fault while one writes.
  const [found] = isEmpty(value)
    ? []
    : check(list, kind, { [name]: value } as unknown as Draft<L>, { change: true });
  const left = lettersLeft(field, value);
  const frame: FrameProps = {
    label: label ?? say(field.label),
    isLabelHidden,
    hint:
      left === undefined
        ? (hint ?? (field.description && say(field.description)))
        : words.fields.charactersLeft(left),
    isRequired: isRequired ?? field.required,
    issue: issue ?? (found && say(found.sentence)),
  };
  if (isReadOnly) return <ReadValue frame={frame} field={field} value={value} />;
  // The value belongs to the field, and so does what the control gives back.
  const change = onChange as (value: unknown, isTakenBack?: boolean) => void;
  return <Control frame={frame} field={field} name={name} value={value} change={change} />;
}

function Control({
  frame,
  field,
  name,
  value,
  change,
}: {
  frame: FrameProps;
  field: Field;
  name: string;
  value: unknown;
  change: (value: unknown, isTakenBack?: boolean) => void;
}) {
  switch (field.kind) {
    case "text":
      if (field.isTags === true) return <PlanTags frame={frame} name={name} value={value} change={change} />;
      return (
        <TextLine
          {...frame}
          value={textOf(value)}
          onChange={(text) => change(text === "" && field.required !== true ? undefined : text)}
        />
      );
    case "note":
      return <RichText {...frame} value={textOf(value)} onChange={change} />;
    case "number":
      return <NumberField {...frame} value={value as number | undefined} onChange={change} />;
    case "day":
      return (
        <DayField
          {...frame}
          value={value as Day | undefined}
          begins={field.begins === true}
          onChange={(day) => change(day)}
        />
      );
    case "flag":
      return <FlagField {...frame} value={value === true} onChange={change} />;
    case "choice":
      return (
        <ChoiceField
          {...frame}
          choices={field.choices}
          value={value as string | undefined}
          onChange={change}
        />
      );
    case "person":
      return <PeopleField {...frame} value={value as Person | undefined} onChange={change} />;
    case "lookups": {
      const ids = (value ?? []) as readonly number[];
      if (field.target === "Organisation")
        return <DepartmentsField {...frame} value={ids} onChange={change} />;
      const offers = field.offers?.includes("objective") === true ? "objective" : "strategicFocusArea";
      return <StrategyField {...frame} offers={offers} value={ids} onChange={change} />;
    }
    case "lookup":
      // Of single rows only whose something is, is chosen; what else a row belongs to is told by where one stands.
      return field.target === "Organisation" ? (
        <UnitField {...frame} value={value as number | undefined} onChange={change} />
      ) : null;
    // A status' and an activity's forms have their own way to add links.
    case "links":
    default:
      return null;
  }
}

/** The words that stand in the same field elsewhere in the plan are offered. */
function PlanTags({
  frame,
  name,
  value,
  change,
}: {
  frame: FrameProps;
  name: string;
  value: unknown;
  change: (value: unknown) => void;
}) {
  const { snapshot } = useDepartmentView();
  const rows: readonly Readonly<Record<string, unknown>>[] = snapshot.elements.map((element) => ({
    ...element,
  }));
  return (
    <TagsField
      {...frame}
      suggestions={commonTags(rows.map((row) => textOf(row[name])))}
      value={value as string | undefined}
      onChange={change}
    />
  );
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

/** How many signs there is room for, once it is worth knowing. */
function lettersLeft(field: Field, value: unknown): number | undefined {
  if (field.kind !== "text" && field.kind !== "note") return undefined;
  const left = field.limit - textOf(value).length;
  return left >= 0 && left < field.limit / 10 ? left : undefined;
}
