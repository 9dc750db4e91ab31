/**
 * The one bar: whose plan it is, which plan, the phase of the year, search, "Giv status" and the rest in a menu; the
 * pages' names below.
 */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { MoreHorizontal20Regular, Search20Regular } from "@fluentui/react-icons";
import { lazy, useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import { MenuOnClick } from "../calm/MenuOnClick.tsx";
import { useIsCalm } from "../calm/use-is-calm.ts";
import { onDemand } from "../calm/on-demand.tsx";
import { patiently } from "../calm/patiently.ts";
import { quarterInText } from "../../domain/calendar/day-words.ts";
import { quarterOf } from "../../domain/calendar/calendar.ts";
import { phaseOf } from "../../domain/wheel/phase.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useKeptPhases } from "../site/kept-phases.ts";
import { useProduct } from "../site/product.tsx";
import { hrefOf, pagePlace, type Place } from "../site/places.ts";
import { useSpeech, useWords } from "../words/use-words.tsx";
import { GiveStatusButton } from "./GiveStatusButton.tsx";
import { PageTabs } from "./PageTabs.tsx";
import { MenuLook } from "./MenuLook.tsx";

const loadBarMenu = () => patiently(() => import("./BarMenu.tsx"));
const BarMenu = lazy(async () => ({ default: (await loadBarMenu()).BarMenu }));
const loadDepartmentMenu = () => patiently(() => import("./DepartmentMenu.tsx"));
const DepartmentMenu = lazy(async () => ({ default: (await loadDepartmentMenu()).DepartmentMenu }));
const loadPlanMenu = () => patiently(() => import("./PlanMenu.tsx"));
const PlanMenu = lazy(async () => ({ default: (await loadPlanMenu()).PlanMenu }));
const SearchDialog = onDemand(
  async () => (await patiently(() => import("../search/SearchDialog.tsx"))).SearchDialog,
);

const useStyles = makeStyles({
  root: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL} 0`,
    "@media (max-width: 639px)": { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
    "@media print": { display: "none" },
  },
  line: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    // As high as it will be when whose and which plan it is are known, so that nothing below moves down then.
    minHeight: "40px",
    // In the width that Teams leaves, and at 200 %, one row and the pages' names under it: long titles wrap within.
    "@media (min-width: 640px)": { marginBottom: tokens.spacingVerticalS, flexWrap: "nowrap" },
  },
  // A plan's menu stands in a row of its own on a phone.
  withPlan: { "@media (max-width: 639px)": { minHeight: "74px", alignContent: "flex-start" } },
  rest: { flexGrow: 1 },
  phase: {
    color: tokens.colorNeutralForeground2,
    textDecorationLine: "none",
    fontSize: tokens.fontSizeBase300,
    whiteSpace: "nowrap",
    marginRight: tokens.spacingHorizontalM,
    ":hover": { textDecorationLine: "underline" },
    "@media (max-width: 1099px)": { display: "none" },
  },
  phaseBelow: {
    display: "none",
    "@media (max-width: 639px), (min-width: 768px) and (max-width: 1099px)": {
      display: "block",
      paddingBottom: tokens.spacingVerticalXS,
      whiteSpace: "normal",
    },
  },
  searchWide: {
    minWidth: "11rem",
    justifyContent: "flex-start",
    "@media (max-width: 899px)": { display: "none" },
  },
  searchNarrow: { "@media (min-width: 900px)": { display: "none" } },
  keys: {
    marginLeft: "auto",
    paddingLeft: tokens.spacingHorizontalXL,
    color: tokens.colorNeutralForeground3,
  },
});

type DepartmentPlace = Extract<Place, { at: "department" }>;

export function Bar({
  place,
  tools,
  isReady,
}: {
  place: DepartmentPlace;
  tools: ReactNode;
  isReady: boolean;
}) {
  const styles = useStyles();
  const { words, language, say } = useSpeech();
  const { today, siteUrl, person } = useProduct();
  const [isSearching, setIsSearching] = useState(false);
  const [wasSearched, setWasSearched] = useState(false);

  const cameFrom = useRef<Element>(null);

  const openSearch = useCallback(() => {
    cameFrom.current = document.activeElement;
    setWasSearched(true);
    setIsSearching(true);
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        if (!document.querySelector("[role=dialog]")) openSearch();
      }
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [openSearch]);

  const isCalm = useIsCalm();
  useEffect(() => {
    // Once a visit, when nothing else is waited for.
    if (isCalm)
      import("../kept/entries.ts").then(({ dropOldEntries }) => dropOldEntries()).catch(() => undefined);
  }, [isCalm]);

  const { title, task } = phaseOf(today, useKeptPhases({ siteUrl, person }));
  const phase = `${quarterInText(language, quarterOf(today), today)} · ${say(title)}`;
  const phaseLink = (className: string) => (
    <a className={className} href={hrefOf(pagePlace(place.department, "wheel"))} title={say(task)}>
      {phase}
    </a>
  );
  const more = <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={words.bar.more} />;
  return (
    <header className={styles.root}>
      <div className={mergeClasses(styles.line, place.municipality ? undefined : styles.withPlan)}>
        {isReady ? <WhoseAndWhich place={place} /> : null}
        <span className={styles.rest} />
        {phaseLink(styles.phase)}
        {isReady ? (
          <>
            <Button className={styles.searchWide} icon={<Search20Regular />} onClick={openSearch}>
              {words.bar.search}
              <span className={styles.keys} aria-hidden>
                Ctrl K
              </span>
            </Button>
            <Button
              className={styles.searchNarrow}
              appearance="subtle"
              icon={<Search20Regular />}
              aria-label={words.bar.search}
              onClick={openSearch}
            />
            <GiveStatusButton />
          </>
        ) : null}
        <MenuOnClick button={more} load={loadBarMenu}>
          <BarMenu department={place.department} tools={tools} button={more} isReady={isReady} />
        </MenuOnClick>
      </div>
      {phaseLink(mergeClasses(styles.phase, styles.phaseBelow))}
      <PageTabs place={place} where="top" />
      {isReady && wasSearched ? (
        <SearchDialog isOpen={isSearching} close={() => setIsSearching(false)} returnTo={cameFrom} />
      ) : null}
    </header>
  );
}

/** The department and the plan, each a menu. */
function WhoseAndWhich({ place }: { place: DepartmentPlace }) {
  const { bar } = useWords();
  const { department, plan, snapshot } = useDepartmentView();
  const whose = (
    <MenuLook look="title" title={bar.department}>
      {place.municipality ? bar.municipality : (department?.title ?? place.department)}
    </MenuLook>
  );
  const which = (
    <MenuLook look="text" title={bar.plan}>
      {plan?.title ?? bar.noPlan}
    </MenuLook>
  );
  return (
    <>
      <MenuOnClick button={whose} load={loadDepartmentMenu}>
        <DepartmentMenu current={place.department} page={place.page} button={whose} />
      </MenuOnClick>
      {snapshot.plans.length > 0 ? (
        <MenuOnClick button={which} load={loadPlanMenu}>
          <PlanMenu place={place} button={which} />
        </MenuOnClick>
      ) : null}
    </>
  );
}
