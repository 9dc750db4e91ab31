/** What a goal answers: objectives or the directors' focus areas, those that count in the plan's years first. */
import { useMemo } from "react";
import { focusAreaGroups, objectiveGroups, type StrategyGroup } from "../../domain/plan/strategy-choices.ts";
import { yearOf } from "../../domain/calendar/calendar.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { useStrategy } from "../site/use-strategy.ts";
import { useWords } from "../words/use-words.tsx";
import type { Words } from "../words/da.ts";
import type { FrameProps } from "./FieldFrame.tsx";
import { ManyPick } from "./ManyPick.tsx";

export function StrategyField({
  offers,
  value,
  onChange,
  ...frame
}: FrameProps & {
  readonly offers: "objective" | "strategicFocusArea";
  readonly value: readonly number[];
  readonly onChange: (value: readonly number[]) => void;
}) {
  const { fields } = useWords();
  const { today } = useProduct();
  const { plan } = useDepartmentView();
  const strategy = useStrategy(true);
  const groups = useMemo(() => {
    const period = { from: plan?.from ?? today, to: plan?.to ?? today };
    const rows = strategy?.values() ?? [];
    return offers === "objective" ? objectiveGroups(rows, period) : focusAreaGroups(rows, period);
  }, [strategy, offers, plan, today]);
  return (
    <ManyPick
      {...frame}
      groups={groups.map((group) => ({
        heading: headingOf(group, fields),
        options: group.choices.map(({ element, isCurrent }) => ({
          value: String(element.id),
          text: element.title,
          detail: [
            element.mustBeAnswered ? fields.mustBeAnswered : undefined,
            group.heading.kind === "selected"
              ? (strategy?.get(element.policy ?? 0)?.title ??
                (element.year === undefined ? undefined : fields.budgetAgreement(String(element.year))))
              : undefined,
            !isCurrent && element.to !== undefined
              ? `${yearOf(element.from ?? element.to)}-${yearOf(element.to)}`
              : undefined,
          ]
            .filter((part) => part !== undefined)
            .join(" · "),
        })),
      }))}
      value={value}
      onChange={onChange}
      placeholder={fields.searchStrategy}
      isLoading={strategy === undefined}
    />
  );
}

function headingOf({ heading }: StrategyGroup, fields: Words["fields"]): string {
  switch (heading.kind) {
    case "selected":
      return fields.selectedFor(heading.years.join("-"));
    case "budgetAgreement":
      return fields.budgetAgreement(heading.year === undefined ? "" : String(heading.year));
    case "other":
      return fields.otherGroup;
    case "policy":
    case "track":
    default:
      return heading.title;
  }
}
