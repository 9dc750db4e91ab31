/** The page's heading: which year, the way to others, wheel or list, and what one can do with the year. */
import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  Title2,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import {
  Add20Regular,
  CalendarArrowDown20Regular,
  CalendarLtr20Regular,
  ChevronLeft20Regular,
  ChevronRight20Regular,
  MoreHorizontal20Regular,
  Print20Regular,
} from "@fluentui/react-icons";
import type { YearStart } from "../../domain/wheel/year.ts";
import type { RingName } from "../../domain/wheel/wheel.ts";
import { useWords } from "../words/use-words.tsx";
import { useCalendarFile } from "./use-calendar-file.ts";
import type { WheelView } from "./use-wheel.ts";
import type { WheelLook } from "./use-wheel-look.ts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalL,
  },
  year: { display: "flex", alignItems: "center" },
  rest: { flexGrow: 1 },
});

export interface WheelHeadProps {
  readonly years: string;
  /** What the calendar file holds: everything that is shown. */
  readonly view: WheelView;
  readonly shown: readonly RingName[];
  readonly look: WheelLook;
  readonly setLook: (look: WheelLook) => void;
  /** One year back or on, or with 0 the present one. */
  readonly goToYear: (step: -1 | 0 | 1) => void;
  readonly isThisYear: boolean;
  /** The month with which the year is shown to begin. */
  readonly begins: YearStart;
  readonly setBegins: (begins: YearStart) => void;
  /** Absent for those who may not. */
  readonly add: (() => void) | undefined;
}

export function WheelHead({
  years,
  view,
  shown,
  look,
  setLook,
  goToYear,
  isThisYear,
  begins,
  setBegins,
  add,
}: WheelHeadProps) {
  const styles = useStyles();
  const words = useWords().wheel;
  const saveCalendarFile = useCalendarFile();
  return (
    <div className={styles.root}>
      <Title2 as="h1">{words.heading(years)}</Title2>
      <div className={styles.year} role="group" aria-label={words.year}>
        <Button
          appearance="subtle"
          icon={<ChevronLeft20Regular />}
          aria-label={words.previousYear}
          onClick={() => goToYear(-1)}
        />
        <Button
          appearance="subtle"
          icon={<ChevronRight20Regular />}
          aria-label={words.nextYear}
          onClick={() => goToYear(1)}
        />
        {isThisYear ? null : (
          <Button appearance="subtle" onClick={() => goToYear(0)}>
            {words.thisYear}
          </Button>
        )}
      </div>
      <span className={styles.rest} />
      <TabList
        aria-label={words.views}
        selectedValue={look}
        onTabSelect={(_, { value }) => setLook(value === "list" ? "list" : "wheel")}
      >
        <Tab value="wheel">{words.view.wheel}</Tab>
        <Tab value="list">{words.view.list}</Tab>
      </TabList>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={words.more} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem
              icon={<CalendarArrowDown20Regular />}
              onClick={() => void saveCalendarFile(view, shown, years)}
            >
              {words.calendarFile}
            </MenuItem>
            <MenuItem icon={<Print20Regular />} onClick={() => setTimeout(print, 100)}>
              {words.print}
            </MenuItem>
            <MenuItem
              icon={<CalendarLtr20Regular />}
              onClick={() => setBegins(begins === "january" ? "october" : "january")}
            >
              {words.showFrom[begins === "january" ? "october" : "january"]}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {add ? (
        <Button appearance="primary" icon={<Add20Regular />} onClick={add}>
          {words.add}
        </Button>
      ) : null}
    </div>
  );
}
