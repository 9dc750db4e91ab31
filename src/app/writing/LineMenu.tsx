/**
 * The menu of a line, one for the whole page: move, move to another goal or focus area, make it another kind, add,
 * delete.
 */
import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import {
  Add20Regular,
  ArrowDown20Regular,
  ArrowUp20Regular,
  Delete20Regular,
  TextIndentDecrease20Regular,
  TextIndentIncrease20Regular,
} from "@fluentui/react-icons";
import { useState } from "react";
import {
  isPart,
  placeAsKind,
  placeByStep,
  placeInwards,
  placeLast,
  placeOutwards,
  type LineKind,
  type LinePlace,
} from "../../domain/writing/move-line.ts";
import type { Outline } from "../../domain/plan/outline.ts";
import type { PlanElement } from "../../schema/lists/plan-elements.ts";
import { useSubmenuPlace } from "../layout/use-submenu-place.ts";
import { useWords } from "../words/use-words.tsx";
import { useDesk } from "./writing-desk.tsx";

const useStyles = makeStyles({
  list: { maxHeight: "60vh", overflowY: "auto", maxWidth: "min(28rem, 90vw)" },
  title: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    paddingRight: tokens.spacingHorizontalS,
  },
});

const partKinds: readonly LineKind[] = ["action", "trialAction", "indicator", "milestone"];

export function LineMenu({ lineKey, close }: { lineKey: string; close: () => void }) {
  const styles = useStyles();
  const { writing } = useWords();
  const { writer, commands } = useDesk();
  // Where one stood: the line's text, by its keys, or its handle.
  const [opener] = useState(() => document.activeElement);
  const line = writer.line(lineKey);
  if (line === undefined) return null;
  const { shown } = line;
  const outline = writer.getOutline();
  const move = (place: LinePlace | undefined) => () => commands.moveTo(lineKey, place);
  const [up, down] = [placeByStep(outline, shown, -1), placeByStep(outline, shown, 1)];
  const [inwards, outwards] = [placeInwards(outline, shown), placeOutwards(outline, shown)];
  const targets = targetsOf(outline, shown, writing.directGoals);
  const kinds = isPart(shown.kind) ? partKinds.filter((kind) => kind !== shown.kind) : [];
  const below: readonly LineKind[] =
    shown.kind === "goal" ? partKinds : shown.kind === "focusArea" ? ["goal"] : [];
  const target = document.getElementById(`handle-${lineKey}`);
  return (
    <Menu
      open
      onOpenChange={(_, { open }) => {
        if (open) return;
        close();
        setTimeout(() => {
          if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
        });
      }}
      positioning={{ target, position: "below", align: "start" }}
    >
      <MenuPopover>
        <MenuList className={styles.list}>
          {below.map((kind) => (
            <MenuItem key={kind} icon={<Add20Regular />} onClick={() => commands.addLast(kind, shown.id)}>
              {writing.add[kind]}
            </MenuItem>
          ))}
          {below.length > 0 ? <MenuDivider /> : null}
          <MenuItem icon={<ArrowUp20Regular />} disabled={up === undefined} onClick={move(up)}>
            {writing.moveUp}
          </MenuItem>
          <MenuItem icon={<ArrowDown20Regular />} disabled={down === undefined} onClick={move(down)}>
            {writing.moveDown}
          </MenuItem>
          {inwards ? (
            <MenuItem icon={<TextIndentIncrease20Regular />} onClick={move(inwards)}>
              {writing.moveIn}
            </MenuItem>
          ) : null}
          {outwards ? (
            <MenuItem icon={<TextIndentDecrease20Regular />} onClick={move(outwards)}>
              {writing.moveOut}
            </MenuItem>
          ) : null}
          {targets.length > 0 ? (
            <Submenu label={writing.moveTo}>
              {targets.map(({ parent, title }) => (
                <MenuItem
                  key={parent ?? 0}
                  className={styles.title}
                  onClick={move(placeLast(outline, shown.kind, parent, shown.id))}
                >
                  {title}
                </MenuItem>
              ))}
            </Submenu>
          ) : null}
          {kinds.length > 0 ? (
            <Submenu label={writing.changeTo}>
              {kinds.map((kind) => (
                <MenuItem key={kind} onClick={move(placeAsKind(outline, shown, kind))}>
                  {writing.kinds[kind]}
                </MenuItem>
              ))}
            </Submenu>
          ) : null}
          <MenuDivider />
          <MenuItem icon={<Delete20Regular />} onClick={() => commands.remove(lineKey)}>
            {writing.remove}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function Submenu({ label, children }: { label: string; children: React.ReactNode }) {
  const styles = useStyles();
  return (
    <Menu positioning={useSubmenuPlace()}>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>{label}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList className={styles.list}>{children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}

interface Target {
  readonly parent: number | undefined;
  readonly title: string;
}

/** Where else a line can stand: a goal in another focus area, what belongs to a goal under another goal. */
function targetsOf(outline: Outline, line: PlanElement, direct: string): readonly Target[] {
  if (line.kind === "goal") {
    return outline.focusAreas
      .filter(({ focusArea }) => focusArea?.id !== line.parent)
      .map(({ focusArea, number }) => ({
        parent: focusArea?.id,
        title: focusArea ? `${number} ${focusArea.title}` : direct,
      }));
  }
  if (!isPart(line.kind)) return [];
  return outline.goals
    .filter(({ goal }) => goal.id !== line.parent)
    .map(({ goal, number }) => ({ parent: goal.id, title: `${number} ${goal.title}` }));
}
