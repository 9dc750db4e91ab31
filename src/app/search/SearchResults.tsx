/** The lines under the search field: group by group, one of them chosen. */
import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Ref } from "react";
import type { FoundGroup } from "../../domain/search/findables.ts";
import { hrefOf } from "../site/places.ts";
import { quietHover } from "../theme/quiet-hover.ts";
import { useWords } from "../words/use-words.tsx";

export interface SearchLine {
  readonly group: FoundGroup | "recent";
  readonly title: string;
  readonly detail: string;
  /** Absent on a line that shows the rest of its group. */
  readonly place: string | undefined;
  /** How much of its group is shown. */
  readonly heading?: string;
}

const useStyles = makeStyles({
  results: { marginTop: tokens.spacingVerticalM, maxHeight: "55vh", overflowY: "auto" },
  group: {
    color: tokens.colorNeutralForeground2,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS}`,
  },
  result: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    ...quietHover,
    "@media (max-width: 480px)": { flexDirection: "column", gap: 0 },
  },
  more: { color: tokens.colorBrandForegroundLink },
  active: { backgroundColor: tokens.colorBrandBackground2, outline: `1px solid ${tokens.colorBrandStroke1}` },
  detail: {
    color: tokens.colorNeutralForeground2,
    maxWidth: "50%",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    flexShrink: 0,
    "@media (max-width: 480px)": { maxWidth: "100%" },
  },
});

export function SearchResults({
  lines,
  active,
  choose,
  ref,
}: {
  lines: readonly SearchLine[];
  active: number;
  choose: (line: SearchLine) => void;
  ref: Ref<HTMLDivElement>;
}) {
  const styles = useStyles();
  const { search } = useWords();
  return (
    <div ref={ref} id="search-results" role="listbox" aria-label={search.title} className={styles.results}>
      {lines.map((line, index) => (
        <div key={`${line.group}${line.place}${line.title}`} role="presentation">
          {lines[index - 1]?.group === line.group ? null : (
            <Text as="p" size={200} weight="semibold" block className={styles.group}>
              {[search[line.group], line.heading].filter((text) => text !== undefined).join(" · ")}
            </Text>
          )}
          <a
            id={`search-result-${index}`}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            className={mergeClasses(
              styles.result,
              line.place === undefined && styles.more,
              index === active && styles.active,
            )}
            href={line.place === undefined ? undefined : hrefOf(line.place)}
            onClick={(event) => {
              event.preventDefault();
              choose(line);
            }}
          >
            <span>{line.title}</span>
            {line.detail === "" ? null : (
              <Text size={200} className={styles.detail} title={line.detail}>
                {line.detail}
              </Text>
            )}
          </a>
        </div>
      ))}
    </div>
  );
}
