/**
 * The names of the pages: a row under the bar where there is room, at thumb height on a phone. What does not fit stands
 * in a menu.
 */
import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { lazy } from "react";
import { MenuOnClick } from "../calm/MenuOnClick.tsx";
import { patiently } from "../calm/patiently.ts";
import { hrefOf, barPages, pagePlace, type PageName, type Place } from "../site/places.ts";
import { useWords } from "../words/use-words.tsx";

const loadMorePages = () => patiently(() => import("./MorePages.tsx"));
const MorePages = lazy(async () => ({ default: (await loadMorePages()).MorePages }));

const useStyles = makeStyles({
  top: {
    display: "flex",
    gap: tokens.spacingHorizontalXXL,
    overflowX: "auto",
    scrollbarWidth: "none",
    "@media (max-width: 767px)": { gap: tokens.spacingHorizontalM },
    "@media (max-width: 639px)": { display: "none" },
  },
  bottom: {
    position: "fixed",
    insetInline: 0,
    bottom: 0,
    zIndex: 5,
    display: "none",
    justifyContent: "space-around",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: "env(safe-area-inset-bottom)",
    "@media (max-width: 639px)": { display: "flex" },
  },
  link: {
    color: tokens.colorNeutralForeground2,
    textDecorationLine: "none",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalSNudge}`,
    borderBottom: `3px solid transparent`,
    whiteSpace: "nowrap",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  thumb: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXS}`,
    fontSize: tokens.fontSizeBase200,
    minHeight: "24px",
    display: "inline-flex",
    alignItems: "center",
    borderBottomStyle: "none",
  },
  current: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
  },
  currentTop: { color: tokens.colorNeutralForeground1 },
});

/** How many stand at thumb height before the rest goes into "Mere". */
const thumbPages = 4;

type DepartmentPlace = Extract<Place, { at: "department" }>;

export function PageTabs({ place, where }: { place: DepartmentPlace; where: "top" | "bottom" }) {
  const styles = useStyles();
  const { pages, bar } = useWords();
  const isBottom = where === "bottom";
  const shown = isBottom ? barPages.slice(0, thumbPages) : barPages;
  const rest = isBottom ? barPages.slice(thumbPages) : [];
  const addressOf = (page: PageName) => hrefOf(pagePlace(place.department, page, planFor(place, page)));
  const more = (
    <ToggleButton
      appearance="transparent"
      size="small"
      style={{ fontWeight: "inherit", minWidth: 0 }}
      aria-label={pages.more}
      checked={rest.includes(place.page)}
    >
      {bar.more}
    </ToggleButton>
  );
  return (
    <nav aria-label={pages.navigation} className={isBottom ? styles.bottom : styles.top}>
      {shown.map((page) => (
        <a
          key={page}
          href={addressOf(page)}
          aria-current={page === place.page ? "page" : undefined}
          className={mergeClasses(
            styles.link,
            isBottom && styles.thumb,
            page === place.page && styles.current,
            page === place.page && !isBottom && styles.currentTop,
          )}
        >
          {pages[page]}
        </a>
      ))}
      {rest.length > 0 ? (
        <MenuOnClick button={more} load={loadMorePages}>
          <MorePages pages={rest} addressOf={addressOf} button={more} />
        </MenuOnClick>
      ) : null}
    </nav>
  );
}

/** A plan that was chosen stays chosen from page to page. */
function planFor(place: DepartmentPlace, page: PageName): number | undefined {
  return page === "overview" || page === "plan" ? place.plan : undefined;
}
