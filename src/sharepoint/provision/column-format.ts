/**
 * Column formatting (Microsoft: "Use column formatting to customize SharePoint"): how a status and a deadline look in
 * SharePoint's own list views. Never colour alone: a status has its word and an icon, a passed deadline an icon.
 */
import type { ChoiceLook, Field } from "../../schema/field.ts";
import { departmentKey } from "../../schema/lists/shared-fields.ts";

const classes: Readonly<Record<ChoiceLook["severity"], string>> = {
  good: "sp-field-severity--good",
  low: "sp-field-severity--low",
  warning: "sp-field-severity--warning",
  severe: "sp-field-severity--severeWarning",
  neutral: "ms-bgColor-neutralLighter ms-fontColor-neutralPrimary",
};

const schema = "https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json";

/** Departments by their key, as `DepartmentKey` holds it. */
export interface NamedDepartment {
  readonly key: string;
  readonly title: string;
}

/** The formatting of a field's column as JSON text, or undefined when it needs none. */
export function columnFormat(field: Field, departments: readonly NamedDepartment[] = []): string | undefined {
  if (field === departmentKey && departments.length > 0) return departmentNames(departments);
  if (field.kind === "number" && field.isYear) return year();
  if (field.kind === "choice" && Object.values(field.choices).some((choice) => choice.look))
    return pill(field);
  if (field.kind === "day" && field.deadline) return deadline();
  return undefined;
}

const departmentHead = `{"$schema":"${schema}","elmType":"div","txtContent":"=if(@currentField == '`;

/** Whether a column's formatting is ours for departments, perhaps with names that are no longer right. */
export function isDepartmentFormat(format: string): boolean {
  return format.startsWith(departmentHead);
}

/** The department's name for its key; the key itself for one that has come since. */
function departmentNames(departments: readonly NamedDepartment[]): string {
  const names = departments.reduceRight(
    (rest, { key, title }) => `if(@currentField == '${quoted(key)}', '${quoted(title)}', ${rest})`,
    "@currentField",
  );
  return JSON.stringify({ $schema: schema, elmType: "div", txtContent: `=${names}` });
}

/** SharePoint writes 2.027 for the number 2027. */
function year(): string {
  const txtContent = "=if(toString(@currentField) == '', '', toString(@currentField))";
  return JSON.stringify({ $schema: schema, elmType: "div", txtContent });
}

function pill(field: Field & { kind: "choice" }): string {
  const looks = Object.values(field.choices).flatMap(({ da, look }) => (look ? [{ word: da, look }] : []));
  const pick = (of: (look: ChoiceLook) => string) =>
    `=${looks.reduceRight((rest, { word, look }) => `if(@currentField == '${quoted(word)}', '${of(look)}', ${rest})`, "''")}`;
  return JSON.stringify({
    $schema: schema,
    elmType: "div",
    style: { display: "=if(@currentField == '', 'none', 'flex')", "align-items": "center", padding: "4px 0" },
    children: [
      {
        elmType: "div",
        attributes: { class: pick((look) => classes[look.severity]) },
        style: {
          display: "flex",
          "align-items": "center",
          padding: "2px 10px 2px 8px",
          "border-radius": "12px",
          "white-space": "nowrap",
        },
        children: [
          {
            elmType: "span",
            attributes: { iconName: pick((look) => look.icon) },
            style: { "padding-right": "6px" },
          },
          { elmType: "span", txtContent: "@currentField" },
        ],
      },
    ],
  });
}

/** A day counts as passed when it has ended, so the deadline's own day is still in time. */
function deadline(): string {
  const passed = "Number(@currentField) > 0 && Number(@currentField) + 86400000 <= Number(@now)";
  return JSON.stringify({
    $schema: schema,
    elmType: "div",
    attributes: { class: `=if(${passed}, '${classes.severe}', '')` },
    style: { display: "flex", "align-items": "center", padding: "2px 8px", "border-radius": "12px" },
    children: [
      {
        elmType: "span",
        attributes: { iconName: "Warning", title: "Fristen er overskredet" },
        style: { display: `=if(${passed}, 'inline', 'none')`, "padding-right": "6px" },
      },
      { elmType: "span", txtContent: "=toLocaleDateString(@currentField)" },
    ],
  });
}

/** Formulas have no escape for a quote; none of our words has one. */
function quoted(word: string): string {
  return word.replaceAll("'", "’");
}
