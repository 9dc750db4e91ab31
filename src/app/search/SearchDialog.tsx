/** Ctrl+K: one field, results while one writes, arrows and Enter to go there. */
import {
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { SearchField } from "../fields/SearchField.tsx";
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
  type KeyboardEvent,
  type RefObject,
} from "react";
import { quietHover } from "../theme/quiet-hover.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { goTo, hrefOf } from "../site/places.ts";
import { useWords } from "../words/use-words.tsx";
import { find, type Found } from "./find.ts";

const useStyles = makeStyles({
  surface: { maxWidth: "40rem", marginTop: "8vh", marginBottom: "auto" },
  search: { width: "100%", maxWidth: "none" },
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
  },
  active: { backgroundColor: tokens.colorBrandBackground2, outline: `1px solid ${tokens.colorBrandStroke1}` },
  detail: {
    color: tokens.colorNeutralForeground2,
    maxWidth: "45%",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

export function SearchDialog({
  isOpen,
  close,
  returnTo,
}: {
  isOpen: boolean;
  close: () => void;
  /** What had the focus before. */
  returnTo: RefObject<Element | null>;
}) {
  const styles = useStyles();
  const words = useWords();
  const { key, plan, outline, snapshot } = useDepartmentView();
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const searched = useDeferredValue(text);
  const findNow = useCallback(
    (sought: string) =>
      find(sought, {
        department: key,
        plan: plan?.id,
        outline,
        organisation: snapshot.organisation,
        pages: words.pages,
        goalCount: words.plan.goalCount,
      }),
    [key, plan, outline, snapshot.organisation, words],
  );
  const found = useMemo(() => findNow(searched), [findNow, searched]);
  const open = (result: Found) => {
    close();
    setText("");
    goTo(result.place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive((before) => Math.max(0, Math.min(found.length - 1, before + step)));
    }
    // Whoever types quickly presses Enter before the results of the last letters are drawn.
    const result = (searched === text ? found : findNow(text))[active];
    if (event.key === "Enter" && result) {
      event.preventDefault();
      open(result);
    }
  };
  return (
    <Dialog open={isOpen} onOpenChange={(_, data) => (data.open ? undefined : close())}>
      <DialogSurface className={styles.surface}>
        <ReturnFocus to={returnTo} />
        <DialogBody>
          <DialogTitle>{words.search.title}</DialogTitle>
          <DialogContent>
            <SearchField
              className={styles.search}
              size="large"
              placeholder={words.search.placeholder}
              role="combobox"
              aria-expanded={found.length > 0}
              aria-controls="search-results"
              aria-activedescendant={found[active] ? `search-result-${active}` : undefined}
              value={text}
              change={(wanted) => {
                setText(wanted);
                setActive(0);
              }}
              onKeyDown={onKeyDown}
            />
            <Text role="status" className={styles.hint} size={200}>
              {text.trim() === ""
                ? words.search.hint
                : found.length === 0
                  ? words.search.nothing(text)
                  : words.search.results(found.length)}
            </Text>
            <div
              id="search-results"
              role="listbox"
              aria-label={words.search.title}
              className={styles.results}
            >
              {found.map((result, index) => (
                <div key={`${result.group}${result.place}${result.title}`} role="presentation">
                  {found[index - 1]?.group === result.group ? null : (
                    <Text as="p" size={200} weight="semibold" block className={styles.group}>
                      {words.search[result.group]}
                    </Text>
                  )}
                  <a
                    id={`search-result-${index}`}
                    role="option"
                    aria-selected={index === active}
                    tabIndex={-1}
                    className={mergeClasses(styles.result, index === active && styles.active)}
                    href={hrefOf(result.place)}
                    onClick={(event) => {
                      event.preventDefault();
                      open(result);
                    }}
                  >
                    <span>{result.title}</span>
                    <Text size={200} className={styles.detail}>
                      {result.detail}
                    </Text>
                  </a>
                </div>
              ))}
            </div>
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** When the dialog has gone and has led nowhere, whoever works by keyboard is where she was. */
function ReturnFocus({ to }: { to: RefObject<Element | null> }) {
  useEffect(
    () => () => {
      setTimeout(() => {
        const { activeElement } = document;
        if (
          (activeElement === null || activeElement === document.body) &&
          to.current instanceof HTMLElement
        ) {
          to.current.focus();
        }
      });
    },
    [to],
  );
  return null;
}
