/** A list view of a definition as SharePoint's `views/add` takes it. */
import type { ListDefinition, ListView } from "../../schema/define-list.ts";
import { columnOf, queryXml } from "./caml.ts";
import { element } from "./xml.ts";

/** Show rows of all folders, and no folders. */
const recursive = 1;

/**
 * The view's parameters. It is made with its ASCII `name` as title, which becomes its file name, and gets its Danish
 * title afterwards. Board and calendar are as SharePoint's own client makes them (pnp/cli-microsoft365,
 * `spo list view add`).
 */
export function viewParameters(list: ListDefinition, view: ListView): Record<string, unknown> {
  const columns = view.fields.map((name) => (name === "title" ? "LinkTitle" : columnOf(list, name)));
  const common = {
    Title: view.name,
    ViewFields: columns,
    Query: queryXml(list, view),
    Paged: true,
    RowLimit: 100,
    PersonalView: false,
    SetAsDefaultView: view.isDefault ?? false,
  };
  const layout = view.layout ?? "list";
  if (layout === "list") return common;
  if ("board" in layout) {
    const bucket = columnOf(list, layout.board);
    return {
      ...common,
      ViewFields: columns.includes(bucket) ? columns : [...columns, bucket],
      ViewType2: "KANBAN",
      ViewData: element("FieldRef", { Name: bucket, Type: "KanbanPivotColumn" }),
      CustomFormatter: "{}",
    };
  }
  const start = columnOf(list, layout.calendar.start);
  const end = layout.calendar.end === undefined ? start : columnOf(list, layout.calendar.end);
  const first = [...new Set([start, end, "Title"])];
  return {
    ...common,
    // SharePoint's calendar reads these by their place.
    ViewFields: [...first, ...columns.filter((column) => !first.includes(column) && column !== "LinkTitle")],
    ViewType2: "MODERNCALENDAR",
    Query: `<Where><DateRangesOverlap>${element("FieldRef", { Name: start })}${element("FieldRef", { Name: end })}<Value Type="DateTime"><Month /></Value></DateRangesOverlap></Where>`,
    ViewData: ["CalendarMonthTitle", "CalendarWeekTitle", "CalendarDayTitle"]
      .map((type) => element("FieldRef", { Name: "Title", Type: type }))
      .join(""),
    CalendarViewStyles: calendarStyles,
  };
}

/** What `views/add` does not take and a change afterwards does. */
export function viewAfterwards(view: ListView): Record<string, unknown> {
  return { Title: view.title.da, Scope: recursive };
}

const calendarStyles = (
  [
    ["Day", "day", "CalendarViewdayChrome"],
    ["Week", "week", "CalendarViewweekChrome"],
    ["Month", "month", "CalendarViewmonthChrome"],
    ["Work week", "workweek", "CalendarViewweekChrome"],
  ] as const
)
  .map(([Title, Type, Template], index) =>
    element("CalendarViewStyle", { Title, Type, Template, Sequence: index + 1, Default: Type === "month" }),
  )
  .join("");
